/** The meeting of an analysis: the screen in the room, the phones, and what is written after. */
@NullMarked
package se.arbetsro.assessment.web.meeting;

import org.jspecify.annotations.NullMarked;
