/** The gender equality checklist that a plan version asks for. */
@NullMarked
package se.arbetsro.plan.domain.checklist;

import org.jspecify.annotations.NullMarked;
