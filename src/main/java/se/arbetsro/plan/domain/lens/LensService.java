package se.arbetsro.plan.domain.lens;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes the lenses of a plan version, by the same right as its other texts. */
@Component
public class LensService {

    private final LensRepository lenses;
    private final AuditTrail audit;
    private final Clock clock;

    LensService(LensRepository lenses, AuditTrail audit, Clock clock) {
        this.lenses = lenses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a lens last, under a key of its own. */
    @Transactional
    public LensId add(PlanVersionId version, LensKind kind, LensContent content) {
        return add(version, "lens-" + UUID.randomUUID().toString().substring(0, 8), kind, content);
    }

    /** Adds a lens last, under a key that other versions may know too. */
    @Transactional
    public LensId add(PlanVersionId version, String key, LensKind kind, LensContent content) {
        return insert(version, key, kind, content, writer());
    }

    private LensId insert(
            PlanVersionId version, String key, LensKind kind, LensContent content, UUID writer) {
        int last =
                lenses.findByPlanVersionIdOrderByPosition(version).stream()
                        .mapToInt(Lens::position)
                        .max()
                        .orElse(0);
        Lens lens =
                new Lens(
                        LensId.random(),
                        version,
                        key,
                        kind,
                        last + 1,
                        content,
                        Trace.made(clock.instant(), writer),
                        0);
        lenses.save(lens);
        audit.record(Act.of("lens.added", "lens", lens.id()).with("lensKind", null, kind));
        return lens.id();
    }

    /** Adds the lenses that are shipped and that the version lacks. */
    @Transactional
    public int addStandard(PlanVersionId version) {
        Set<String> there = keys(version);
        UUID writer = there.isEmpty() ? beginner() : writer();
        List<StandardLens> missing =
                StandardLens.all().stream().filter(lens -> !there.contains(lens.key())).toList();
        missing.forEach(lens -> insert(version, lens.key(), lens.kind(), lens.content(), writer));
        return missing.size();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws TextsChangedMeanwhile when another holds now
     */
    @Transactional
    public void reword(LensId id, long seen, LensContent content) {
        UUID writer = writer();
        Lens before = lenses.findById(id).orElseThrow(NotFound::new);
        if (before.version() != seen) {
            throw new TextsChangedMeanwhile();
        }
        lenses.save(before.reworded(content, clock.instant(), writer));
        audit.record(
                Act.of("lens.reworded", "lens", id)
                        .withText("lensName", before.content().nameSv(), content.nameSv())
                        .withText(
                                "lensQuestion",
                                before.content().questionSv(),
                                content.questionSv()));
    }

    /** Takes a lens away through which nobody has answered; the database keeps it otherwise. */
    @Transactional
    public void remove(LensId id) {
        writer();
        lenses.delete(lenses.findById(id).orElseThrow(NotFound::new));
        audit.record(Act.of("lens.removed", "lens", id));
    }

    /** Takes over the lenses of another version that this one lacks, under the same keys. */
    @Transactional
    public int copy(PlanVersionId from, PlanVersionId to) {
        UUID writer = writer();
        Set<String> there = keys(to);
        List<Lens> missing =
                lenses.findByPlanVersionIdOrderByPosition(from).stream()
                        .filter(lens -> !there.contains(lens.key()))
                        .toList();
        missing.forEach(lens -> insert(to, lens.key(), lens.kind(), lens.content(), writer));
        return missing.size();
    }

    private Set<String> keys(PlanVersionId version) {
        return lenses.findByPlanVersionIdOrderByPosition(version).stream()
                .map(Lens::key)
                .collect(Collectors.toSet());
    }

    /** Whoever writes plans, and whoever sets up the municipality while nothing is there. */
    private static UUID beginner() {
        return Access.may(CurrentViewer.get(), Permission.SETTINGS_EDIT)
                ? CurrentViewer.get().id()
                : writer();
    }

    private static UUID writer() {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_EDIT)) {
            throw new Forbidden();
        }
        return CurrentViewer.get().id();
    }
}
