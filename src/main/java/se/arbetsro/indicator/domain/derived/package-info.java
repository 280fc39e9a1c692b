/**
 * Figures worked out from figures of other indicators: what a formula may be, which definitions its
 * terms are, and the figures made anew when a term changes.
 */
@NullMarked
package se.arbetsro.indicator.domain.derived;

import org.jspecify.annotations.NullMarked;
