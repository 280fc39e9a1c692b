/** Pages on which the plan's own texts and the lineage of its areas are written. */
@NullMarked
package se.arbetsro.plan.web.text;

import org.jspecify.annotations.NullMarked;
