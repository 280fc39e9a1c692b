/**
 * What a plan version itself proposes, and the stand that each local steering group takes on it:
 * adopted, adapted, or not here and why. Differs from an employee's suggestion, which is no part of
 * the plan.
 */
@NullMarked
package se.arbetsro.plan.domain.proposal;

import org.jspecify.annotations.NullMarked;
