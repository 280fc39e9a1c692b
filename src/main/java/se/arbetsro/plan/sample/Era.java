package se.arbetsro.plan.sample;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.time.Validity;

/**
 * A time in which the sample works under one version.
 *
 * @param areas those that local plans choose from
 * @param themes those that go through all of them
 * @param period the period of its local plans
 * @param added the days on which its activities are thought of
 * @param goals how many goals a district has in an area
 * @param perWorkplace how many activities an area has for each workplace of a district, in tenths
 * @param ownPlans how many workplaces in a hundred have a local plan of their own
 * @param ownAreas how many areas such a plan chooses at most
 */
record Era(
        String key,
        PlanVersionId version,
        List<Area> areas,
        List<Area> themes,
        SampleOrganisation organisation,
        Validity period,
        Validity added,
        int goals,
        int perWorkplace,
        int ownPlans,
        int ownAreas) {

    Era {
        areas = List.copyOf(areas);
        themes = List.copyOf(themes);
    }

    record Area(AreaId id, String key) {}

    LocalDate last() {
        LocalDate until = period.until();
        return until == null ? LocalDate.MAX : until.minusDays(1);
    }
}
