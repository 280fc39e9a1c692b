/** The pages of what a plan version proposes, and of the stands that local plans take on it. */
@NullMarked
package se.arbetsro.plan.web.proposal;

import org.jspecify.annotations.NullMarked;
