package se.arbetsro.governance.web.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Planned changes in the API. */
@RestController
class PlannedChangeApi {

    private final PlannedChangeQueries changes;

    PlannedChangeApi(PlannedChangeQueries changes) {
        this.changes = changes;
    }

    /**
     * A planned change.
     *
     * @param state how far it has come, such as {@code DECIDED}
     * @param viewsUntil until when employees can say what they think; null when it is not settled
     * @param assessedAt when the assessment of its risks was finished; null while it is open
     * @param decidedBy the body that decided it, or the function that did by delegation; null while
     *     it is not decided
     * @param decidedOn the day of that decision
     * @param nextFollowUp the first day on which it is yet to be looked at; null for none
     */
    record ToldChange(
            UUID id,
            UUID unitId,
            List<UUID> affectedUnitIds,
            String kind,
            String title,
            String what,
            String why,
            LocalDate happensOn,
            @Nullable LocalDate viewsUntil,
            String state,
            @Nullable Instant assessedAt,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            int risks,
            int seriousRisks,
            @Nullable LocalDate nextFollowUp) {}

    /**
     * Planned changes within reach in the order of their ids.
     *
     * @param unit those that belong to or affect this unit or one below it
     */
    @Allowed(Permission.PLANNED_CHANGE_READ)
    @GetMapping("/api/v1/planned-changes")
    ApiPage<ToldChange> changes(
            @RequestParam(required = false) @Nullable UnitId unit, Cursor cursor) {
        PlannedChangeId after =
                cursor.after() == null
                        ? null
                        : new PlannedChangeId(UUID.fromString(cursor.after()));
        return ApiPage.of(
                changes.page(unit, after, cursor.read()).stream()
                        .map(PlannedChangeApi::told)
                        .toList(),
                cursor,
                change -> change.id().toString());
    }

    private static ToldChange told(ChangeRow change) {
        return new ToldChange(
                change.id().value(),
                change.unitId().value(),
                change.affectedUnits().stream().map(UnitId::value).toList(),
                change.kind().name(),
                change.title(),
                change.what(),
                change.why(),
                change.happensOn(),
                change.viewsUntil(),
                change.state().name(),
                change.assessedAt(),
                change.decidedBy(),
                change.decidedOn(),
                change.risks(),
                change.serious(),
                change.nextFollowUp());
    }
}
