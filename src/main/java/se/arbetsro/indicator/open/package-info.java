/**
 * Published figures as open data: datasets, and the catalogue that describes them to others. Plain
 * values; who may ask for them, and what is published, is decided elsewhere.
 */
@NullMarked
package se.arbetsro.indicator.open;

import org.jspecify.annotations.NullMarked;
