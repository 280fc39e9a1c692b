package se.arbetsro.assessment.domain.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.Draft;
import se.arbetsro.assessment.domain.analysis.Drafts;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** What whoever writes an analysis does at its meeting. What phones do is with {@link Ballots}. */
@Component
public class AnalysisMeetingService {

    private final AnalysisMeetingRepository meetings;
    private final Counting counting;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AnalysisMeetingService(
            AnalysisMeetingRepository meetings,
            Counting counting,
            Drafts drafts,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.counting = counting;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens marking; open already, it stays as it is. */
    @Transactional
    public void start(AnalysisId analysis) {
        Draft draft = drafts.open(analysis);
        if (meetings.findByAnalysisId(analysis).isEmpty()) {
            open(draft);
        }
    }

    /**
     * Drops what was marked and opens anew under another code. Not when something has been told of
     * it: two results beside each other would tell what those between them marked.
     */
    @Transactional
    public void startAgain(AnalysisId analysis) {
        Draft draft = drafts.open(analysis);
        AnalysisMeeting before = locked(analysis);
        if (before.marked() != null) {
            throw new MeetingStepNotPossible();
        }
        meetings.delete(before);
        open(draft);
    }

    private void open(Draft draft) {
        meetings.save(AnalysisMeeting.opened(draft.id(), clock.instant(), viewer()));
        audit.record(Act.of("analysis.markingOpened", "analysis", draft.id()).in(draft.unitId()));
    }

    /** Takes in what was counted by hand, instead of what was taken in before. */
    @Transactional
    public void countPapers(AnalysisId analysis, int papers, List<PaperCount> counts) {
        Draft draft = drafts.open(analysis);
        AnalysisMeeting meeting = openLocked(analysis);
        meetings.save(meeting.withPapers(papers));
        jdbc.sql("delete from assessment.paper_count where analysis_meeting_id = ?")
                .param(meeting.id().value())
                .update();
        for (PaperCount count : counts) {
            if (count.any()) {
                jdbc.sql("insert into assessment.paper_count values (?, ?, ?, ?)")
                        .params(
                                meeting.id().value(),
                                count.area().value(),
                                count.furthest(),
                                count.mostNeeded())
                        .update();
            }
        }
        audit.record(
                Act.of("analysis.papersCounted", "analysis", analysis)
                        .in(draft.unitId())
                        .with("papers", meeting.papers(), papers));
    }

    /** Ends marking for good: counts, and forgets the ballots. */
    @Transactional
    public void close(AnalysisId analysis) {
        Draft draft = drafts.open(analysis);
        AnalysisMeeting meeting = openLocked(analysis);
        Integer marked = counting.count(meeting.id(), draft.planVersionId(), meeting.papers());
        meetings.save(meeting.close(marked, clock.instant(), viewer()));
        audit.record(
                Act.of("analysis.markingClosed", "analysis", analysis)
                        .in(draft.unitId())
                        .with("marked", null, marked));
    }

    /** Says which areas the meeting talks about and the analysis is written at length for. */
    @Transactional
    public void discuss(AnalysisId analysis, Collection<AreaId> areas) {
        Draft draft = drafts.open(analysis);
        jdbc.sql("delete from assessment.discussed_area where analysis_id = ?")
                .param(analysis.value())
                .update();
        Instant now = clock.instant();
        for (AreaId area : areas) {
            jdbc.sql(
                            """
                            insert into assessment.discussed_area (analysis_id, plan_version_id, area_id, chosen_at,
                                chosen_by)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            analysis.value(),
                            draft.planVersionId().value(),
                            area.value(),
                            now.atOffset(ZoneOffset.UTC),
                            viewer())
                    .update();
        }
        audit.record(
                Act.of("analysis.areasChosen", "analysis", analysis)
                        .in(draft.unitId())
                        .with("discussedAreas", null, areas.size()));
    }

    private AnalysisMeeting openLocked(AnalysisId analysis) {
        AnalysisMeeting meeting = locked(analysis);
        if (meeting.closed()) {
            throw new MeetingStepNotPossible();
        }
        return meeting;
    }

    /** Waits for the ballots that are on their way; later ones find it locked, and then closed. */
    private AnalysisMeeting locked(AnalysisId analysis) {
        jdbc.sql("select id from assessment.analysis_meeting where analysis_id = ? for update")
                .param(analysis.value())
                .query(UUID.class)
                .optional();
        return meetings.findByAnalysisId(analysis).orElseThrow(MeetingStepNotPossible::new);
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
