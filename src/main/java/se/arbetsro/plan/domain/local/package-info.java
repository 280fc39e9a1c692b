/** What a unit has chosen to work with, and with whom: local plans and their steering groups. */
@NullMarked
package se.arbetsro.plan.domain.local;

import org.jspecify.annotations.NullMarked;
