package se.arbetsro.governance.domain.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.organisation.UnitId;

/** Reads planned changes, as far as the viewer may know of them. */
@Component
@Transactional(readOnly = true)
public class PlannedChangeQueries {

    private final JdbcClient jdbc;

    PlannedChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A planned change.
     *
     * @param affected ids of the affected units, with commas between
     * @param affectedNames their names, with points between: names have commas in them
     * @param assessedAt when its assessment of risks was finished; null while it is open
     * @param decidedBy the body that decided it, {@code decidedOn} the day; null while it is not
     *     decided, or was before bodies were asked for
     * @param risks how many have been seen, {@code serious} of them serious
     * @param nextFollowUp the first day on which it is yet to be looked at; null for none
     * @param edits whether the viewer keeps it
     * @param safety whether the viewer is the safety representative of some it affects
     */
    public record ChangeRow(
            PlannedChangeId id,
            UnitId unitId,
            String unitName,
            ChangeKind kind,
            String title,
            String what,
            String why,
            LocalDate happensOn,
            @Nullable LocalDate viewsUntil,
            @Nullable String takingPart,
            @Nullable String contact,
            String lang,
            ChangeState state,
            String affected,
            String affectedNames,
            @Nullable LocalDate offeredOn,
            @Nullable String offeredNote,
            @Nullable Instant assessedAt,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn,
            int risks,
            int serious,
            @Nullable LocalDate nextFollowUp,
            boolean edits,
            boolean safety,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        public List<UnitId> affectedUnits() {
            return Arrays.stream(affected.split(","))
                    .map(one -> new UnitId(UUID.fromString(one)))
                    .toList();
        }

        /** Whether its risks have been assessed, and the assessment is not open again. */
        public boolean assessed() {
            return assessedAt != null;
        }
    }

    private static final String CHANGES =
            """
            from governance.planned_changes_shown() shown
            join governance.planned_change change on change.id = shown.planned_change_id
            join organisation.unit_latest unit on unit.unit_id = change.unit_id
            """;

    private static final String CHOSEN =
            """
            where (cast(:unit as uuid) is null or change.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid))
                or exists (select from governance.planned_change_unit felt
                    join organisation.unit_within within on within.unit_id = felt.unit_id
                        and within.ancestor_id = cast(:unit as uuid)
                    where felt.planned_change_id = change.id))
                and (cast(:kind as text) is null or change.kind = cast(:kind as text))
                and (cast(:state as text) is null or change.state = cast(:state as text))
                and (cast(:year as int) is null
                    or change.happens_on >= make_date(cast(:year as int), 1, 1)
                        and change.happens_on <= make_date(cast(:year as int), 12, 31))
                and (not :open or change.state not in ('FOLLOWED_UP', 'WITHDRAWN'))
            """;

    private static final String ROWS =
            """
            select change.id, change.unit_id, unit.name as unit_name, change.kind, change.title, change.what,
                change.why, change.happens_on, change.views_until, change.taking_part, change.contact, change.lang,
                change.state, felt.ids as affected, felt.names as affected_names, change.offered_on,
                change.offered_note, change.assessed_at, decision.decided_by, decision.decided_on, seen.risks,
                seen.serious, again.due_on as next_follow_up, shown.edits, shown.safety, change.changed_at, changer.name as changed_by_name, change.version
            """
                    + CHANGES
                    + """
                    cross join lateral (
                        select string_agg(cast(named.unit_id as text), ',' order by named.name, named.unit_id) as ids,
                            string_agg(named.name, ' · ' order by named.name, named.unit_id) as names
                        from governance.planned_change_unit listed
                        join organisation.unit_latest named on named.unit_id = listed.unit_id
                        where listed.planned_change_id = change.id
                    ) felt
                    cross join lateral (
                        select count(*) as risks, count(*) filter (where risk.serious) as serious
                        from governance.risk where risk.planned_change_id = change.id
                    ) seen
                    cross join lateral (
                        select min(follow.due_on) as due_on from governance.change_follow_up follow
                        where follow.planned_change_id = change.id and follow.done_on is null
                    ) again
                    left join lateral (
                        select taken.decided_by, taken.day as decided_on
                        from governance.planned_change_step taken
                        where taken.planned_change_id = change.id and taken.state = 'DECIDED'
                        order by taken.entered_at desc, taken.id limit 1
                    ) decision on change.state in ('DECIDED', 'CARRIED_OUT', 'FOLLOWED_UP')
                    left join organisation.person_name changer on changer.person_id = change.changed_by
                    """;

    /** Those that come next and came last first. */
    public List<ChangeRow> list(PlannedChangeFilter filter, int size, long offset) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                order by change.happens_on desc, change.title, change.id
                                limit :size offset :offset
                                """,
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query(ChangeRow.class)
                .list();
    }

    public long count(PlannedChangeFilter filter) {
        return chosen("select count(*) " + CHANGES + CHOSEN, filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec chosen(String sql, PlannedChangeFilter filter) {
        UnitId unit = filter.unit();
        return jdbc.sql(sql)
                .param("unit", unit == null ? null : unit.value().toString())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("year", filter.year())
                .param("open", filter.open());
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<ChangeRow> find(PlannedChangeId id) {
        return jdbc.sql(ROWS + "where change.id = :id")
                .param("id", id.value())
                .query(ChangeRow.class)
                .optional();
    }

    /** Those after one in the order of their ids, for other systems. */
    public List<ChangeRow> page(@Nullable UnitId unit, @Nullable PlannedChangeId after, int most) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                and (cast(:after as uuid) is null or change.id > cast(:after as uuid))
                                order by change.id limit :most
                                """,
                        new PlannedChangeFilter(unit, null, null, null, false))
                .param("after", after == null ? null : after.value().toString())
                .param("most", most)
                .query(ChangeRow.class)
                .list();
    }

    /** Planned changes by a part of their title, the latest first. */
    public List<ChangeRow> named(String like, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where change.title ilike :like
                                order by change.happens_on desc, change.title, change.id limit :most
                                """)
                .param("like", like)
                .param("most", most)
                .query(ChangeRow.class)
                .list();
    }

    /** The years in which planned changes happen, the latest first. */
    public List<Integer> years() {
        return jdbc.sql(
                        "select distinct cast(extract(year from change.happens_on) as int) as of_year "
                                + CHANGES
                                + "order by of_year desc")
                .query(Integer.class)
                .list();
    }
}
