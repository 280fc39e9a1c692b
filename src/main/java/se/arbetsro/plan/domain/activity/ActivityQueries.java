package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of activities. */
@Component
@Transactional(readOnly = true)
public class ActivityQueries {

    /** Further than this nobody reads a number of hits. */
    public static final int COUNTED = 1_000;

    private static final String NAMES =
            """
            select a.id, a.title, a.lang, a.unit_id, unit.name as unit_name, version.key as version_key,
                area.key as area_key, edition.number as area_number, edition.short_name_sv as area_name_sv,
                edition.short_name_en as area_name_en, array_to_string(a.service_lines, ',') as service_lines, a.responsible_person, person.name as person,
                a.responsible_role, a.start_on, a.due_on, a.effort, a.city_wide, a.status, a.changed_at
            from (%s) a
            join organisation.unit_latest unit on unit.unit_id = a.unit_id
            join plan.plan_version version on version.id = a.plan_version_id
            join plan.area on area.id = a.area_id
            join plan.area_edition edition
                on edition.plan_version_id = a.plan_version_id and edition.area_id = a.area_id
            left join organisation.person_name person on person.person_id = a.responsible_person
            order by %s
            """;

    private final JdbcClient jdbc;
    private final ActivityScopes scopes;
    private final Clock clock;

    ActivityQueries(JdbcClient jdbc, ActivityScopes scopes, Clock clock) {
        this.jdbc = jdbc;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * One page of a list.
     *
     * @param counted how many there are in all; one more than {@link #COUNTED} when there are more
     */
    public record ActivityPage(
            List<ActivityRow> rows, boolean hasPrevious, boolean hasNext, int counted) {

        public boolean more() {
            return counted > COUNTED;
        }
    }

    /**
     * @param asOf the day whose state is shown; null for now
     */
    public ActivityPage page(
            ActivityFilter filter,
            ActivityOrder order,
            @Nullable Cursor cursor,
            int size,
            @Nullable LocalDate asOf) {
        ActivitySelection selection = selection(filter, asOf);
        boolean backwards = cursor != null && cursor.backwards();
        String sql = NAMES.formatted(selection.page(order, cursor), order.orderBy("a", backwards));
        List<ActivityRow> rows =
                new ArrayList<>(
                        jdbc.sql(sql)
                                .params(selection.parameters())
                                .param("most", size + 1)
                                .query(ActivityRow.class)
                                .list());
        boolean more = rows.size() > size;
        if (more) {
            rows.removeLast();
        }
        if (backwards) {
            Collections.reverse(rows);
        }
        return new ActivityPage(
                rows,
                backwards ? more : cursor != null,
                backwards || more,
                cursor == null && !more ? rows.size() : count(selection));
    }

    private int count(ActivitySelection selection) {
        return jdbc.sql(selection.count())
                .params(selection.parameters())
                .param("counted", COUNTED)
                .query(Integer.class)
                .single();
    }

    /** How many there are, at most one more than {@link #COUNTED}. */
    public int count(ActivityFilter filter, @Nullable LocalDate asOf) {
        return count(selection(filter, asOf));
    }

    /** Hands over all rows one after another, however many there are. */
    public void all(
            ActivityFilter filter,
            ActivityOrder order,
            @Nullable LocalDate asOf,
            Consumer<Stream<ActivityRow>> reader) {
        ActivitySelection selection = selection(filter, asOf);
        String sql = NAMES.formatted(selection.all(order), order.orderBy("a", false));
        try (Stream<ActivityRow> rows =
                jdbc
                        .sql(sql)
                        .withFetchSize(1_000)
                        .params(selection.parameters())
                        .query(ActivityRow.class)
                        .stream()) {
            reader.accept(rows);
        }
    }

    private ActivitySelection selection(ActivityFilter filter, @Nullable LocalDate asOf) {
        Instant moment =
                asOf == null ? null : asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        LocalDate today = asOf == null ? LocalDate.now(clock) : asOf;
        return new ActivitySelection(filter, scopes.of(filter), today, moment);
    }
}
