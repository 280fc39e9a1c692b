package se.arbetsro.indicator.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.derived.DerivedFigures;
import se.arbetsro.indicator.domain.smallgroup.GroupTooSmall;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups.Proposed;
import se.arbetsro.indicator.domain.stewardship.Implausible;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters and corrects figures. Nothing is overwritten: a correction is one more revision. */
@Component
public class ObservationService {

    private final JdbcClient jdbc;
    private final ObservationQueries figures;
    private final Stewardships stewardships;
    private final DerivedFigures derived;
    private final SmallGroups smallGroups;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ObservationService(
            JdbcClient jdbc,
            ObservationQueries figures,
            Stewardships stewardships,
            DerivedFigures derived,
            SmallGroups smallGroups,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.stewardships = stewardships;
        this.derived = derived;
        this.smallGroups = smallGroups;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters the first figure of a slot.
     *
     * @throws SlotTaken when there is one already, which is to be corrected instead
     * @throws GroupTooSmall when the figure is about too few people to be kept
     * @throws Implausible when it lies outside what is plausible and no note says why
     * @throws Forbidden when it is worked out by a formula, which nobody writes over
     */
    @Transactional
    public ObservationId enter(Definition definition, UnitId unit, Slot slot, Observed observed) {
        refuseUnexplained(definition, unit, slot, observed);
        return enter(definition, unit, slot, observed, Status.REPORTED);
    }

    /** Enters a figure that a publication has made public already, as the sample does. */
    ObservationId carryOver(Definition definition, UnitId unit, Slot slot, Observed observed) {
        return enter(definition, unit, slot, observed, Status.PUBLISHED);
    }

    private ObservationId enter(
            Definition definition, UnitId unit, Slot slot, Observed observed, Status status) {
        access.require(Permission.INDICATOR_EDIT, unit);
        refuseDerived(definition);
        smallGroups.refuse(List.of(new Proposed(definition, unit, slot, observed)));
        LocalDate today = LocalDate.now(clock);
        figures.inSlot(definition.id(), unit, slot.key(), today)
                .ifPresent(taken -> {
                    throw new SlotTaken(taken.point().id());
                });
        ObservationId id = ObservationId.random();
        insert(id, 1, definition, unit, slot, observed, status, 0, null, clock.instant(), null);
        audit.record(
                Act.of("observation.entered", "observation", id)
                        .in(unit)
                        .with("slot", null, slot.key())
                        .with("value", null, observed.value()));
        return id;
    }

    /**
     * Puts a figure right. What stood before is kept, with until when it was taken for right. It is
     * reported anew, however far it had come, so that somebody else looks at it.
     *
     * @param revision the revision that the correction is made to
     * @throws Corrected when somebody else has corrected it since
     * @throws Forbidden when it was worked out, which is put right in the register
     */
    @Transactional
    public void correct(ObservationId id, int revision, Observed observed, String reason) {
        ObservationQueries.Found current =
                figures.revisions(id, LocalDate.now(clock)).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        access.require(Permission.INDICATOR_EDIT, current.unitId());
        refuseOverComputed(current.point());
        Point before = current.point();
        smallGroups.refuse(
                List.of(
                        new Proposed(
                                current.definition(), current.unitId(), before.slot(), observed)));
        if (before.revision() != revision) {
            throw new Corrected(current);
        }
        Instant at = after(before.knownFrom());
        int closed = close(id, revision, at);
        if (closed == 0) {
            throw new Corrected(current);
        }
        insert(
                id,
                revision + 1,
                current.definition(),
                current.unitId(),
                before.slot(),
                observed,
                Status.REPORTED,
                before.corrections() + 1,
                reason,
                at,
                before.split());
        audit.record(
                Act.of("observation.corrected", "observation", id)
                        .in(current.unitId())
                        .with("value", before.value(), observed.value())
                        .with("missing", before.missing(), observed.missing())
                        .with("status", before.status(), Status.REPORTED)
                        .withText("described", before.described(), observed.described())
                        .withText("note", before.note(), observed.note()));
    }

    private void refuseUnexplained(
            Definition definition, UnitId unit, Slot slot, Observed observed) {
        if (observed.note() == null) {
            stewardships
                    .doubt(definition, unit, slot, observed.value())
                    .ifPresent(doubt -> {
                        throw doubt;
                    });
        }
    }

    /**
     * One figure of a file that is taken in.
     *
     * @param before the one that it corrects; null for the first in its slot
     * @param reason why it corrects; null with the first
     */
    public record Taken(
            Definition definition,
            UnitId unit,
            Slot slot,
            Observed observed,
            @Nullable Point before,
            @Nullable String reason) {

        /** What it would tell, before it is there. */
        public Proposed proposed() {
            return new Proposed(definition, unit, slot, observed);
        }
    }

    /**
     * Takes in figures that have been looked at, as one act of the import. Access to each unit and
     * the smallest group are looked at once more.
     */
    @Transactional
    public void takeIn(List<Taken> figures, IntConsumer done) {
        figures.stream()
                .map(Taken::unit)
                .distinct()
                .forEach(unit -> access.require(Permission.INDICATOR_EDIT, unit));
        smallGroups.refuse(figures.stream().map(Taken::proposed).toList());
        Instant now = clock.instant();
        int count = 0;
        for (Taken figure : figures) {
            takeIn(figure, now);
            done.accept(++count);
        }
    }

    private void takeIn(Taken figure, Instant now) {
        refuseDerived(figure.definition());
        Point before = figure.before();
        if (before == null) {
            insert(
                    ObservationId.random(),
                    1,
                    figure.definition(),
                    figure.unit(),
                    figure.slot(),
                    figure.observed(),
                    Status.REPORTED,
                    0,
                    null,
                    now,
                    null);
            return;
        }
        refuseOverComputed(before);
        Instant at = now.isAfter(before.knownFrom()) ? now : after(before.knownFrom());
        close(before.id(), before.revision(), at);
        insert(
                before.id(),
                before.revision() + 1,
                figure.definition(),
                figure.unit(),
                before.slot(),
                figure.observed(),
                Status.REPORTED,
                before.corrections() + 1,
                figure.reason(),
                at,
                before.split());
    }

    private static void refuseDerived(Definition definition) {
        if (definition.isDerived()) {
            throw new Forbidden();
        }
    }

    private static void refuseOverComputed(Point before) {
        if (before.origin() == Origin.COMPUTED) {
            throw new Forbidden();
        }
    }

    private int close(ObservationId id, int revision, Instant at) {
        return jdbc.sql(
                        """
                        update indicator.observation set known_until = :at
                        where id = :id and revision = :revision and known_until is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("revision", revision)
                .update();
    }

    /** Two corrections may come within one tick of the clock; what is known must not overlap. */
    private Instant after(Instant before) {
        Instant now = clock.instant();
        return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
    }

    private void insert(
            ObservationId id,
            int revision,
            Definition definition,
            UnitId unit,
            Slot slot,
            Observed observed,
            Status status,
            int corrections,
            @Nullable String reason,
            Instant knownFrom,
            @Nullable Split split) {
        jdbc.sql(
                        """
                        insert into indicator.observation (id, revision, definition_id, unit_id, slot,
                            period, span, span_sv, span_en, measured, value, described, missing, printed,
                            about, group_size, status, note_sv, note_en, source_key, origin, reason,
                            known_from, known_until, known_by, split, corrections)
                        values (:id, :revision, :definition, :unit, :slot,
                            :period, daterange(cast(:from as date), cast(:until as date)), :spanSv, :spanEn,
                            :measured, :value, :described, :missing, :printed,
                            :about, :groupSize, :status, :noteSv, :noteEn, :source, :origin, :reason,
                            :knownFrom, null, :knownBy, :split, :corrections)
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .param("definition", definition.id().value())
                .param("unit", unit.value())
                .param("slot", slot.key())
                .param("period", slot.period() == null ? null : slot.period().code())
                .param("from", slot.from())
                .param("until", slot.until())
                .param("spanSv", slot.words() == null ? null : slot.words().sv())
                .param("spanEn", slot.words() == null ? null : slot.words().en())
                .param("measured", observed.measured() == null ? null : observed.measured().code())
                .param("value", observed.value())
                .param("described", observed.described())
                .param("missing", observed.missing() == null ? null : observed.missing().name())
                .param("printed", observed.printed())
                .param("about", observed.about())
                .param("groupSize", observed.groupSize())
                .param("status", status.name())
                .param("corrections", corrections)
                .param("noteSv", observed.note() == null ? null : observed.note().sv())
                .param("noteEn", observed.note() == null ? null : observed.note().en())
                .param("source", observed.sourceKey())
                .param("origin", observed.origin().name())
                .param("reason", reason)
                .param("knownFrom", knownFrom.atOffset(ZoneOffset.UTC))
                .param("knownBy", CurrentViewer.get().id())
                .param("split", split == null ? null : split.code())
                .update();
        derived.follow(definition.id(), unit, slot);
    }
}
