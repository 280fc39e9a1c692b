package se.arbetsro.plan.web.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.Place;
import se.arbetsro.plan.domain.activity.reading.ActivityFeed;
import se.arbetsro.plan.domain.activity.reading.ActivityFilter;
import se.arbetsro.plan.web.ApiAreas;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Activities in the API. */
@RestController
class ActivityApi {

    private final ActivityFeed activities;
    private final ApiAreas areas;

    ActivityApi(ActivityFeed activities, ApiAreas areas) {
        this.activities = activities;
        this.areas = areas;
    }

    /**
     * An activity.
     *
     * @param planVersion the key of the version that its area is of
     * @param serviceLines keys; none means all
     * @param responsiblePerson null when nobody is named, or the identity is protected
     * @param due the last day on which it is in time
     * @param decidedBy the body that decided it; null when it is not decided or nobody has said
     * @param decidedOn the day of that decision; there exactly when {@code decidedBy} is
     * @param changedAt when anything about it last changed; the order of the list
     */
    record Activity(
            UUID id,
            UUID unitId,
            String planVersion,
            String area,
            @Nullable UUID goalId,
            String title,
            @Nullable String description,
            String lang,
            List<String> serviceLines,
            @Nullable UUID responsiblePerson,
            @Nullable String responsibleRole,
            @Nullable LocalDate start,
            LocalDate due,
            @Nullable String effort,
            boolean cityWide,
            @Nullable String link,
            String status,
            Instant statusAt,
            @Nullable String cancelledWhy,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            Instant changedAt) {}

    /**
     * Activities within reach and the plan's own for the whole municipality, those that changed
     * first first.
     *
     * @param unit this unit and those below it
     * @param planVersion the key of a version
     * @param area the key of an area
     * @param status one or more
     * @param changedSince only those that have changed at that moment or later
     */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/activities")
    ApiPage<Activity> activities(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(name = "plan-version", required = false) @Nullable String planVersion,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Set<ActivityStatus> status,
            @RequestParam(name = "changed-since", required = false) @Nullable Instant changedSince,
            Cursor cursor) {
        ActivityFilter filter =
                new ActivityFilter(
                        unit == null ? null : new UnitId(unit),
                        areas.version(planVersion),
                        areas.area(area),
                        null,
                        null,
                        status == null ? Set.of() : status,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        changedSince);
        List<ActivityFeed.FedActivity> read =
                activities.page(filter, Place.read(cursor.after()), cursor.read());
        return ApiPage.of(
                read.stream().map(ActivityApi::told).toList(),
                cursor,
                one -> Place.written(one.changedAt(), one.id()));
    }

    private static Activity told(ActivityFeed.FedActivity row) {
        return new Activity(
                row.id(),
                row.unitId(),
                row.versionKey(),
                row.areaKey(),
                row.goalId(),
                row.title(),
                row.description(),
                row.lang(),
                row.serviceLines(),
                row.responsiblePerson(),
                row.responsibleRole(),
                row.startOn(),
                row.dueOn(),
                row.effort() == null ? null : row.effort().name(),
                row.cityWide(),
                row.linkUrl(),
                row.status().name(),
                row.statusAt(),
                row.cancelledWhy(),
                row.decidedBy(),
                row.decidedOn(),
                row.changedAt());
    }
}
