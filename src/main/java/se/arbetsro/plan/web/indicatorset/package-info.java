/** Pages of the indicators by which the plan is followed in a year. */
@NullMarked
package se.arbetsro.plan.web.indicatorset;

import org.jspecify.annotations.NullMarked;
