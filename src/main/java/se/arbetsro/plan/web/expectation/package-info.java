/** The pages of what is expected of each service line, and of equal conditions. */
@NullMarked
package se.arbetsro.plan.web.expectation;

import org.jspecify.annotations.NullMarked;
