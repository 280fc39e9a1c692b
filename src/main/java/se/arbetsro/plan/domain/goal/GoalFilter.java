package se.arbetsro.plan.domain.goal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/**
 * Which goals are wanted, within what the viewer may see. What is null, empty or false does not
 * narrow.
 *
 * @param unit this unit and those below it
 * @param overdue only those on the way whose day has passed
 * @param text a part of what is to be reached
 */
public record GoalFilter(
        @Nullable UnitId unit,
        @Nullable PlanVersionId planVersion,
        @Nullable AreaId area,
        Set<GoalStatus> statuses,
        boolean overdue,
        @Nullable String text) {

    public static final GoalFilter ALL = new GoalFilter(null, null, null, Set.of(), false, null);

    /** Follows a condition on the goals that are named {@code g}. */
    static final String SQL =
            """
            and (cast(:unit as uuid) is null or g.unit_id in (
                select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
            and (cast(:version as uuid) is null or g.plan_version_id = cast(:version as uuid))
            and (cast(:area as uuid) is null or g.area_id = cast(:area as uuid))
            and (cardinality(:statuses) = 0 or g.status = any (:statuses))
            and (not :overdue or (g.status = 'OPEN' and g.by_when < :day))
            and (cast(:text as text) is null or g.what ilike :text)
            """;

    public GoalFilter {
        statuses = Set.copyOf(statuses);
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("unit", unit == null ? null : unit.value().toString());
        all.put("version", planVersion == null ? null : planVersion.value().toString());
        all.put("area", area == null ? null : area.value().toString());
        all.put("statuses", statuses.stream().map(Enum::name).sorted().toArray(String[]::new));
        all.put("overdue", overdue);
        all.put("text", text == null ? null : like(text));
        return all;
    }

    private static String like(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
