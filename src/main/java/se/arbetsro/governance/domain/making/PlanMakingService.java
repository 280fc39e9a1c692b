package se.arbetsro.governance.domain.making;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.governance.domain.consultation.ConsultationService;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.PlanVersions;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import tools.jackson.databind.json.JsonMapper;

/** Begins the making of plan versions, sends proposals out and hands officer reports over. */
@Component
public class PlanMakingService {

    private final PlanMakingRepository makings;
    private final MakingRights rights;
    private final Access access;
    private final PlanTexts texts;
    private final PlanVersions versions;
    private final ConsultationService consultations;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    PlanMakingService(
            PlanMakingRepository makings,
            MakingRights rights,
            Access access,
            PlanTexts texts,
            PlanVersions versions,
            ConsultationService consultations,
            JdbcClient jdbc,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.makings = makings;
        this.rights = rights;
        this.access = access;
        this.texts = texts;
        this.versions = versions;
        this.consultations = consultations;
        this.jdbc = jdbc;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Opens a case for a version that there is. */
    @Transactional
    public PlanMakingId begin(
            PlanVersionId version, MakingContent content, List<BodyId> boards, LocalDate day) {
        access.requireEverywhere(Permission.PLAN_EDIT);
        requireBoards(boards);
        PlanMaking making =
                makings.save(
                        PlanMaking.begun(
                                PlanMakingId.random(),
                                version,
                                content,
                                boards,
                                Trace.made(clock.instant(), viewer())));
        note(making.id(), MakingState.PREPARING, day, null);
        audit.record(
                Act.of("planMaking.begun", "plan-making", making.id())
                        .with("planMaking.registryNumber", null, content.registryNumber()));
        return making.id();
    }

    /** Begins a version with the texts of another, and opens a case for it. */
    @Transactional
    public PlanMakingId beginFrom(
            PlanVersionId from,
            String key,
            String title,
            MakingContent content,
            List<BodyId> boards,
            LocalDate day) {
        return begin(versions.draft(key, title, from), content, boards, day);
    }

    private void requireBoards(List<BodyId> boards) {
        for (BodyId board : boards) {
            if (!jdbc.sql(
                            """
                            select exists (select from governance.bodies_shown() shown
                                join governance.body on body.id = shown.body_id
                                where body.id = ? and body.kind = 'BOARD')
                            """)
                    .param(board.value())
                    .query(Boolean.class)
                    .single()) {
                throw new Invalid("governance.making.boards.unknown");
            }
        }
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(PlanMakingId id, long seen, MakingContent content, List<BodyId> boards) {
        PlanMaking before = kept(id);
        MakingChangedMeanwhile.unless(before.version(), seen);
        if (!before.state().open()) {
            throw new Invalid("governance.making.isOver");
        }
        requireBoards(boards.stream().filter(board -> !before.boardIds().contains(board)).toList());
        makings.save(before.rewritten(content, boards, changed(before)));
        MakingContent was = before.content();
        audit.record(
                Act.of("planMaking.rewritten", "plan-making", id)
                        .with(
                                "planMaking.registryNumber",
                                was.registryNumber(),
                                content.registryNumber())
                        .withText("planMaking.background", was.background(), content.background())
                        .withText("planMaking.boards", before.boardIds(), boards));
    }

    /**
     * Writes the registry number of a case that has none. Later it is a part of what is rewritten.
     */
    @Transactional
    public void register(PlanMakingId id, String registryNumber) {
        PlanMaking before = kept(id);
        MakingContent was = before.content();
        makings.save(
                before.rewritten(
                        new MakingContent(registryNumber, was.background(), was.lang()),
                        before.boardIds(),
                        changed(before)));
        audit.record(
                Act.of("planMaking.rewritten", "plan-making", id)
                        .with("planMaking.registryNumber", was.registryNumber(), registryNumber));
    }

    /**
     * Sends the proposal out as it stands now, which is kept.
     *
     * @return its number, from 1
     */
    @Transactional
    public int send(PlanMakingId id, LocalDate day, @Nullable String note) {
        PlanMaking before = kept(id);
        makings.save(before.stepped(MakingState.SENT_OUT, changed(before)));
        int number =
                jdbc.sql(
                                "select count(*) + 1 from governance.plan_sending where plan_making_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single();
        String hash =
                keep(
                        """
                        insert into governance.plan_sending
                            (plan_making_id, number, sent_on, contents, sha256, sent_at, sent_by)
                        values (:making, :number, :day, :contents, :hash, :at, :by)
                        """,
                        id,
                        number,
                        day,
                        json.writeValueAsString(texts.now(before.planVersionId())));
        note(id, MakingState.SENT_OUT, day, note);
        audit.record(
                Act.of("planMaking.sent", "plan-making", id)
                        .with("planMaking.sentOn", null, day)
                        .with("sha256", null, hash));
        return number;
    }

    /**
     * Hands the officer report over to the boards, which is kept.
     *
     * @param contents the report as JSON
     * @throws se.arbetsro.governance.domain.consultation.ConsultationPending when the municipality
     *     asks for consultations before decisions and they are not over
     */
    @Transactional
    public void submit(PlanMakingId id, LocalDate day, String contents) {
        PlanMaking before = kept(id);
        consultations.requireOver(addresses(before));
        PlanMaking after = makings.save(before.submitted(changed(before)));
        String hash =
                keep(
                        """
                        insert into governance.plan_submission
                            (plan_making_id, number, submitted_on, contents, sha256, submitted_at, submitted_by)
                        values (:making, :number, :day, :contents, :hash, :at, :by)
                        """,
                        id,
                        after.submissions(),
                        day,
                        contents);
        note(id, MakingState.SUBMITTED, day, null);
        audit.record(
                Act.of("planMaking.submitted", "plan-making", id)
                        .with("planMaking.submittedOn", null, day)
                        .with("sha256", null, hash));
    }

    /** Where a matter may point that takes it up: the case, or the version itself. */
    private List<String> addresses(PlanMaking making) {
        String key =
                jdbc.sql("select key from plan.versions where plan_version_id = ?")
                        .param(making.planVersionId().value())
                        .query(String.class)
                        .single();
        return List.of("/plan-makings/" + making.id().value(), "/plans/" + key);
    }

    private String keep(String sql, PlanMakingId id, int number, LocalDate day, String contents) {
        String hash = Hash.of(contents);
        jdbc.sql(sql)
                .param("making", id.value())
                .param("number", number)
                .param("day", day)
                .param("contents", contents)
                .param("hash", hash)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .update();
        return hash;
    }

    /**
     * Gives it up. The version stays as a draft, and what was written stays too.
     *
     * @param seen the version of the row that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void withdraw(PlanMakingId id, long seen, LocalDate day, String why) {
        PlanMaking before = kept(id);
        MakingChangedMeanwhile.unless(before.version(), seen);
        makings.save(before.stepped(MakingState.WITHDRAWN, changed(before)));
        note(id, MakingState.WITHDRAWN, day, why);
        audit.record(
                Act.of("planMaking.withdrawn", "plan-making", id)
                        .with("planMaking.state", before.state(), MakingState.WITHDRAWN));
    }

    void note(PlanMakingId id, MakingState state, LocalDate day, @Nullable String note) {
        jdbc.sql(
                        """
                        insert into governance.plan_making_step
                            (id, plan_making_id, state, day, note, entered_at, entered_by)
                        values (:id, :making, :state, :day, :note, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("making", id.value())
                .param("state", state.name())
                .param("day", day)
                .param("note", note)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .update();
    }

    private PlanMaking kept(PlanMakingId id) {
        rights.requireKeeper(id);
        return makings.findById(id).orElseThrow(NotFound::new);
    }

    private Trace changed(PlanMaking making) {
        Instant now = clock.instant();
        return making.trace().changed(now, viewer());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
