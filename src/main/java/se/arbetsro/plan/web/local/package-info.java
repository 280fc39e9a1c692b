/** Pages of local plans, local steering groups and goals. */
@NullMarked
package se.arbetsro.plan.web.local;

import org.jspecify.annotations.NullMarked;
