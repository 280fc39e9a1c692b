/** Definitions, observations and targets, and what is odd about a figure. */
@NullMarked
package se.arbetsro.indicator.domain;

import org.jspecify.annotations.NullMarked;
