/** The days of the plan's year that the municipality sets itself. */
@NullMarked
package se.arbetsro.plan.domain.year;

import org.jspecify.annotations.NullMarked;
