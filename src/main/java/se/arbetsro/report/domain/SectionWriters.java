package se.arbetsro.report.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;

/**
 * To whom a section may be given: those who may write the whole report, and those who lead or
 * support the work in the unit or up to two levels below it. The latter write their own sections
 * and see the open report, no more.
 */
@Component
@Transactional(readOnly = true)
public class SectionWriters {

    private static final Set<Role> HELPING =
            EnumSet.of(
                    Role.HEAD_OF_DEPARTMENT,
                    Role.UNIT_MANAGER,
                    Role.DEPUTY_UNIT_MANAGER,
                    Role.HR,
                    Role.PLACEMENT_COORDINATOR,
                    Role.GENDER_EQUALITY_COORDINATOR);

    private static final String WRITERS =
            """
            with place as (
                select unit.unit_id, unit.unit_id as above from organisation.unit_on(:day) unit
                union all
                select unit.unit_id, unit.parent_id from organisation.unit_on(:day) unit
                union all
                select unit.unit_id, parent.parent_id from organisation.unit_on(:day) unit
                join organisation.unit_on(:day) parent on parent.unit_id = unit.parent_id
            ), writer as (
                select role.person_id from organisation.role_on(:day) role
                join organisation.unit_within within
                    on within.ancestor_id = role.unit_id and within.unit_id = :unit
                where role.role in (:editing)
                union
                select role.person_id from organisation.role_on(:day) role
                join place on place.unit_id = role.unit_id and place.above = :unit
                where role.role in (:helping)
            )
            """;

    private final JdbcClient jdbc;

    SectionWriters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Someone who may write. */
    public record Writer(UUID id, String name) {}

    /** Those who may be given a section of the report of a unit, by name. */
    public List<Writer> of(UnitId unit, LocalDate day) {
        return asked(
                        """
                        select person.person_id as id, person.name
                        from writer join organisation.person_name person using (person_id)
                        where person.name is not null
                        order by person.name
                        """,
                        unit,
                        day)
                .query(Writer.class)
                .list();
    }

    boolean includes(UUID person, UnitId unit, LocalDate day) {
        return asked("select exists (select from writer where person_id = :person)", unit, day)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String question, UnitId unit, LocalDate day) {
        return jdbc.sql(WRITERS + question)
                .param("day", day)
                .param("unit", unit.value())
                .param(
                        "editing",
                        Arrays.stream(Role.values())
                                .filter(role -> role.may(Permission.REPORT_EDIT))
                                .map(Role::name)
                                .toList())
                .param("helping", HELPING.stream().map(Role::name).toList());
    }
}
