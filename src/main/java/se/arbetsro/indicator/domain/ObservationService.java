package se.arbetsro.indicator.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters and corrects figures. Nothing is overwritten: a correction is one more revision. */
@Component
public class ObservationService {

    private final JdbcClient jdbc;
    private final IndicatorQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ObservationService(
            JdbcClient jdbc,
            IndicatorQueries queries,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters the first figure of a slot.
     *
     * @throws SlotTaken when there is one already, which is to be corrected instead
     * @throws GroupTooSmall when the figure is about too few people to be kept
     */
    @Transactional
    public ObservationId enter(Definition definition, UnitId unit, Slot slot, Observed observed) {
        access.require(Permission.INDICATOR_EDIT, unit);
        refuseSmallGroup(definition, unit, observed);
        LocalDate today = LocalDate.now(clock);
        queries.inSlot(definition.id(), unit, slot.key(), today)
                .ifPresent(taken -> {
                    throw new SlotTaken(taken.point().id());
                });
        ObservationId id = ObservationId.random();
        insert(id, 1, definition, unit, slot, observed, null, clock.instant());
        audit.record(
                Act.of("observation.entered", "observation", id)
                        .in(unit)
                        .with("slot", null, slot.key())
                        .with("value", null, observed.value()));
        return id;
    }

    /**
     * Puts a figure right. What stood before is kept, with until when it was taken for right.
     *
     * @param revision the revision that the correction is made to
     * @throws Corrected when somebody else has corrected it since
     */
    @Transactional
    public void correct(ObservationId id, int revision, Observed observed, String reason) {
        IndicatorQueries.Found current =
                queries.revisions(id, LocalDate.now(clock)).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        access.require(Permission.INDICATOR_EDIT, current.unitId());
        refuseSmallGroup(current.definition(), current.unitId(), observed);
        Point before = current.point();
        if (before.revision() != revision) {
            throw new Corrected(current);
        }
        Instant at = after(before.knownFrom());
        int closed =
                jdbc.sql(
                                """
                                update indicator.observation set known_until = :at
                                where id = :id and revision = :revision and known_until is null
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("revision", revision)
                        .update();
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
                reason,
                at);
        audit.record(
                Act.of("observation.corrected", "observation", id)
                        .in(current.unitId())
                        .with("value", before.value(), observed.value())
                        .with("missing", before.missing(), observed.missing())
                        .with("status", before.status(), observed.status())
                        .withText("described", before.described(), observed.described())
                        .withText("note", before.note(), observed.note()));
    }

    /** Two corrections may come within one tick of the clock; what is known must not overlap. */
    private Instant after(Instant before) {
        Instant now = clock.instant();
        return now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
    }

    /**
     * A figure about people is kept for a part of the municipality only when enough of them stand
     * behind it. The protection of whole tables comes with the module disclosure.
     */
    private void refuseSmallGroup(Definition definition, UnitId unit, Observed observed) {
        if (!definition.aboutPeople() || observed.value() == null) {
            return;
        }
        boolean whole =
                queries.municipality(LocalDate.now(clock))
                        .filter(top -> top.id().equals(unit))
                        .isPresent();
        Integer size = observed.groupSize();
        if (size == null ? !whole : size < Definition.FEWEST_PEOPLE) {
            throw new GroupTooSmall(size);
        }
    }

    private void insert(
            ObservationId id,
            int revision,
            Definition definition,
            UnitId unit,
            Slot slot,
            Observed observed,
            @Nullable String reason,
            Instant knownFrom) {
        jdbc.sql(
                        """
                        insert into indicator.observation (id, revision, definition_id, unit_id, slot,
                            period, span, span_sv, span_en, measured, value, described, missing, printed,
                            about, group_size, status, note_sv, note_en, source_key, origin, reason,
                            known_from, known_until, known_by)
                        values (:id, :revision, :definition, :unit, :slot,
                            :period, daterange(cast(:from as date), cast(:until as date)), :spanSv, :spanEn,
                            :measured, :value, :described, :missing, :printed,
                            :about, :groupSize, :status, :noteSv, :noteEn, :source, :origin, :reason,
                            :knownFrom, null, :knownBy)
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
                .param("status", observed.status().name())
                .param("noteSv", observed.note() == null ? null : observed.note().sv())
                .param("noteEn", observed.note() == null ? null : observed.note().en())
                .param("source", observed.sourceKey())
                .param("origin", observed.origin().name())
                .param("reason", reason)
                .param("knownFrom", knownFrom.atOffset(ZoneOffset.UTC))
                .param("knownBy", CurrentViewer.get().id())
                .update();
    }
}
