package se.arbetsro.plan.domain.activity.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.domain.Found.Thing;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.Everything;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.FewUnits;
import se.arbetsro.plan.domain.activity.reading.ActivityScope.ManyUnits;

/**
 * Finds activities by their titles, within the viewer's reach: open ones before those that are
 * over, the last due first. How it looks depends on how much there may be to find, so that a word
 * that stands in every title costs no more than one that stands in a single one.
 */
@Component
@Transactional(readOnly = true)
public class FoundActivities {

    /** Of a word that is not among so many titles there are few enough to be sorted. */
    private static final int LOOKED_THROUGH = 2_000;

    private static final String OPEN = "status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')";
    private static final String COLUMNS = "id, title, unit_id, city_wide, status, due_on";

    /** Asks of the hits in their order whether the viewer may see them, until there are enough. */
    private static final String SHOWN =
            """
            select shown.id, shown.title, unit.name as note
            from (
                select hit.id, hit.title, hit.unit_id from (
                    select * from (%s) sought where title ilike :like order by %s offset 0) hit
                where %s
                limit :most) shown
            cross join lateral (
                select name from organisation.unit_latest where unit_id = shown.unit_id offset 0) unit
            """;

    private static final String LAST_DUE = "due_on desc, id desc";
    private static final String OPEN_FIRST = "status in ('DONE', 'CANCELLED'), " + LAST_DUE;

    private final JdbcClient jdbc;
    private final ActivityScopes scopes;

    FoundActivities(JdbcClient jdbc, ActivityScopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    /**
     * @param like a pattern of {@code like}
     */
    public List<Thing> like(String like, int most) {
        Map<String, Object> parameters = new HashMap<>(Map.of("like", like, "most", most));
        return switch (scopes.of(ActivityFilter.ALL)) {
            case FewUnits few -> {
                parameters.put("units", ActivityScopes.array(few.units()));
                yield inUnits(parameters);
            }
            case Everything _ -> inOrder("true", parameters, most);
            case ManyUnits many -> {
                StringBuilder visible = new StringBuilder("hit.city_wide or (true");
                for (int i = 0; i < many.tops().size(); i++) {
                    parameters.put("tops" + i, ActivityScopes.array(many.tops().get(i)));
                    visible.append(
                            """
                             and (select true from organisation.unit_within
                                where unit_id = hit.unit_id and ancestor_id = any (:tops%d) limit 1)
                            """
                                    .formatted(i));
                }
                yield inOrder(visible.append(')').toString(), parameters, most);
            }
        };
    }

    /** All titles of a few units are soon read. */
    private List<Thing> inUnits(Map<String, Object> parameters) {
        String theirs =
                """
                select %1$s from plan.activity where unit_id = any (:units)
                union
                select %1$s from plan.activity where city_wide offset 0
                """
                        .formatted(COLUMNS);
        return things(SHOWN.formatted(theirs, OPEN_FIRST, "true"), parameters);
    }

    /** A usual word is soon met in the order of the hits; an unusual one has few to be sorted. */
    private List<Thing> inOrder(String visible, Map<String, Object> parameters, int most) {
        String first =
                "select %s from plan.activity where %s order by %s limit %d"
                        .formatted(COLUMNS, OPEN, LAST_DUE, LOOKED_THROUGH);
        List<Thing> usual = things(SHOWN.formatted(first, LAST_DUE, visible), parameters);
        return usual.size() == most
                ? usual
                : things(
                        SHOWN.formatted(
                                "select " + COLUMNS + " from plan.activity", OPEN_FIRST, visible),
                        parameters);
    }

    private List<Thing> things(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(Thing.class).list();
    }
}
