/** Planned changes at work: notice, the employees' part, their states, follow-up afterwards. */
@NullMarked
package se.arbetsro.governance.domain.change;

import org.jspecify.annotations.NullMarked;
