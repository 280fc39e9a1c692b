package se.arbetsro.plan.domain.activity.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.Everything;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.FewUnits;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.ManyUnits;

/**
 * The SQL of a list of activities: which ones, in which order, how many. Column names come from
 * here alone; what a user gave is a parameter.
 */
final class ActivitySelection {

    private static final String OPEN = "a.status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')";

    private final ActivityScope scope;
    private final String relation;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    /**
     * @param today the day by which something is overdue
     * @param moment reads the states that held then; null reads what holds now
     */
    ActivitySelection(
            ActivityFilter filter, ActivityScope scope, LocalDate today, @Nullable Instant moment) {
        this.scope = scope;
        this.relation = moment == null ? "plan.activity" : "plan.activity_state";
        if (moment != null) {
            condition("a.since <= :moment and a.until > :moment");
            parameters.put("moment", moment.atOffset(ZoneOffset.UTC));
        }
        switch (scope) {
            case Everything _ -> {}
            case FewUnits few -> parameters.put("units", ActivityScopes.array(few.units()));
            case ManyUnits many -> {
                for (int i = 0; i < many.tops().size(); i++) {
                    parameters.put("tops" + i, ActivityScopes.array(many.tops().get(i)));
                }
            }
        }
        narrow(filter, today);
    }

    private void narrow(ActivityFilter filter, LocalDate today) {
        equal("plan_version_id", "version", filter.planVersion());
        equal("area_id", "area", filter.area());
        equal("goal_id", "goal", filter.goal());
        equal("responsible_person", "person", filter.person());
        if (filter.cityWide()) {
            condition("a.city_wide");
        }
        if (filter.serviceLine() != null) {
            condition(
                    "(cast(:line as text) = any (a.service_lines) or cardinality(a.service_lines) = 0)");
            parameters.put("line", filter.serviceLine());
        }
        if (filter.overdue()) {
            condition(OPEN + " and a.due_on < :today");
            parameters.put("today", today);
        } else if (filter.statuses().equals(ActivityStatus.OPEN)) {
            condition(OPEN);
        } else if (!filter.statuses().isEmpty()) {
            condition("a.status = any (:statuses)");
            parameters.put("statuses", names(filter.statuses()));
        }
        if (filter.dueFrom() != null) {
            condition("a.due_on >= :dueFrom");
            parameters.put("dueFrom", filter.dueFrom());
        }
        if (filter.dueTo() != null) {
            condition("a.due_on <= :dueTo");
            parameters.put("dueTo", filter.dueTo());
        }
        if (filter.changedSince() != null) {
            condition("a.changed_at >= :changedSince");
            parameters.put("changedSince", filter.changedSince().atOffset(ZoneOffset.UTC));
        }
        if (filter.role() != null) {
            condition("a.responsible_role ilike :role");
            parameters.put("role", like(filter.role()));
        }
        if (filter.text() != null) {
            condition("a.title ilike :text");
            parameters.put("text", like(filter.text()));
        }
    }

    private void equal(
            String column, String parameter, se.arbetsro.platform.id.@Nullable TypedId id) {
        if (id != null) {
            condition("a." + column + " = :" + parameter);
            parameters.put(parameter, id.value());
        }
    }

    private void condition(String condition) {
        conditions.add(condition);
    }

    private static String[] names(Set<ActivityStatus> statuses) {
        return statuses.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static String like(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    /**
     * The rows of one page, in the order or, backwards, in the reverse of it.
     *
     * @param most rows; stands in the text, since the database plans once and for all only what it
     *     knows to be few
     */
    String page(ActivityOrder order, @Nullable Cursor cursor, int most) {
        boolean backwards = cursor != null && cursor.backwards();
        List<String> all = new ArrayList<>(conditions);
        if (cursor != null) {
            all.add(order.beyond("a", backwards));
            parameters.put("cursorValue", cursor.value());
            parameters.put("cursorId", cursor.id().toString());
        }
        String orderBy = " order by " + order.orderBy("a", backwards) + " limit " + most;
        return switch (scope) {
            case Everything _ -> "select a.* from " + relation + " a" + where(all) + orderBy;
            case FewUnits _ ->
                    "select a.* from unnest(cast(:units as uuid[])) reached(unit_id) cross join lateral ("
                            + "select a.* from "
                            + relation
                            + " a"
                            + where(with(all, "a.unit_id = reached.unit_id"))
                            + orderBy
                            + ") a"
                            + orderBy;
            case ManyUnits many ->
                    "select a.* from " + relation + " a" + where(lookedUp(all, many)) + orderBy;
        };
    }

    /** How many there are, at most one more than {@code most}. */
    String count(int most) {
        String counted =
                switch (scope) {
                    case Everything _ -> "from " + relation + " a" + where(conditions);
                    case FewUnits _ ->
                            "from "
                                    + relation
                                    + " a"
                                    + where(with(conditions, "a.unit_id = any (:units)"));
                    case ManyUnits many ->
                            "from ("
                                    + unitsOf(many)
                                    + ") reached cross join lateral (select from "
                                    + relation
                                    + " a"
                                    + where(with(conditions, "a.unit_id = reached.unit_id"))
                                    + " offset 0) a";
                };
        return "select count(*) from (select " + counted + " limit " + (most + 1) + ") counted";
    }

    /** All rows, for a file. */
    String all(ActivityOrder order) {
        List<String> narrowed =
                switch (scope) {
                    case Everything _ -> conditions;
                    case FewUnits _ -> with(conditions, "a.unit_id = any (:units)");
                    case ManyUnits many -> with(conditions, "a.unit_id in (" + unitsOf(many) + ")");
                };
        return "select a.* from "
                + relation
                + " a"
                + where(narrowed)
                + " order by "
                + order.orderBy("a", false);
    }

    private static String unitsOf(ManyUnits many) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < many.tops().size(); i++) {
            groups.add(
                    "select unit_id from organisation.unit_within where ancestor_id = any (:tops"
                            + i
                            + ")");
        }
        return String.join(" intersect ", groups);
    }

    /** A scalar subquery each, which is asked row by row and leaves the order to the index. */
    private static List<String> lookedUp(List<String> conditions, ManyUnits many) {
        List<String> all = new ArrayList<>(conditions);
        for (int i = 0; i < many.tops().size(); i++) {
            all.add(
                    "(select true from organisation.unit_within"
                            + " where unit_id = a.unit_id and ancestor_id = any (:tops"
                            + i
                            + ") limit 1)");
        }
        return all;
    }

    private static List<String> with(List<String> conditions, String one) {
        List<String> all = new ArrayList<>(conditions);
        all.addFirst(one);
        return all;
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
