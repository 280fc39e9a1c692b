package se.arbetsro.plan.domain.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Days;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.VersionGates;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/** Writes what the plan says. Its texts are the municipality's, so reach plays no part. */
@Component
public class PlanService {

    private final PlanVersionRepository versions;
    private final AreaEditionRepository editions;
    private final LineageRepository lines;
    private final VersionGates gates;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlanService(
            PlanVersionRepository versions,
            AreaEditionRepository editions,
            LineageRepository lines,
            VersionGates gates,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.versions = versions;
        this.editions = editions;
        this.lines = lines;
        this.gates = gates;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     * @throws Invalid when it is put into use, or given another title, and a {@link
     *     se.arbetsro.plan.VersionGate} hinders that
     */
    @Transactional
    public void describe(PlanVersionId id, long seen, VersionContent content) {
        UUID writer = writer();
        PlanVersion before = versions.findById(id).orElseThrow(NotFound::new);
        unchanged(before.version(), seen);
        if (content.used() != null && !Objects.equals(before.content().used(), content.used())) {
            gates.requireUsable(id);
        }
        if (!before.content().titleSv().equals(content.titleSv())) {
            gates.requireWritable(id);
        }
        describe(before, content, writer);
    }

    /** As {@link se.arbetsro.plan.PlanVersions#comeIntoForce} says. */
    @Transactional
    public void comeIntoForce(PlanVersionId id, LocalDate from, @Nullable String decision) {
        UUID writer = writer();
        PlanVersion before = versions.findById(id).orElseThrow(NotFound::new);
        VersionContent was = before.content();
        if (was.used() != null) {
            if (!was.used().from().equals(from)) {
                throw new Invalid("plan.version.inForceOtherDay");
            }
            if (decision == null || was.decision() != null) {
                return;
            }
        }
        describe(
                before,
                new VersionContent(
                        was.titleSv(),
                        was.titleEn(),
                        was.dated(),
                        decision == null ? was.decision() : decision,
                        was.printed(),
                        was.printedText(),
                        was.used() == null ? Validity.from(from) : was.used(),
                        was.used() == null ? UsedBasis.STATED : was.usedBasis()),
                writer);
    }

    /** As {@link se.arbetsro.plan.PlanVersions#end} says. */
    @Transactional
    public void end(PlanVersionId id, LocalDate until) {
        UUID writer = writer();
        PlanVersion before = versions.findById(id).orElseThrow(NotFound::new);
        VersionContent was = before.content();
        Validity used = was.used();
        if (used == null || used.until() != null || !used.from().isBefore(until)) {
            throw new Invalid("plan.version.notInUse");
        }
        describe(
                before,
                new VersionContent(
                        was.titleSv(),
                        was.titleEn(),
                        was.dated(),
                        was.decision(),
                        was.printed(),
                        was.printedText(),
                        used.endingBefore(until),
                        was.usedBasis()),
                writer);
    }

    private void describe(PlanVersion before, VersionContent content, UUID writer) {
        VersionContent was = before.content();
        versions.save(before.described(content, clock.instant(), writer));
        audit.record(
                Act.of("plan.described", "plan-version", before.id())
                        .withText("title", was.titleSv(), content.titleSv())
                        .withText("titleEnglish", was.titleEn(), content.titleEn())
                        .with("dated", was.dated(), content.dated())
                        .withText("decision", was.decision(), content.decision())
                        .with("printed", Days.of(was.printed()), Days.of(content.printed()))
                        .with("used", Days.of(was.used()), Days.of(content.used())));
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     * @throws Invalid when a {@link se.arbetsro.plan.VersionGate} holds what it says in Swedish
     */
    @Transactional
    public void reword(AreaEditionId id, long seen, EditionContent content) {
        UUID writer = writer();
        AreaEdition before = editions.findById(id).orElseThrow(NotFound::new);
        unchanged(before.version(), seen);
        EditionContent was = before.content();
        if (!content.saysAs(was)) {
            gates.requireWritable(before.planVersionId());
        }
        editions.save(before.reworded(content, clock.instant(), writer));
        audit.record(
                Act.of("area.reworded", "area-edition", id)
                        .withText("name", was.nameSv(), content.nameSv())
                        .withText("nameEnglish", was.nameEn(), content.nameEn())
                        .withText("shortName", was.shortNameSv(), content.shortNameSv())
                        .withText("shortNameEnglish", was.shortNameEn(), content.shortNameEn())
                        .withText("desiredState", was.desiredStateSv(), content.desiredStateSv())
                        .withText(
                                "desiredStateEnglish",
                                was.desiredStateEn(),
                                content.desiredStateEn())
                        .withText("guidance", was.guidanceSv(), content.guidanceSv())
                        .withText("guidanceEnglish", was.guidanceEn(), content.guidanceEn())
                        .with("textOrigin", was.textOrigin(), content.textOrigin()));
    }

    /** Says that an area of one version became an area of another. */
    @Transactional
    public LineageId connect(AreaEditionId from, AreaEditionId to, LineageContent content) {
        UUID writer = writer();
        AreaEdition source = editions.findById(from).orElseThrow(NotFound::new);
        AreaEdition target = editions.findById(to).orElseThrow(NotFound::new);
        if (source.planVersionId().equals(target.planVersionId())) {
            throw new Invalid("plan.lineage.sameVersion");
        }
        if (connected(from, to)) {
            throw new Invalid("plan.lineage.connected");
        }
        Lineage line =
                new Lineage(
                        LineageId.random(),
                        from,
                        to,
                        content,
                        null,
                        Trace.made(clock.instant(), writer),
                        0);
        lines.save(line);
        audit.record(
                Act.of("lineage.connected", "lineage", line.id())
                        .with("weight", null, content.weight())
                        .with("basis", null, content.basis()));
        return line.id();
    }

    private boolean connected(AreaEditionId from, AreaEditionId to) {
        return jdbc.sql(
                        """
                        select exists (
                            select from plan.lineage where from_edition = ? and to_edition = ?)
                        """)
                .params(from.value(), to.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     */
    @Transactional
    public void reword(LineageId id, long seen, LineageContent content) {
        UUID writer = writer();
        Lineage before = lines.findById(id).orElseThrow(NotFound::new);
        unchanged(before.version(), seen);
        lines.save(before.reworded(content, clock.instant(), writer));
        audit.record(
                Act.of("lineage.reworded", "lineage", id)
                        .with("weight", before.content().weight(), content.weight())
                        .with("basis", before.content().basis(), content.basis())
                        .withText("reason", before.content().reasonSv(), content.reasonSv()));
    }

    /** Takes a line away. Nothing refers to it; that it was there stays in the audit trail. */
    @Transactional
    public void disconnect(LineageId id) {
        writer();
        Lineage line = lines.findById(id).orElseThrow(NotFound::new);
        lines.delete(line);
        audit.record(
                Act.of("lineage.disconnected", "lineage", id)
                        .with("weight", line.content().weight(), null)
                        .with("basis", line.content().basis(), null));
    }

    private static void unchanged(long holds, long seen) {
        if (holds != seen) {
            throw new TextsChangedMeanwhile();
        }
    }

    private static UUID writer() {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)) {
            throw new Forbidden();
        }
        return CurrentViewer.get().id();
    }
}
