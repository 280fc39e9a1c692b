package se.arbetsro.assessment.domain.analysis;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.ParticipantId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.Trace;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** The steps of an analysis, one intention a method. What is written in it is saved elsewhere. */
@Component
public class AnalysisService {

    private final AnalysisRepository analyses;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    AnalysisService(
            AnalysisRepository analyses,
            Drafts drafts,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.analyses = analyses;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks units for an analysis, as a part of opening a round or choosing a level. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(
            RoundId round,
            PlanVersionId planVersion,
            ParticipantId participant,
            List<AnalysingUnit> units) {
        Trace made = Trace.made(clock.instant(), CurrentViewer.get().id());
        analyses.saveAll(
                units.stream()
                        .map(unit ->
                                new Analysis(
                                        AnalysisId.random(),
                                        round,
                                        planVersion,
                                        participant,
                                        unit.unit(),
                                        unit.serviceLines(),
                                        Analysis.Steps.NONE,
                                        made,
                                        0))
                        .toList());
    }

    /**
     * Takes back what a district was asked, when nobody has written anything yet.
     *
     * @return whether it was so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean unask(ParticipantId participant) {
        boolean written =
                jdbc.sql(
                                """
                                with held as (
                                    select id, submitted_at from assessment.analysis
                                    where participant_id = ? for update
                                )
                                select exists (select from held where submitted_at is not null)
                                    or exists (select from assessment.answer where analysis_id in (select id from held))
                                    or exists (select from assessment.area_answer
                                        where analysis_id in (select id from held))
                                    or exists (select from assessment.analysis_meeting
                                        where analysis_id in (select id from held))
                                    or exists (select from assessment.discussed_area
                                        where analysis_id in (select id from held))
                                """)
                        .param(participant.value())
                        .query(Boolean.class)
                        .single();
        if (!written) {
            analyses.deleteAll(analyses.findByParticipantId(participant));
        }
        return !written;
    }

    /**
     * Hands an analysis on to whoever confirms it.
     *
     * @throws AnswersMissing when not all that is asked is answered
     */
    @Transactional
    public void submit(AnalysisId id) {
        drafts.open(id);
        int missing =
                jdbc.sql("select assessment.answers_missing(?, platform.today())")
                        .param(id.value())
                        .query(Integer.class)
                        .single();
        if (missing > 0) {
            throw new AnswersMissing(missing);
        }
        Analysis before = drafts.locked(id);
        save(before, before.submit(clock.instant(), viewer()), "analysis.submitted", null);
    }

    @Transactional
    public void confirm(AnalysisId id) {
        Analysis before = confirmable(id);
        save(before, before.confirm(clock.instant(), viewer()), "analysis.confirmed", null);
    }

    /**
     * @param why what is missing or should be looked at again, to its writers
     */
    @Transactional
    public void sendBack(AnalysisId id, String why) {
        Analysis before = confirmable(id);
        save(before, before.sendBack(why, clock.instant(), viewer()), "analysis.sentBack", why);
    }

    private Analysis confirmable(AnalysisId id) {
        Analysis analysis = drafts.locked(id);
        access.require(Permission.ANALYSIS_CONFIRM, analysis.unitId());
        drafts.requireOpenRound(analysis);
        return analysis;
    }

    private void save(Analysis before, Analysis after, String action, @Nullable String why) {
        analyses.save(after);
        audit.record(
                Act.of(action, "analysis", before.id())
                        .in(before.unitId())
                        .with("analysisState", before.state(), after.state())
                        .withText("returnedWhy", null, why));
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
