package se.arbetsro.plan.domain.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.time.Validity;

/**
 * What a unit has chosen and decided under one version of a plan. Goal and purpose are the
 * municipality's; the way there is the unit's own, so a local plan works with the areas that it has
 * chosen and leaves the others for later.
 */
@Table(schema = "plan", name = "local_plan")
record LocalPlan(
        @Id LocalPlanId id,
        UnitId unitId,
        PlanVersionId planVersionId,
        @Embedded.Empty LocalPlanContent content,
        @MappedCollection(idColumn = "local_plan_id") Set<ChosenArea> chosen,
        @Embedded.Nullable(prefix = "withdrawn_") @Nullable Withdrawal withdrawal,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static LocalPlan begin(
            LocalPlanId id,
            UnitId unit,
            PlanVersionId planVersion,
            LocalPlanContent content,
            Set<AreaId> areas,
            Instant at,
            UUID by) {
        Validity fromTheStart = Validity.from(content.period().from());
        return new LocalPlan(
                id,
                unit,
                planVersion,
                content,
                areas.stream()
                        .map(area -> new ChosenArea(planVersion, area, fromTheStart))
                        .collect(Collectors.toSet()),
                null,
                Trace.made(at, by),
                0);
    }

    /** The areas on a day; before the plan begins, those that it begins with. */
    Set<AreaId> chosenOn(LocalDate day) {
        LocalDate counted = counted(day);
        return chosen.stream()
                .filter(one -> one.valid().contains(counted))
                .map(ChosenArea::areaId)
                .collect(Collectors.toSet());
    }

    private LocalDate counted(LocalDate day) {
        LocalDate first = content.period().from();
        return day.isBefore(first) ? first : day;
    }

    /** With these areas and no others from the day on; what was chosen before stays known. */
    LocalPlan choosing(Set<AreaId> wanted, LocalDate day, Instant at, UUID by) {
        LocalDate from = counted(day);
        Set<AreaId> already = chosenOn(day);
        Set<ChosenArea> changed = new HashSet<>();
        for (ChosenArea one : chosen) {
            if (!one.valid().contains(from) || wanted.contains(one.areaId())) {
                changed.add(one);
            } else if (one.valid().from().isBefore(from)) {
                changed.add(
                        new ChosenArea(
                                planVersionId, one.areaId(), one.valid().endingBefore(from)));
            }
        }
        wanted.stream()
                .filter(area -> !already.contains(area))
                .forEach(area ->
                        changed.add(new ChosenArea(planVersionId, area, Validity.from(from))));
        return with(unitId, content, changed, withdrawal, at, by);
    }

    LocalPlan rewritten(LocalPlanContent rewritten, Instant at, UUID by) {
        return with(unitId, rewritten, chosen, withdrawal, at, by);
    }

    LocalPlan withdrawn(String why, Instant at, UUID by) {
        return with(unitId, content, chosen, new Withdrawal(at, by, why), at, by);
    }

    /** Holds again after all. */
    LocalPlan restored(Instant at, UUID by) {
        return with(unitId, content, chosen, null, at, by);
    }

    LocalPlan movedTo(UnitId unit, Instant at, UUID by) {
        return with(unit, content, chosen, withdrawal, at, by);
    }

    private LocalPlan with(
            UnitId newUnit,
            LocalPlanContent newContent,
            Set<ChosenArea> newChosen,
            @Nullable Withdrawal newWithdrawal,
            Instant at,
            UUID by) {
        return new LocalPlan(
                id,
                newUnit,
                planVersionId,
                newContent,
                newChosen,
                newWithdrawal,
                trace.changed(at, by),
                version);
    }
}
