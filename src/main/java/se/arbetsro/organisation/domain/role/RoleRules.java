package se.arbetsro.organisation.domain.role;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.time.Validity;

/** What must hold of a role that is given or changed, and who may give and end it. */
@Component
class RoleRules {

    private final JdbcClient jdbc;
    private final RoleQueries queries;
    private final Granting granting;

    RoleRules(JdbcClient jdbc, RoleQueries queries, Granting granting) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.granting = granting;
    }

    void requireMayGive(PersonId person, Role role, UnitId unit) {
        if (Granting.isViewer(person) || !granting.mayGive(role, unit)) {
            throw new NotYoursToGive();
        }
    }

    /** Whoever may give a role may end it, also when it is their own. */
    void requireMayEnd(Assignment assignment) {
        if (!granting.mayGive(assignment.role(), assignment.unitId())) {
            throw new NotYoursToGive();
        }
    }

    void requireWithinLife(UnitId unit, Validity valid) {
        boolean within =
                jdbc.sql(
                                """
                                select coalesce(range_agg(valid) @> cast(:valid as daterange), false)
                                from organisation.unit_period where unit_id = :unit
                                """)
                        .param("valid", valid.toRange())
                        .param("unit", unit.value())
                        .query(Boolean.class)
                        .single();
        if (!within) {
            throw new OutsideLife();
        }
    }

    void requireNotHeld(RoleGrant grant, @Nullable RoleAssignmentId except) {
        boolean held =
                jdbc.sql(
                                """
                                select exists (select from organisation.role_assignment
                                    where person_id = :person and role = :role and unit_id = :unit
                                        and valid && cast(:valid as daterange)
                                        and id is distinct from cast(:except as uuid))
                                """)
                        .param("person", grant.person().value())
                        .param("role", grant.role().name())
                        .param("unit", grant.unit().value())
                        .param("valid", grant.valid().toRange())
                        .param("except", text(except))
                        .query(Boolean.class)
                        .single();
        if (held) {
            throw new RoleHeldAlready();
        }
    }

    void requireWithinAbsence(RoleGrant grant) {
        RoleAssignmentId covered = grant.deputyFor();
        if (covered == null) {
            return;
        }
        Assignment absent = queries.find(covered).orElseThrow(NotFound::new);
        if (grant.valid().until() == null
                || !absent.valid().covers(grant.valid())
                || absent.personId().equals(grant.person())
                || absent.role() != grant.role()
                || !absent.unitId().equals(grant.unit())) {
            throw new OutsideAbsence();
        }
    }

    private static @Nullable String text(@Nullable RoleAssignmentId id) {
        return id == null ? null : id.value().toString();
    }
}
