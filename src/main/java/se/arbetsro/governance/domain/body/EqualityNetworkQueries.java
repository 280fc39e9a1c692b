package se.arbetsro.governance.domain.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.ChecklistCoordination;
import se.arbetsro.governance.BodyId;
import se.arbetsro.organisation.UnitId;

/**
 * The networks that coordinate work for gender equality: those in which support persons sit. Tells
 * who supports an operation, and how far the checklists of a network's operations have come.
 */
@Component
@Transactional(readOnly = true)
public class EqualityNetworkQueries {

    private final JdbcClient jdbc;

    EqualityNetworkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The checklists of one administration that the viewer may see.
     *
     * @param done how many are finished in the year
     * @param begun how many are not finished yet
     * @param before how many were finished in the year before
     */
    public record Checklists(UnitId unitId, String unit, int done, int begun, int before) {}

    private record NetworkRow(BodyId id, String name, boolean opens) {}

    /** Who coordinates for a unit on a day; asked by whoever has been let in to its checklist. */
    public Optional<ChecklistCoordination.Coordinators> coordinators(UnitId unit, LocalDate day) {
        NetworkRow network =
                jdbc.sql(
                                """
                                select body.id, body.name, exists (
                                    select from governance.bodies_shown() shown where shown.body_id = body.id) as opens
                                from governance.body
                                join organisation.unit_within within
                                    on within.ancestor_id = body.unit_id and within.unit_id = :unit
                                where body.kind = 'NETWORK' and body.valid @> cast(:day as date) and exists (
                                    select from governance.seat
                                    where seat.body_id = body.id and seat.part = 'EQUALITY_SUPPORT'
                                        and seat.valid @> cast(:day as date))
                                order by (select count(*) from organisation.unit_within above
                                    where above.unit_id = body.unit_id) desc, body.name, body.id
                                limit 1
                                """)
                        .param("unit", unit.value())
                        .param("day", day)
                        .query(NetworkRow.class)
                        .optional()
                        .orElse(null);
        List<String> supporters = supporters(unit, day);
        return network == null && supporters.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ChecklistCoordination.Coordinators(
                                network == null
                                        ? null
                                        : new ChecklistCoordination.Network(
                                                network.name(),
                                                network.opens()
                                                        ? "/bodies/" + network.id().value()
                                                        : null),
                                supporters));
    }

    /**
     * Support persons of the unit's own steering groups, and of networks above it those who speak
     * for its administration or work there. An administration is meant by its name or by the whole
     * words with which it begins, also in the genitive.
     */
    private List<String> supporters(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        with above as materialized (
                            select within.ancestor_id as unit_id, unit.name, unit.parent_id
                            from organisation.unit_within within
                            join organisation.unit_latest unit on unit.unit_id = within.ancestor_id
                            where within.unit_id = :unit
                        ), own as materialized (
                            -- The administration and what is between it and the unit, without the municipality.
                            select unit_id, name from above where parent_id is not null
                        )
                        select distinct coalesce(seat.name, person.name) as name
                        from governance.body
                        join governance.seat on seat.body_id = body.id and seat.part = 'EQUALITY_SUPPORT'
                            and seat.valid @> cast(:day as date)
                        left join organisation.person_name person on person.person_id = seat.person_id
                        where body.unit_id in (select unit_id from above) and body.valid @> cast(:day as date)
                            and coalesce(seat.name, person.name) is not null
                            and (body.unit_id in (select unit_id from own)
                                or exists (select from own where seat.speaks_for is not null
                                    and (starts_with(lower(own.name) || ' ', lower(seat.speaks_for) || ' ')
                                        or starts_with(lower(own.name) || ' ', lower(seat.speaks_for) || 's ')
                                        or starts_with(lower(seat.speaks_for) || ' ', lower(own.name) || ' ')))
                                or exists (select from organisation.employment_on(:day) works
                                    join organisation.unit_within within on within.unit_id = works.unit_id
                                    join own on own.unit_id = within.ancestor_id
                                    where works.person_id = seat.person_id)
                                or exists (select from organisation.role_on(:day) role
                                    where role.person_id = seat.person_id and role.unit_id in (select unit_id from own)))
                        order by 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(String.class)
                .list();
    }

    /**
     * How far the checklists of the operations below a network have come, by administration; none
     * for a body that is no such network.
     *
     * @param moment as it was then; null for now
     */
    public List<Checklists> checklists(BodyId body, LocalDate day, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select unit.unit_id, unit.name as unit,
                            count(*) filter (where shown.year = :year and shown.done_at is not null) as done,
                            count(*) filter (where shown.year = :year and shown.done_at is null) as begun,
                            count(*) filter (where shown.year = :year - 1 and shown.done_at is not null) as before
                        from governance.body
                        join organisation.unit_within below on below.ancestor_id = body.unit_id
                        join assessment.checklists_shown(cast(:moment as timestamptz)) shown
                            on shown.unit_id = below.unit_id and shown.year between :year - 1 and :year
                        join organisation.unit_within above on above.unit_id = shown.unit_id
                        join organisation.unit_latest unit on unit.unit_id = above.ancestor_id
                        join organisation.unit_latest top on top.unit_id = unit.parent_id and top.parent_id is null
                        where body.id = :body and body.kind = 'NETWORK' and exists (
                            select from governance.seat
                            where seat.body_id = body.id and seat.part = 'EQUALITY_SUPPORT'
                                and seat.valid @> cast(:day as date))
                        group by unit.unit_id, unit.name
                        order by unit.name, unit.unit_id
                        """)
                .param("body", body.value())
                .param("day", day)
                .param("year", day.getYear())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .query(Checklists.class)
                .list();
    }
}
