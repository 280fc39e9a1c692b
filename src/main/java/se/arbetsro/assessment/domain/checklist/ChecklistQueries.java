package se.arbetsro.assessment.domain.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.ChecklistId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads checklists as the viewer may see them. */
@Component
@Transactional(readOnly = true)
public class ChecklistQueries {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    ChecklistQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.zone = clock.getZone();
    }

    /** An item of the checklist. */
    public record Item(ChecklistItemId id, String key, boolean question, Text2 text) {}

    /** A unit, or a service line of it, by name. */
    public record Named(UnitId unit, String name) {}

    public record Line(String key, Text2 name) {}

    /**
     * The checklists that fit, the latest year first.
     *
     * @param moment the finished ones of then; null for now
     */
    public List<ChecklistRow> all(ChecklistFilter filter, @Nullable Instant moment) {
        UnitId district = filter.district();
        return jdbc.sql(
                        """
                        with said as (
                            select answer.checklist_id, count(*) filter (where stand = 'YES') as yes,
                                count(*) filter (where stand = 'PARTLY') as partly,
                                count(*) filter (where stand = 'NO') as no,
                                count(*) filter (where stand = 'NOT_RELEVANT') as not_relevant
                            from assessment.checklist_answers_at(cast(:moment as timestamptz)) answer
                            group by answer.checklist_id
                        ), asked as (
                            select plan_version_id, count(*) as items from plan.checklist_items
                            group by plan_version_id
                        )
                        select shown.*, unit.name as unit, district.name as district, line.name_sv as line_sv,
                            line.name_en as line_en, version.key as version_key, coalesce(said.yes, 0) as yes,
                            coalesce(said.partly, 0) as partly, coalesce(said.no, 0) as no,
                            coalesce(said.not_relevant, 0) as not_relevant, asked.items
                        from assessment.checklists_shown(cast(:moment as timestamptz)) shown
                        join organisation.unit_latest unit on unit.unit_id = shown.unit_id
                        join organisation.unit_within above on above.unit_id = shown.unit_id
                        join assessment.administration administration on administration.unit_id = above.ancestor_id
                        join organisation.unit_latest district on district.unit_id = administration.unit_id
                        join plan.versions version on version.plan_version_id = shown.plan_version_id
                        left join organisation.service_line_name line on line.key = shown.service_line
                        left join said on said.checklist_id = shown.checklist_id
                        left join asked on asked.plan_version_id = shown.plan_version_id
                        where (cast(:year as int) is null or shown.year = cast(:year as int))
                            and (cast(:district as uuid) is null or administration.unit_id = cast(:district as uuid))
                        order by shown.year desc, district.name, unit.name, line.rank, shown.checklist_id
                        """)
                .param("moment", at(moment))
                .param("year", filter.year())
                .param("district", district == null ? null : district.value().toString())
                .query((row, _) -> row(row))
                .list();
    }

    private ChecklistRow row(ResultSet row) throws SQLException {
        String lineSv = row.getString("line_sv");
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new ChecklistRow(
                new ChecklistId(row.getObject("checklist_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                row.getString("district"),
                row.getString("service_line"),
                lineSv == null ? null : new Text2(lineSv, row.getString("line_en")),
                row.getInt("year"),
                row.getString("version_key"),
                done == null ? null : done.atZoneSameInstant(zone).toLocalDate(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("yes"),
                row.getInt("partly"),
                row.getInt("no"),
                row.getInt("not_relevant"),
                row.getInt("items"));
    }

    /** What an operation answered, the earliest year first; one query for all years. */
    public List<YearOfAnswers> years(Operation operation, @Nullable Instant moment) {
        Map<Integer, YearOfAnswers> years = new TreeMap<>();
        jdbc.sql(
                        """
                        select shown.*, item.key, answer.stand,
                            case when shown.words then answer.comment end as comment
                        from assessment.checklists_shown(cast(:moment as timestamptz)) shown
                        left join assessment.checklist_answers_at(cast(:moment as timestamptz)) answer on answer.checklist_id = shown.checklist_id
                        left join plan.checklist_items item on item.item_id = answer.item_id
                        where shown.unit_id = :unit and shown.service_line is not distinct from cast(:line as text)
                        order by shown.year, item.part desc, item.position
                        """)
                .param("moment", at(moment))
                .param("unit", operation.unit().value())
                .param("line", operation.serviceLine())
                .query(row -> {
                    YearOfAnswers year = years.computeIfAbsent(row.getInt("year"), _ -> year(row));
                    String key = row.getString("key");
                    if (key != null) {
                        String stand = row.getString("stand");
                        year.answers()
                                .add(
                                        new YearOfAnswers.Answered(
                                                key,
                                                stand == null ? null : Stand.valueOf(stand),
                                                row.getString("comment")));
                    }
                });
        return List.copyOf(years.values());
    }

    private static YearOfAnswers year(ResultSet row) {
        try {
            OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
            return new YearOfAnswers(
                    row.getInt("year"),
                    new PlanVersionId(row.getObject("plan_version_id", UUID.class)),
                    done == null ? null : done.toInstant(),
                    row.getObject("form_key", UUID.class),
                    row.getLong("version"),
                    row.getBoolean("words"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The items of a version: questions, then lines. */
    public List<Item> items(PlanVersionId version) {
        return items(version, null);
    }

    /** The same in the words of a moment. */
    public List<Item> items(PlanVersionId version, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select id as item_id, key, part = 'QUESTION' as question, text_sv, text_en
                        from plan.checklist_items_at(cast(:moment as timestamptz)) where plan_version_id = :version
                        order by part desc, position, key
                        """)
                .param("moment", at(moment))
                .param("version", version.value())
                .query((row, _) ->
                        new Item(
                                new ChecklistItemId(row.getObject("item_id", UUID.class)),
                                row.getString("key"),
                                row.getBoolean("question"),
                                new Text2(row.getString("text_sv"), row.getString("text_en"))))
                .list();
    }

    /** The version in use on a day that asks anything; of several, the newest. */
    public Optional<PlanVersionId> versionInUse(LocalDate day) {
        return jdbc.sql(
                        """
                        select plan_version_id from plan.versions version
                        where used @> :day and exists (
                            select from plan.checklist_items item
                            where item.plan_version_id = version.plan_version_id)
                        order by lower(used) desc, key limit 1
                        """)
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(PlanVersionId::new);
    }

    /** The name of a unit of whose analyses the viewer may know. */
    public Optional<String> unitName(UnitId unit) {
        return jdbc.sql(
                        """
                        select unit.name from organisation.unit_latest unit
                        cross join lateral assessment.insight_into(unit.unit_id) insight
                        where unit.unit_id = ?
                        """)
                .param(unit.value())
                .query(String.class)
                .optional();
    }

    /** The service lines that a unit carries out on a day. */
    public List<Line> linesOf(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select line.key, line.name_sv, line.name_en
                        from organisation.unit_service_line_on(:day) works
                        join organisation.service_line_name line on line.key = works.service_line
                        where works.unit_id = :unit order by line.rank
                        """)
                .param("day", day)
                .param("unit", unit.value())
                .query((row, _) ->
                        new Line(
                                row.getString("key"),
                                new Text2(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }

    /** The very units that a role of the viewer lets them write for. */
    public List<Named> writable() {
        return jdbc.sql(
                        """
                        select unit.unit_id, unit.name from organisation.reach_top('ANALYSIS_EDIT') top
                        join organisation.unit_latest unit on unit.unit_id = top.unit_id
                        order by unit.name, unit.unit_id
                        """)
                .query((row, _) ->
                        new Named(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("name")))
                .list();
    }

    /** The administrations of which there is a checklist to see. */
    public List<Named> districts() {
        return jdbc.sql(
                        """
                        select distinct district.unit_id, district.name
                        from assessment.checklists_shown(null) shown
                        join organisation.unit_within above on above.unit_id = shown.unit_id
                        join assessment.administration administration on administration.unit_id = above.ancestor_id
                        join organisation.unit_latest district on district.unit_id = administration.unit_id
                        order by district.name, district.unit_id
                        """)
                .query((row, _) ->
                        new Named(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("name")))
                .list();
    }

    /** The years of which there is a checklist to see, the latest first. */
    public List<Integer> years() {
        return jdbc.sql(
                        "select distinct year from assessment.checklists_shown(null) order by year desc")
                .query(Integer.class)
                .list();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
