package se.arbetsro.assessment.domain.meeting;

import java.util.List;
import se.arbetsro.assessment.domain.answer.AreaRow;

/**
 * What a phone gets to mark: the areas of the round, and nothing that only those who are signed in
 * may know, such as which unit it is.
 */
public record OpenMarking(MeetingCode code, List<AreaRow> areas) {

    /** How many areas each can mark as furthest, and as many as most needed. */
    public static final int MOST = 3;
}
