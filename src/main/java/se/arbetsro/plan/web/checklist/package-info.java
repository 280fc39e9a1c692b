/** The pages of the checklist as data of a plan version. */
@NullMarked
package se.arbetsro.plan.web.checklist;

import org.jspecify.annotations.NullMarked;
