/** Pages of local plans and their steering groups. */
@NullMarked
package se.arbetsro.plan.web.local;

import org.jspecify.annotations.NullMarked;
