package se.arbetsro.governance.domain.officer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.hearing.HearingQueries;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.hearing.HearingQueries.ViewRow;
import se.arbetsro.governance.domain.making.Hash;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.MakingLock;
import se.arbetsro.governance.domain.making.MakingRights;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanMakingService;
import se.arbetsro.governance.domain.making.PlanTexts;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import tools.jackson.databind.json.JsonMapper;

/** Writes the officer report of a case, reads it and hands it over to the boards. */
@Component
public class OfficerReports {

    private final OfficerReportRepository reports;
    private final PlanMakingQueries makings;
    private final PlanMakingService service;
    private final HearingQueries hearings;
    private final PlanTexts texts;
    private final MakingRights rights;
    private final MakingLock lock;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    OfficerReports(
            OfficerReportRepository reports,
            PlanMakingQueries makings,
            PlanMakingService service,
            HearingQueries hearings,
            PlanTexts texts,
            MakingRights rights,
            MakingLock lock,
            JdbcClient jdbc,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.reports = reports;
        this.makings = makings;
        this.service = service;
        this.hearings = hearings;
        this.texts = texts;
        this.rights = rights;
        this.lock = lock;
        this.jdbc = jdbc;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** What is written now, for whoever keeps the case. */
    public record Written(
            OfficerReportText text,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    /**
     * @return empty while nobody has written anything
     * @throws NotFound when the viewer may not know of the case
     */
    @Transactional(readOnly = true)
    public Optional<Written> written(PlanMakingId id) {
        rights.requireKeeper(id);
        return reports.findById(id)
                .map(report ->
                        new Written(
                                report.text(),
                                report.trace().changedAt(),
                                jdbc.sql(
                                                "select name from organisation.person_name where person_id = ?")
                                        .param(report.trace().changedBy())
                                        .query(String.class)
                                        .optional()
                                        .orElse(null),
                                report.version()));
    }

    /**
     * @param seen the version of the row that the writer saw; 0 when there was none
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void write(PlanMakingId id, long seen, OfficerReportText text) {
        rights.requireKeeper(id);
        lock.share(id);
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        if (!making.state().writing()) {
            throw new Invalid("governance.officer.handedOver");
        }
        Optional<OfficerReport> before = reports.findById(id);
        MakingChangedMeanwhile.unless(before.map(OfficerReport::version).orElse(0L), seen);
        UUID by = CurrentViewer.get().id();
        Trace trace =
                before.map(was -> was.trace().changed(clock.instant(), by))
                        .orElseGet(() -> Trace.made(clock.instant(), by));
        reports.save(new OfficerReport(id, text, trace, seen));
        OfficerReportText was = before.map(OfficerReport::text).orElse(null);
        audit.record(
                Act.of("planMaking.reportWritten", "plan-making", id)
                        .withText(
                                "planMaking.proposal",
                                was == null ? null : was.proposal(),
                                text.proposal())
                        .withText(
                                "planMaking.summary",
                                was == null ? null : was.summary(),
                                text.summary())
                        .withText("planMaking.report", was, text));
    }

    /**
     * What the report would tell if it were handed over now; empty while nothing is written.
     *
     * @throws NotFound when the viewer may not know of the case
     */
    @Transactional(readOnly = true)
    public Optional<ReportContents> draft(PlanMakingId id) {
        return written(id).map(written -> contents(id, written.text()));
    }

    private ReportContents contents(PlanMakingId id, OfficerReportText text) {
        MakingRow making = makings.find(id).orElseThrow(NotFound::new);
        List<ViewRow> views = hearings.views(id);
        return new ReportContents(
                making.versionKey(),
                making.title(),
                making.registryNumber(),
                makings.boards(id).stream().map(BoardRow::name).toList(),
                text,
                texts.sendings(id).stream()
                        .reduce((_, last) -> last)
                        .map(PlanTexts.Sending::sentOn)
                        .orElse(null),
                hearings.of(id).stream().map(hearing -> heard(hearing, views)).toList(),
                makings.consultations(id, making.versionKey()).stream()
                        .map(one -> new ReportContents.Consulted(one.who(), one.form(), one.body()))
                        .toList(),
                texts.now(making.planVersionId()));
    }

    /**
     * What stands for all that would be handed over now, to tell whether something has changed;
     * empty while nothing is written.
     */
    @Transactional(readOnly = true)
    public Optional<String> mark(PlanMakingId id) {
        return draft(id).map(this::mark);
    }

    private String mark(ReportContents contents) {
        return Hash.of(json.writeValueAsString(contents));
    }

    private static ReportContents.Heard heard(HearingRow hearing, List<ViewRow> views) {
        return new ReportContents.Heard(
                hearing.body(),
                hearing.answerBy(),
                hearing.treatedOn(),
                views.stream()
                        .filter(view -> view.planHearingId().equals(hearing.id()))
                        .map(view ->
                                new ReportContents.View(
                                        view.words(), view.reply(), view.replyWords()))
                        .toList());
    }

    /**
     * Hands the report and the text of the version over to the boards as they are written now.
     *
     * @param seen the {@link #mark} of what the viewer saw
     * @param registryNumber of a case that has none yet; null otherwise
     * @throws MakingChangedMeanwhile when the report, a view, an answer or the text is another now
     * @throws Invalid when it is not written, views of bodies have no answer yet, or the case has
     *     no registry number
     */
    @Transactional
    public void submit(
            PlanMakingId id, String seen, LocalDate day, @Nullable String registryNumber) {
        rights.requireKeeper(id);
        lock.take(id);
        ReportContents contents =
                draft(id).orElseThrow(() -> new Invalid("governance.making.lacks.report"));
        boolean unanswered =
                contents.heard().stream()
                        .flatMap(heard -> heard.views().stream())
                        .anyMatch(view -> view.reply() == null);
        if (unanswered) {
            throw new Invalid("governance.making.lacks.answers");
        }
        if (!mark(contents).equals(seen)) {
            throw new MakingChangedMeanwhile();
        }
        if (contents.registryNumber() == null) {
            if (registryNumber == null) {
                throw new Invalid("governance.making.lacks.registryNumber");
            }
            service.register(id, registryNumber);
            contents = draft(id).orElseThrow();
        }
        service.submit(id, day, json.writeValueAsString(contents));
    }

    /** A report as it was handed over. */
    public record Submitted(
            int number, LocalDate submittedOn, Instant submittedAt, ReportContents contents) {}

    private record SubmissionRow(
            int number, LocalDate submittedOn, Instant submittedAt, String contents) {}

    /** Those that were handed over, the last last, for those who may read them. */
    @Transactional(readOnly = true)
    public List<Submitted> submitted(PlanMakingId id) {
        return jdbc
                .sql(
                        """
                        select submission.number, submission.submitted_on, submission.submitted_at,
                            submission.contents
                        from governance.plan_makings_shown() shown
                        join governance.plan_submission submission on submission.plan_making_id = shown.plan_making_id
                        where shown.plan_making_id = ? and shown.open order by submission.number
                        """)
                .param(id.value())
                .query(SubmissionRow.class)
                .list()
                .stream()
                .map(row ->
                        new Submitted(
                                row.number(),
                                row.submittedOn(),
                                row.submittedAt(),
                                json.readValue(row.contents(), ReportContents.class)))
                .toList();
    }
}
