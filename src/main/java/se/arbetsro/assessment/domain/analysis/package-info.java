/** Analyses of units on their way from draft to confirmed. */
@NullMarked
package se.arbetsro.assessment.domain.analysis;

import org.jspecify.annotations.NullMarked;
