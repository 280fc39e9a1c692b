/** By which indicators a version of the plan is followed, year by year. */
@NullMarked
package se.arbetsro.plan.domain.indicatorset;

import org.jspecify.annotations.NullMarked;
