/** Meetings, their agenda and papers as people see them. */
@NullMarked
package se.arbetsro.governance.web.meeting;

import org.jspecify.annotations.NullMarked;
