package se.arbetsro.indicator.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.derived.DerivedFigures;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Takes figures from reported to checked, approved and published, or back. Differs from a
 * correction, which changes what the figure says. Nobody checks or approves what she has reported
 * herself; who approves for the whole municipality publishes.
 */
@Component
public class StatusSteps {

    private final JdbcClient jdbc;
    private final ObservationQueries figures;
    private final FigureUnits units;
    private final DerivedFigures derived;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StatusSteps(
            JdbcClient jdbc,
            ObservationQueries figures,
            FigureUnits units,
            DerivedFigures derived,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.units = units;
        this.derived = derived;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A figure goes back to who reported it, or out of the public, and nobody has said why. */
    public static final class ReasonMissing extends Invalid {

        ReasonMissing() {
            super("indicator.step.reasonMissing");
        }
    }

    /** What the viewer may make of the figure as it stands, in the order of the states. */
    @Transactional(readOnly = true)
    public List<Status> possible(Found current) {
        return Arrays.stream(Status.values()).filter(next -> may(current, next)).toList();
    }

    /** Whether the next look at the figure is kept from the viewer because she reported it. */
    public boolean waitsForAnother(Found current) {
        Point point = current.point();
        return !point.status().isSettled()
                && point.reportedBy().equals(CurrentViewer.get().id())
                && access.may(Permission.INDICATOR_EDIT, current.unitId());
    }

    private boolean may(Found current, Status next) {
        Point point = current.point();
        Status now = point.status();
        // What is worked out by a formula follows its terms.
        if (!now.canBecome(next) || current.definition().isDerived()) {
            return false;
        }
        boolean looksAtOwn = point.reportedBy().equals(CurrentViewer.get().id());
        return switch (next) {
            case CHECKED -> !looksAtOwn && access.may(Permission.INDICATOR_EDIT, current.unitId());
            case APPROVED ->
                    now == Status.PUBLISHED
                            ? mayPublish()
                            : !looksAtOwn
                                    && access.may(Permission.INDICATOR_APPROVE, current.unitId());
            case PUBLISHED -> mayPublish();
            // What was worked out is put right in the register, not handed back to anyone.
            case REPORTED ->
                    point.origin() != Origin.COMPUTED
                            && access.may(
                                    now == Status.APPROVED
                                            ? Permission.INDICATOR_APPROVE
                                            : Permission.INDICATOR_EDIT,
                                    current.unitId());
        };
    }

    /**
     * Takes one step with a figure, as one more revision that says the same.
     *
     * @param revision the one that the viewer has seen
     * @param note what was found, or why it goes back; needed when it goes back
     * @throws Corrected when somebody else has changed it since
     * @throws Forbidden when the viewer may not take this step
     * @throws ReasonMissing when it goes back without a note
     */
    @Transactional
    public void step(ObservationId id, int revision, Status next, @Nullable String note) {
        Found current =
                figures.revisions(id, LocalDate.now(clock)).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Point point = current.point();
        if (point.revision() != revision) {
            throw new Corrected(current);
        }
        if (!may(current, next)) {
            throw new Forbidden();
        }
        if (next.isBefore(point.status()) && note == null) {
            throw new ReasonMissing();
        }
        if (move(id, revision, next, note) == 0) {
            throw new Corrected(current);
        }
        derived.follow(current.definition().id(), current.unitId(), point.slot());
        audit.record(
                Act.of("observation.stepped", "observation", id)
                        .in(current.unitId())
                        .with("status", point.status(), next)
                        .withText("note", null, note));
    }

    /** A figure in the revision that was seen. */
    public record Chosen(ObservationId id, int revision) {}

    /**
     * What came of a step with many.
     *
     * @param taken how many took it
     * @param left how many did not, since they have changed or are the viewer's own
     */
    public record Outcome(int taken, int left) {}

    /** Takes one step with many figures; those that cannot take it stay as they are. */
    @Transactional
    public Outcome stepAll(List<Chosen> chosen, Status next) {
        int taken = 0;
        for (Chosen one : chosen) {
            try {
                step(one.id(), one.revision(), next, null);
                taken++;
            } catch (Corrected | Forbidden | NotFound _) {
                // It is counted among those that are left, and the list shows it as it is now.
            }
        }
        return new Outcome(taken, chosen.size() - taken);
    }

    /** Whether the viewer may publish figures and withdraw them. */
    @Transactional(readOnly = true)
    public boolean mayPublish() {
        return units.municipality(LocalDate.now(clock))
                .filter(top -> access.may(Permission.INDICATOR_APPROVE, top.id()))
                .isPresent();
    }

    private int move(ObservationId id, int revision, Status next, @Nullable String note) {
        return jdbc.sql(
                        """
                        with before as (
                            update indicator.observation
                            set known_until = greatest(:at, known_from + interval '1 microsecond')
                            where id = :id and revision = :revision and known_until is null
                            returning *)
                        insert into indicator.observation (id, revision, definition_id, unit_id, slot,
                            period, span, span_sv, span_en, measured, value, described, missing, printed,
                            about, group_size, status, note_sv, note_en, source_key, origin, reason,
                            known_from, known_until, known_by, split, corrections, stepped_from, step_note,
                            reported_by)
                        select id, revision + 1, definition_id, unit_id, slot,
                            period, span, span_sv, span_en, measured, value, described, missing, printed,
                            about, group_size, :next, note_sv, note_en, source_key, origin, null,
                            known_until, null, :by, split, corrections, status, :note,
                            coalesce(reported_by, known_by)
                        from before
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("revision", revision)
                .param("next", next.name())
                .param("by", CurrentViewer.get().id())
                .param("note", note)
                .update();
    }
}
