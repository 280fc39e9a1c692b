package se.arbetsro.organisation.domain.role;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.people.PersonQueries;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/** Gives and ends roles. */
@Service
public class RoleService {

    private final JdbcClient jdbc;
    private final RoleQueries queries;
    private final PersonQueries people;
    private final RoleRules rules;
    private final LastAdministrator lastAdministrator;
    private final AuditTrail audit;
    private final Clock clock;

    RoleService(
            JdbcClient jdbc,
            RoleQueries queries,
            PersonQueries people,
            RoleRules rules,
            LastAdministrator lastAdministrator,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.people = people;
        this.rules = rules;
        this.lastAdministrator = lastAdministrator;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives someone a role.
     *
     * @throws NotYoursToGive when the viewer may not give it there, or to that person
     * @throws RoleHeldAlready when the person has it there at some of that time
     * @throws OutsideLife when the unit is not there all the time
     * @throws OutsideAbsence when a deputy would cover more than the absence
     */
    @Transactional
    public RoleAssignmentId grant(RoleGrant grant) {
        if (people.find(grant.person()).isEmpty()) {
            throw new NotFound();
        }
        rules.requireMayGive(grant.person(), grant.role(), grant.unit());
        rules.requireWithinLife(grant.unit(), grant.valid());
        rules.requireNotHeld(grant, null);
        rules.requireWithinAbsence(grant);
        RoleAssignmentId id = RoleAssignmentId.random();
        jdbc.sql(
                        """
                        insert into organisation.role_assignment (id, person_id, role, unit_id, valid,
                            answers_for_staff, answers_for_budget, answers_for_work_environment,
                            deputy_for, granted_at, granted_by, version)
                        values (:id, :person, :role, :unit, cast(:valid as daterange), :staff, :budget,
                            :workEnvironment, cast(:deputyFor as uuid), :at, :by, 1)
                        """)
                .param("id", id.value())
                .param("person", grant.person().value())
                .param("role", grant.role().name())
                .param("unit", grant.unit().value())
                .param("valid", grant.valid().toRange())
                .param("staff", grant.duties().staff())
                .param("budget", grant.duties().budget())
                .param("workEnvironment", grant.duties().workEnvironment())
                .param("deputyFor", text(grant.deputyFor()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
        audit.record(
                act(
                                grant.deputyFor() == null ? "role.granted" : "role.deputyAppointed",
                                grant.person(),
                                grant.role(),
                                grant.unit())
                        .with("role.from", null, grant.valid().from())
                        .with("role.lastDay", null, grant.valid().lastDay()));
        return id;
    }

    /**
     * Changes how long someone has a role, and what they answer for in it. Deputies end with the
     * role that they cover.
     *
     * @param valid the same first day; another last one
     * @throws ChangedMeanwhile when somebody else has changed it since
     * @throws LastAdministrator.Needed when nobody would be administrator of all on some day
     */
    @Transactional
    public void change(RoleAssignmentId id, Validity valid, Duties duties, long version) {
        Assignment before = mine(id);
        rules.requireWithinLife(before.unitId(), valid);
        RoleGrant after =
                new RoleGrant(
                        before.personId(),
                        before.role(),
                        before.unitId(),
                        valid,
                        duties,
                        before.deputyFor());
        rules.requireNotHeld(after, id);
        rules.requireWithinAbsence(after);
        lastAdministrator.keeping(() -> {
            int changed =
                    jdbc.sql(
                                    """
                                    update organisation.role_assignment set valid = cast(:valid as daterange),
                                        answers_for_staff = :staff, answers_for_budget = :budget,
                                        answers_for_work_environment = :workEnvironment,
                                        version = version + 1
                                    where id = :id and version = :version
                                    """)
                            .param("valid", valid.toRange())
                            .param("staff", duties.staff())
                            .param("budget", duties.budget())
                            .param("workEnvironment", duties.workEnvironment())
                            .param("id", id.value())
                            .param("version", version)
                            .update();
            if (changed != 1) {
                throw new ChangedMeanwhile();
            }
            endDeputies(id, valid);
        });
        audit.record(
                act("role.changed", before.personId(), before.role(), before.unitId())
                        .with("role.lastDay", before.valid().lastDay(), valid.lastDay())
                        .with("role.staff", before.duties().staff(), duties.staff())
                        .with("role.budget", before.duties().budget(), duties.budget())
                        .with(
                                "role.workEnvironment",
                                before.duties().workEnvironment(),
                                duties.workEnvironment()));
    }

    /**
     * Takes a role away that has not begun or began today, as if it had not been given; another
     * ends yesterday. Who had it is refused at the next request.
     */
    @Transactional
    public void end(RoleAssignmentId id, long version) {
        Assignment before = mine(id);
        LocalDate today = LocalDate.now(clock);
        lastAdministrator.keeping(() -> {
            Validity left =
                    before.valid().from().isBefore(today)
                            ? before.valid().endingBefore(today)
                            : null;
            if (left == null) {
                jdbc.sql("delete from organisation.role_assignment where deputy_for = ?")
                        .param(id.value())
                        .update();
            } else {
                endDeputies(id, left);
            }
            int changed =
                    left == null
                            ? jdbc.sql(
                                            "delete from organisation.role_assignment where id = ? and version = ?")
                                    .params(id.value(), version)
                                    .update()
                            : jdbc.sql(
                                            """
                                            update organisation.role_assignment
                                            set valid = cast(? as daterange), version = version + 1
                                            where id = ? and version = ? and valid @> cast(? as date)
                                            """)
                                    .params(left.toRange(), id.value(), version, today)
                                    .update();
            if (changed != 1) {
                throw new ChangedMeanwhile();
            }
        });
        audit.record(act("role.ended", before.personId(), before.role(), before.unitId()));
    }

    private void endDeputies(RoleAssignmentId id, Validity covered) {
        jdbc.sql(
                        """
                        delete from organisation.role_assignment
                        where deputy_for = :id and not valid && cast(:covered as daterange)
                        """)
                .param("id", id.value())
                .param("covered", covered.toRange())
                .update();
        jdbc.sql(
                        """
                        update organisation.role_assignment
                        set valid = valid * cast(:covered as daterange), version = version + 1
                        where deputy_for = :id and not valid <@ cast(:covered as daterange)
                        """)
                .param("id", id.value())
                .param("covered", covered.toRange())
                .update();
    }

    /** An assignment that the viewer may see and change. */
    private Assignment mine(RoleAssignmentId id) {
        Assignment assignment = queries.find(id).orElseThrow(NotFound::new);
        rules.requireMayEnd(assignment);
        return assignment;
    }

    private static Act act(String action, PersonId person, Role role, UnitId unit) {
        return Act.of(action, "person", person).in(unit).with("role", null, role);
    }

    private static @Nullable String text(@Nullable RoleAssignmentId id) {
        return id == null ? null : id.value().toString();
    }
}
