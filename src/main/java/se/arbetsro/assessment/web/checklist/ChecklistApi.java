package se.arbetsro.assessment.web.checklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.assessment.domain.checklist.ChecklistFilter;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;

/** Finished gender equality checklists in figures, for other systems. */
@RestController
class ChecklistApi {

    private final ChecklistQueries queries;

    ChecklistApi(ChecklistQueries queries) {
        this.queries = queries;
    }

    /**
     * A finished checklist.
     *
     * @param serviceLine the key of the service line; null when the unit answers as a whole
     * @param asked how many items there are; those not counted otherwise are not answered
     */
    record Checklist(
            UUID id,
            UUID unitId,
            String unit,
            @Nullable String serviceLine,
            int year,
            String planVersion,
            LocalDate doneOn,
            int yes,
            int partly,
            int no,
            int notRelevant,
            int asked) {}

    /** The checklists that are done, the latest year first; never what is still being written. */
    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/api/v1/equality-checklists")
    ApiPage<Checklist> checklists(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID district,
            AsOf asOf) {
        return ApiPage.whole(
                queries
                        .all(
                                new ChecklistFilter(
                                        year, district == null ? null : new UnitId(district)),
                                asOf.moment())
                        .stream()
                        .filter(row -> row.done() != null)
                        .map(row ->
                                new Checklist(
                                        row.id().value(),
                                        row.unitId().value(),
                                        row.unit(),
                                        row.lineKey(),
                                        row.year(),
                                        row.planVersion(),
                                        java.util.Objects.requireNonNull(row.done()),
                                        row.yes(),
                                        row.partly(),
                                        row.no(),
                                        row.notRelevant(),
                                        row.asked()))
                        .toList());
    }
}
