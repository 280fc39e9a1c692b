package se.arbetsro.plan.web.expectation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.expectation.ExpectationQueries;
import se.arbetsro.plan.domain.expectation.ExpectationQueries.DeviationFilter;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;
import se.arbetsro.platform.fault.NotFound;

/** What is expected of service lines, and where local plans do otherwise, for other systems. */
@RestController
class ExpectationApi {

    private final PlanQueries plans;
    private final ExpectationQueries queries;

    ExpectationApi(PlanQueries plans, ExpectationQueries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    /** What an area normally asks of a service line: EXPECTED, WHERE_IT_FITS, NOT_NORMALLY. */
    record AreaExpectation(
            String area,
            String serviceLine,
            String expectation,
            @Nullable String textSv,
            @Nullable String textEn) {}

    /**
     * That a local plan expects something else.
     *
     * @param usual what the version says; null where it says nothing
     * @param reason null when none is stated
     */
    record LocalDeviation(
            UUID localPlanId,
            String unit,
            String area,
            String serviceLine,
            @Nullable String usual,
            String here,
            @Nullable String reason) {}

    /** What a version says, area by area; what it does not say is left out. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/expectations")
    ApiPage<AreaExpectation> expectations(@PathVariable String version, AsOf asOf) {
        return ApiPage.whole(
                queries.of(version(version).id(), asOf.moment()).stream()
                        .filter(cell -> cell.usual() != null)
                        .map(cell ->
                                new AreaExpectation(
                                        cell.areaKey(),
                                        cell.line(),
                                        String.valueOf(cell.usual()),
                                        cell.textSv(),
                                        cell.textEn()))
                        .toList());
    }

    /** Where the local plans within reach differ from a version. */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/deviations")
    ApiPage<LocalDeviation> deviations(
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(name = "service-line", required = false) @Nullable String serviceLine,
            AsOf asOf) {
        return ApiPage.whole(
                queries
                        .deviations(
                                version(version).id(),
                                new DeviationFilter(area, serviceLine, false),
                                asOf.moment())
                        .stream()
                        .map(row ->
                                new LocalDeviation(
                                        row.localPlanId().value(),
                                        row.unit(),
                                        row.areaKey(),
                                        row.line(),
                                        row.usual() == null ? null : row.usual().name(),
                                        row.here().name(),
                                        row.reason()))
                        .toList());
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }
}
