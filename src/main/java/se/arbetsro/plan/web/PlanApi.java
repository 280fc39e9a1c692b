package se.arbetsro.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.checklist.ChecklistItemQueries;
import se.arbetsro.plan.domain.lens.LensQueries;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.AsOf;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.time.Validity;

/** Plan versions, their areas and lineage in the API. */
@RestController
class PlanApi {

    private final PlanQueries plans;
    private final ChecklistItemQueries checklists;
    private final LensQueries lenses;

    PlanApi(PlanQueries plans, ChecklistItemQueries checklists, LensQueries lenses) {
        this.lenses = lenses;
        this.plans = plans;
        this.checklists = checklists;
    }

    /**
     * A version of a plan.
     *
     * @param printedFrom the first day of the period that is printed in it; null where none is
     *     known
     * @param printedUntil the last day of that period
     */
    record PlanVersion(
            UUID id,
            String key,
            String plan,
            String titleSv,
            @Nullable String titleEn,
            @Nullable LocalDate dated,
            @Nullable LocalDate printedFrom,
            @Nullable LocalDate printedUntil,
            int areas) {}

    /** An area as it stands in a version. */
    record Area(
            UUID id,
            String key,
            String kind,
            @Nullable Integer number,
            String nameSv,
            @Nullable String nameEn,
            @Nullable String desiredStateSv,
            @Nullable String guidanceSv,
            String textOrigin) {}

    /** That an area lives on in an area of another version. */
    record Lineage(
            String fromVersion,
            String fromArea,
            String toVersion,
            String toArea,
            String weight,
            String basis,
            String reasonSv) {}

    /** The versions that had come by a day, newest first. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions")
    ApiPage<PlanVersion> versions(AsOf asOf) {
        return ApiPage.whole(plans.versions(asOf.day()).stream().map(PlanApi::version).toList());
    }

    private static PlanVersion version(VersionRow row) {
        Validity printed = row.printed();
        return new PlanVersion(
                row.id().value(),
                row.key(),
                row.planKey(),
                row.titleSv(),
                row.titleEn(),
                row.dated(),
                printed == null ? null : printed.from(),
                printed == null ? null : printed.lastDay(),
                row.areas());
    }

    /** The areas of a version in its order. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/areas")
    ApiPage<Area> areas(@PathVariable String version) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        return ApiPage.whole(
                plans.editions(row.id()).stream()
                        .map(edition ->
                                new Area(
                                        edition.areaId().value(),
                                        edition.areaKey(),
                                        edition.kind().name(),
                                        edition.number(),
                                        edition.nameSv(),
                                        edition.nameEn(),
                                        edition.desiredStateSv(),
                                        edition.guidanceSv(),
                                        edition.textOrigin().name()))
                        .toList());
    }

    /** An item of the gender equality checklist; the same key in several versions asks the same. */
    record ChecklistItem(
            UUID id, String key, String part, String textSv, @Nullable String textEn) {}

    /** The gender equality checklist of a version: the questions, then the lines. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/checklist")
    ApiPage<ChecklistItem> checklist(@PathVariable String version, AsOf asOf) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        return ApiPage.whole(
                checklists.of(row.id(), asOf.moment()).stream()
                        .map(item ->
                                new ChecklistItem(
                                        item.id().value(),
                                        item.key(),
                                        item.part().name(),
                                        item.textSv(),
                                        item.textEn()))
                        .toList());
    }

    /** A lens; the same key in several versions asks the same. */
    record Lens(
            UUID id,
            String key,
            String kind,
            String nameSv,
            @Nullable String nameEn,
            String questionSv,
            @Nullable String questionEn) {}

    /** The lenses of a version in their order. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/lenses")
    ApiPage<Lens> lenses(@PathVariable String version, AsOf asOf) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        return ApiPage.whole(
                lenses.of(row.id(), asOf.moment()).stream()
                        .map(lens ->
                                new Lens(
                                        lens.id().value(),
                                        lens.key(),
                                        lens.kind().name(),
                                        lens.nameSv(),
                                        lens.nameEn(),
                                        lens.questionSv(),
                                        lens.questionEn()))
                        .toList());
    }

    /** The lines that lead to a version's areas from those of others. */
    @Allowed(Permission.PLAN_READ)
    @GetMapping("/api/v1/plan-versions/{version}/lineage")
    ApiPage<Lineage> lineage(@PathVariable String version) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        return ApiPage.whole(plans.linesTo(row.id()).stream().map(PlanApi::line).toList());
    }

    private static Lineage line(LineRow line) {
        return new Lineage(
                line.fromVersion(),
                line.fromArea(),
                line.toVersion(),
                line.toArea(),
                line.weight().name(),
                line.basis().name(),
                line.reasonSv());
    }
}
