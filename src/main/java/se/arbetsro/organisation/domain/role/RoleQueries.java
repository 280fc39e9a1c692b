package se.arbetsro.organisation.domain.role;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;

/** Reads who has which role. */
@Component
@Transactional(readOnly = true)
public class RoleQueries {

    private final JdbcClient jdbc;

    RoleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Someone with a role over a unit.
     *
     * @param deputyFor the name of the absent one whom this person covers; null otherwise
     */
    public record Holder(
            UUID id,
            Role role,
            PersonId personId,
            String name,
            boolean answersForStaff,
            boolean answersForBudget,
            boolean answersForWorkEnvironment,
            @Nullable LocalDate lastDay,
            @Nullable String deputyFor) {}

    /**
     * Who has a role over just this unit on a day, by role, for viewers who may see people there.
     * Nobody with a protected identity.
     */
    public List<Holder> holders(UnitId unit, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select assignment.id, assignment.role, assignment.person_id, person.name,
                            assignment.answers_for_staff, assignment.answers_for_budget,
                            assignment.answers_for_work_environment, upper(assignment.valid) - 1 as last_day,
                            absent.name as deputy_for
                        from organisation.role_assignment assignment
                        join organisation.reach('PERSON_READ') reach on reach.unit_id = assignment.unit_id
                        join organisation.person_name person
                            on person.person_id = assignment.person_id and person.name is not null
                        left join organisation.role_assignment covered on covered.id = assignment.deputy_for
                        left join organisation.person_name absent on absent.person_id = covered.person_id
                        where assignment.unit_id = :unit and assignment.valid @> cast(:day as date)
                        order by person.name collate "sv-SE-x-icu", assignment.id
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Holder.class)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Holder::role))
                .toList();
    }
}
