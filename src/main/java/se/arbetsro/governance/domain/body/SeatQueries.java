package se.arbetsro.governance.domain.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.BodyMemberId;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** Reads who sits in bodies, and who there is to choose for seats. */
@Component
@Transactional(readOnly = true)
public class SeatQueries {

    private static final int MENU = 500;

    private final JdbcClient jdbc;

    SeatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A seat in a body.
     *
     * @param bodyMemberId null of a local steering group, whose seats stand in the local plan
     * @param name null when it is protected
     */
    public record SeatRow(
            @Nullable BodyMemberId bodyMemberId,
            BodyId bodyId,
            @Nullable PersonId personId,
            @Nullable String name,
            BodyPart part,
            @Nullable String speaksFor,
            Validity valid,
            long version) {}

    private static final String SEATS =
            """
            select seat.body_member_id, seat.body_id, seat.person_id, coalesce(seat.name, person.name) as name,
                seat.part, seat.speaks_for, seat.valid, seat.version
            from governance.bodies_shown() shown
            join governance.seat on seat.body_id = shown.body_id
            left join organisation.person_name person on person.person_id = seat.person_id
            """;

    /** Who sits in the body on a day, chair and vice chair first. */
    public List<SeatRow> seats(BodyId body, LocalDate day) {
        return jdbc.sql(
                        SEATS
                                + """
                                where seat.body_id = :body and seat.valid @> cast(:day as date)
                                order by array_position(array['CHAIR', 'VICE_CHAIR'], seat.part),
                                    coalesce(seat.name, person.name) collate "sv-SE-x-icu", seat.person_id,
                                    seat.body_member_id
                                """)
                .param("body", body.value())
                .param("day", day)
                .query(SeatRow.class)
                .list();
    }

    public Optional<SeatRow> seat(BodyMemberId id) {
        return jdbc.sql(SEATS + "where seat.body_member_id = ?")
                .param(id.value())
                .query(SeatRow.class)
                .optional();
    }

    /** Someone who may sit in a body. */
    public record PersonChoice(PersonId id, String name) {}

    /**
     * Those with a role over the unit, over one above it or over one just below it, and those
     * employed in it, by name; no protected identities.
     */
    public List<PersonChoice> people(UnitId unit) {
        return jdbc.sql(
                        """
                        select person.person_id as id, person.name
                        from organisation.person_name person
                        where person.name is not null and person.person_id in (
                            select person_id from organisation.employment_on(platform.today())
                            where unit_id = :unit
                            union
                            select role.person_id from organisation.role_on(platform.today()) role
                            where role.unit_id in (
                                select ancestor_id from organisation.unit_within where unit_id = :unit
                                union
                                select unit_id from organisation.unit_latest where parent_id = :unit)
                            union
                            select platform.viewer())
                        order by person.name, person.person_id limit :most
                        """)
                .param("unit", unit.value())
                .param("most", MENU)
                .query(PersonChoice.class)
                .list();
    }

    /** A unit to choose. */
    public record UnitChoice(UnitId id, String name) {}

    /** Where the viewer's permission begins and what is next below that, by name. */
    public List<UnitChoice> units(String permission, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(:day) unit
                        where exists (select from organisation.edits_begin(:permission) begins
                            where begins.unit_id = unit.unit_id
                                or (begins.below and begins.unit_id = unit.parent_id))
                        order by unit.name, unit.unit_id limit :most
                        """)
                .param("day", day)
                .param("permission", permission)
                .param("most", MENU)
                .query(UnitChoice.class)
                .list();
    }
}
