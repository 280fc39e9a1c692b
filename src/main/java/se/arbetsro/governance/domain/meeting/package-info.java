/** Meetings of bodies: agenda, papers, minutes and what somebody is to do after them. */
@NullMarked
package se.arbetsro.governance.domain.meeting;

import org.jspecify.annotations.NullMarked;
