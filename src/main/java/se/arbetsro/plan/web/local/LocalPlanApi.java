package se.arbetsro.plan.web.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.domain.Place;
import se.arbetsro.plan.domain.local.LocalPlanFeed;
import se.arbetsro.plan.web.ApiAreas;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Local plans in the API. */
@RestController
class LocalPlanApi {

    private final LocalPlanFeed plans;
    private final ApiAreas areas;

    LocalPlanApi(LocalPlanFeed plans, ApiAreas areas) {
        this.plans = plans;
        this.areas = areas;
    }

    /**
     * A local plan.
     *
     * @param planVersion the key of the version that it is made under
     * @param until the last day; null while that is open
     * @param areas the keys of the areas that it works with today
     * @param withdrawn whether it holds no longer
     * @param changedAt when anything about it last changed; the order of the list
     */
    record LocalPlan(
            UUID id,
            UUID unitId,
            String planVersion,
            LocalDate from,
            @Nullable LocalDate until,
            List<String> areas,
            @Nullable String followUp,
            @Nullable String unionForm,
            @Nullable String unionNote,
            boolean withdrawn,
            Instant changedAt) {}

    /**
     * Local plans within reach, those that changed first first.
     *
     * @param unit this unit and those below it
     * @param planVersion the key of a version
     * @param changedSince only those that have changed at that moment or later
     */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/local-plans")
    ApiPage<LocalPlan> plans(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(name = "plan-version", required = false) @Nullable String planVersion,
            @RequestParam(name = "changed-since", required = false) @Nullable Instant changedSince,
            Cursor cursor) {
        List<LocalPlanFeed.FedPlan> read =
                plans.page(
                        unit == null ? null : new UnitId(unit),
                        areas.version(planVersion),
                        changedSince,
                        Place.read(cursor.after()),
                        cursor.read());
        return ApiPage.of(
                read.stream().map(LocalPlanApi::told).toList(),
                cursor,
                plan -> Place.written(plan.changedAt(), plan.id()));
    }

    private static LocalPlan told(LocalPlanFeed.FedPlan plan) {
        return new LocalPlan(
                plan.id(),
                plan.unitId(),
                plan.versionKey(),
                plan.period().from(),
                plan.period().lastDay(),
                plan.areas(),
                plan.followUp(),
                plan.unionForm() == null ? null : plan.unionForm().name(),
                plan.unionNote(),
                plan.withdrawn(),
                plan.changedAt());
    }
}
