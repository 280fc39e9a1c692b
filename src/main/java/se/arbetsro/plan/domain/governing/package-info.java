/**
 * Papers that stand behind or beside the plan: a budget, a law, an audit, a programme. Each is kept
 * once, and areas and activities refer to it; what it says stays where it is.
 */
@NullMarked
package se.arbetsro.plan.domain.governing;

import org.jspecify.annotations.NullMarked;
