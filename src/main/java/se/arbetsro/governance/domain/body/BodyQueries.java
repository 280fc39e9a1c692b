package se.arbetsro.governance.domain.body;

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
import se.arbetsro.governance.BodyId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** Reads bodies, as far as the viewer may know of them. */
@Component
@Transactional(readOnly = true)
public class BodyQueries {

    private final JdbcClient jdbc;

    BodyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A body.
     *
     * @param unionForm also of a local steering group, as its local plan has it
     * @param localPlanId the plan whose steering group it is; null where it is none, or there is no
     *     plan yet
     * @param chair null where there is none, or the name is protected
     * @param members how many sit in it on the day
     * @param lacks names of {@link Lack}, with commas between
     * @param keeps whether the viewer may change it
     * @param inside whether the viewer sits in it or keeps it
     */
    public record BodyRow(
            BodyId id,
            UnitId unitId,
            String unitName,
            BodyKind kind,
            String name,
            @Nullable String purpose,
            @Nullable UnionForm unionForm,
            @Nullable String unionNote,
            String lang,
            Validity valid,
            @Nullable UUID localPlanId,
            @Nullable String chair,
            int members,
            String lacks,
            boolean keeps,
            boolean inside,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        public List<Lack> lacking() {
            return lacks.isEmpty()
                    ? List.of()
                    : Arrays.stream(lacks.split(",")).map(Lack::valueOf).toList();
        }
    }

    private static final String BODIES =
            """
            from governance.bodies_shown() shown
            join governance.body on body.id = shown.body_id
            join organisation.unit_latest unit on unit.unit_id = body.unit_id
            left join governance.steering_plan steering on steering.body_id = body.id
            left join lateral (
                select count(*) as members, array_agg(distinct seat.part) as parts,
                    min(coalesce(seat.name, person.name)) filter (where seat.part = 'CHAIR') as chair
                from governance.seat
                left join organisation.person_name person on person.person_id = seat.person_id
                where seat.body_id = body.id and seat.valid @> cast(:day as date)
            ) seated on true
            cross join lateral governance.lacks(body.kind, coalesce(seated.parts, '{}'),
                coalesce(steering.union_form, body.union_form)) as lack (names)
            """;

    private static final String CHOSEN =
            """
            where (:ended or body.valid @> cast(:day as date))
                and (cast(:unit as uuid) is null or body.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
                and (cast(:kind as text) is null or body.kind = cast(:kind as text))
                and (cast(:lack as text) is null or cast(:lack as text) = any (lack.names))
                and (not :lacking or cardinality(lack.names) > 0)
            """;

    private static final String ROWS =
            """
            select body.id, body.unit_id, unit.name as unit_name, body.kind, body.name, body.purpose,
                coalesce(steering.union_form, body.union_form) as union_form,
                coalesce(steering.union_note, body.union_note) as union_note,
                body.lang, body.valid, steering.local_plan_id, seated.chair, seated.members,
                array_to_string(lack.names, ',') as lacks, shown.keeps, shown.sits or shown.keeps as inside,
                body.changed_at, changer.name as changed_by_name, body.version
            """
                    + BODIES
                    + """
                    left join organisation.person_name changer on changer.person_id = body.changed_by
                    """;

    /** By kind and then by name. */
    public List<BodyRow> list(BodyFilter filter, LocalDate day, int size, long offset) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                order by array_position(array['CENTRAL_STEERING_GROUP', 'LOCAL_STEERING_GROUP',
                                    'UNION_REFERENCE_GROUP', 'COUNCIL', 'BOARD', 'DISABILITY_COUNCIL',
                                    'PENSIONERS_COUNCIL', 'NETWORK', 'OTHER'], body.kind), body.name, body.id
                                limit :size offset :offset
                                """,
                        filter,
                        day)
                .param("size", size)
                .param("offset", offset)
                .query(BodyRow.class)
                .list();
    }

    public long count(BodyFilter filter, LocalDate day) {
        return chosen("select count(*) " + BODIES + CHOSEN, filter, day).query(Long.class).single();
    }

    private JdbcClient.StatementSpec chosen(String sql, BodyFilter filter, LocalDate day) {
        UnitId unit = filter.unit();
        return jdbc.sql(sql)
                .param("day", day)
                .param("unit", unit == null ? null : unit.value().toString())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("lack", filter.lack() == null ? null : filter.lack().name())
                .param("lacking", filter.lacking())
                .param("ended", filter.ended());
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<BodyRow> find(BodyId id, LocalDate day) {
        return jdbc.sql(ROWS + "where body.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(BodyRow.class)
                .optional();
    }

    /** Those after one in the order of their ids, ended ones too, for other systems. */
    public List<BodyRow> page(
            @Nullable UnitId unit, @Nullable BodyId after, LocalDate day, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where (cast(:after as uuid) is null or body.id > cast(:after as uuid))
                                    and (cast(:unit as uuid) is null or body.unit_id in (
                                        select unit_id from organisation.unit_within
                                        where ancestor_id = cast(:unit as uuid)))
                                order by body.id limit :most
                                """)
                .param("day", day)
                .param("after", after == null ? null : after.value().toString())
                .param("unit", unit == null ? null : unit.value().toString())
                .param("most", most)
                .query(BodyRow.class)
                .list();
    }

    /** Bodies by a part of their name, those that still meet first. */
    public List<BodyRow> named(String like, LocalDate day, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where body.name ilike :like
                                order by body.valid @> cast(:day as date) desc, body.name, body.id limit :most
                                """)
                .param("day", day)
                .param("like", like)
                .param("most", most)
                .query(BodyRow.class)
                .list();
    }
}
