/** The page of the plan's year. */
@NullMarked
package se.arbetsro.plan.web.year;

import org.jspecify.annotations.NullMarked;
