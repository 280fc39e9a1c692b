package se.arbetsro.assessment.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnalysisMeetingId;

/**
 * A meeting of a unit about its analysis, as far as marking goes: open under a code, then closed
 * for good. Differs from the meetings of bodies by having no agenda, no minutes and no decision.
 *
 * @param code null when marking has closed
 * @param until after this no ballot is taken, closed or not
 * @param papers how many ballots on paper were counted by hand
 * @param marked how many marked in all; null until closed, and when they were too few to tell
 */
@Table(schema = "assessment", name = "analysis_meeting")
record AnalysisMeeting(
        @Id AnalysisMeetingId id,
        AnalysisId analysisId,
        @Nullable String code,
        Instant until,
        int papers,
        @Nullable Integer marked,
        Instant openedAt,
        UUID openedBy,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Version long version) {

    /** How long ballots are taken: a long meeting, and no more. */
    static final Duration OPEN = Duration.ofHours(3);

    /** As many as the largest room has phones, and a bound for whoever would flood it. */
    static final int MOST_BALLOTS = 2_000;

    static AnalysisMeeting opened(AnalysisId analysis, Instant at, UUID by) {
        return new AnalysisMeeting(
                AnalysisMeetingId.random(),
                analysis,
                MeetingCode.random().value(),
                at.plus(OPEN),
                0,
                null,
                at,
                by,
                null,
                null,
                0);
    }

    boolean closed() {
        return closedAt != null;
    }

    AnalysisMeeting withPapers(int counted) {
        return new AnalysisMeeting(
                id,
                analysisId,
                code,
                until,
                counted,
                marked,
                openedAt,
                openedBy,
                closedAt,
                closedBy,
                version);
    }

    /**
     * @param heads how many marked; null when they were too few to tell
     */
    AnalysisMeeting close(@Nullable Integer heads, Instant at, UUID by) {
        return new AnalysisMeeting(
                id, analysisId, null, until, 0, heads, openedAt, openedBy, at, by, version);
    }
}
