/** What a unit has chosen and wants to reach: local plans, local steering groups, goals. */
@NullMarked
package se.arbetsro.plan.domain.local;

import org.jspecify.annotations.NullMarked;
