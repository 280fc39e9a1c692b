package se.arbetsro.plan.domain.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Reads new ways of working and how far they have come, as far as the viewer reads the activities.
 */
@Component
@Transactional(readOnly = true)
public class PracticeQueries {

    private static final String ROWS =
            """
            select practice.id, practice.activity_id, activity.title as activity_title,
                activity.lang as activity_lang, activity.unit_id, unit.name as unit_name, practice.what,
                practice.lang, practice.first_on, practice.every_months, practice.last_on, practice.ended_why,
                standing.standing, standing.share, standing.asked_on, standing.next_on,
                coalesce(activity.responsible_person = platform.viewer(), false) or activity.unit_id in (
                    select unit_id from organisation.reach('LOCAL_PLAN_EDIT')) as say,
                practice.version
            from plan.practice
            join plan.practice_standing standing on standing.practice_id = practice.id
            join plan.activity on activity.id = practice.activity_id
            join organisation.unit_latest unit on unit.unit_id = activity.unit_id
            where (activity.city_wide or activity.unit_id in (
                    select unit_id from organisation.reach('LOCAL_PLAN_READ')))
            """;

    private final JdbcClient jdbc;

    PracticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which are wanted.
     *
     * @param unit this unit and those below it
     * @param due only those that are asked after on the day or before
     */
    public record Wanted(
            @Nullable Standing standing, @Nullable UnitId unit, @Nullable LocalDate due) {}

    private static final String LISTED =
            ROWS
                    + """
                    and (cast(:standing as text) is null or standing.standing = :standing)
                    and (cast(:due as date) is null or standing.next_on <= :due)
                    and (cast(:unit as uuid) is null or activity.unit_id in (
                        select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
                    """;

    private JdbcClient.StatementSpec listed(String sql, Wanted wanted) {
        Standing standing = wanted.standing();
        UnitId unit = wanted.unit();
        return jdbc.sql(sql)
                .param("standing", standing == null ? null : standing.name())
                .param("due", wanted.due())
                .param("unit", unit == null ? null : unit.value().toString());
    }

    public long count(Wanted wanted) {
        return listed("select count(*) from (" + LISTED + ") counted", wanted)
                .query(Long.class)
                .single();
    }

    /** Those that have fallen back first, then those that are asked after next. */
    public List<PracticeRow> list(Wanted wanted, int size, long offset) {
        return listed(
                        LISTED
                                + """
                                order by standing.standing <> 'FALLEN_BACK', standing.next_on nulls last,
                                    activity.title, practice.id
                                limit :size offset :offset
                                """,
                        wanted)
                .param("size", size)
                .param("offset", offset)
                .query(PracticeRow.class)
                .list();
    }

    public Optional<PracticeRow> of(ActivityId activity) {
        return jdbc.sql(ROWS + "and practice.activity_id = ?")
                .param(activity.value())
                .query(PracticeRow.class)
                .optional();
    }

    /**
     * Those that the viewer is asked after now: who answers for the activity, or who has a role
     * that writes the plan of its very unit. Who leads many units is not asked for each of them.
     */
    public List<PracticeRow> asked(LocalDate day, int most) {
        UUID[] units =
                CurrentViewer.get().grants().stream()
                        .map(Viewer.Grant::unit)
                        .distinct()
                        .toArray(UUID[]::new);
        return jdbc.sql(
                        ROWS
                                + """
                                and standing.next_on <= :day
                                and (activity.responsible_person = platform.viewer()
                                    or (activity.unit_id = any (:units) and activity.unit_id in (
                                        select unit_id from organisation.reach('LOCAL_PLAN_EDIT'))))
                                order by standing.next_on, practice.id limit :most
                                """)
                .param("day", day)
                .param("units", units)
                .param("most", most)
                .query(PracticeRow.class)
                .list();
    }

    /** An answer of a day. */
    public record UseRow(
            LocalDate askedOn,
            int share,
            boolean rough,
            @Nullable String words,
            String lang,
            @Nullable String answeredBy,
            Instant answeredAt) {}

    /** The answers, the last one first. Whoever may read the activity may read these. */
    public List<UseRow> uses(PracticeId practice) {
        return jdbc.sql(
                        """
                        select practice_use.asked_on, practice_use.share, practice_use.rough, practice_use.words,
                            practice_use.lang, person.name as answered_by, practice_use.answered_at
                        from plan.practice_use
                        left join organisation.person_name person on person.person_id = practice_use.answered_by
                        where practice_use.practice_id = ? order by practice_use.asked_on desc
                        """)
                .param(practice.value())
                .query(UseRow.class)
                .list();
    }
}
