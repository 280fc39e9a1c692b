/** Open figures of other municipalities: what stands in published files, and how they compare. */
@NullMarked
package se.arbetsro.indicator.national;

import org.jspecify.annotations.NullMarked;
