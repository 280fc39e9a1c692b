/** Figures of many units beside each other, and how far chance alone moves them. */
@NullMarked
package se.arbetsro.indicator.domain.comparison;

import org.jspecify.annotations.NullMarked;
