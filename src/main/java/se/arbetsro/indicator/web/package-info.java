/** Pages of indicators and their figures. */
@NullMarked
package se.arbetsro.indicator.web;

import org.jspecify.annotations.NullMarked;
