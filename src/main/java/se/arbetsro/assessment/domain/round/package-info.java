/** Rounds: when the districts look at the areas of a plan, and who takes part at which level. */
@NullMarked
package se.arbetsro.assessment.domain.round;

import org.jspecify.annotations.NullMarked;
