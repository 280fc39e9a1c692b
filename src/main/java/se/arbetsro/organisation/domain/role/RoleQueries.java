package se.arbetsro.organisation.domain.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

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

    /**
     * A role that someone has, had or will have.
     *
     * @param name null for a protected identity
     * @param hrId null for whoever has none
     * @param unitName as it was called when the role began
     */
    public record Assignment(
            RoleAssignmentId id,
            PersonId personId,
            @Nullable String name,
            @Nullable String hrId,
            Role role,
            UnitId unitId,
            String unitCode,
            String unitName,
            @Nullable String unitNameEn,
            Validity valid,
            boolean staff,
            boolean budget,
            boolean workEnvironment,
            @Nullable RoleAssignmentId deputyFor,
            @Nullable String deputyForName,
            long version) {

        public Duties duties() {
            return new Duties(staff, budget, workEnvironment);
        }

        public Text2 unit() {
            return new Text2(unitName, unitNameEn);
        }
    }

    private static final String WITHIN_REACH =
            """
            where (assignment.person_id = platform.viewer()
                or assignment.unit_id in (select unit_id from organisation.reach('PERSON_READ')))
            """;

    private static final String ASSIGNMENTS =
            """
            select assignment.id, assignment.person_id, person.name, whole.hr_id, assignment.role,
                assignment.unit_id, coded.code as unit_code, unit.name as unit_name, unit.name_en as unit_name_en, assignment.valid,
                assignment.answers_for_staff as staff, assignment.answers_for_budget as budget,
                assignment.answers_for_work_environment as work_environment, assignment.deputy_for,
                absent.name as deputy_for_name, assignment.version
            from organisation.role_assignment assignment
            join organisation.person_name person on person.person_id = assignment.person_id
            join organisation.person whole on whole.id = assignment.person_id
            join organisation.unit coded on coded.id = assignment.unit_id
            join organisation.unit_period unit
                on unit.unit_id = assignment.unit_id and unit.valid @> lower(assignment.valid)
            left join organisation.role_assignment covered on covered.id = assignment.deputy_for
            left join organisation.person_name absent on absent.person_id = covered.person_id
            """
                    + WITHIN_REACH;

    /** A role within the viewer's reach. */
    public Optional<Assignment> find(RoleAssignmentId id) {
        return jdbc.sql(ASSIGNMENTS + " and assignment.id = ?")
                .param(id.value())
                .query(Assignment.class)
                .optional();
    }

    /** The roles of a person within the viewer's reach, the latest first. */
    public List<Assignment> of(PersonId person) {
        return jdbc.sql(
                        ASSIGNMENTS
                                + " and assignment.person_id = ? order by lower(assignment.valid) desc, assignment.id")
                .param(person.value())
                .query(Assignment.class)
                .list();
    }

    /**
     * Roles within the viewer's reach whose last day is one of the given, the first to end first.
     */
    public List<Assignment> ending(LocalDate from, LocalDate to, int most) {
        return jdbc.sql(
                        ASSIGNMENTS
                                + """
                                 and person.name is not null
                                    and upper(assignment.valid) - 1 between :from and :to
                                order by upper(assignment.valid), assignment.id limit :most
                                """)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(Assignment.class)
                .list();
    }

    /**
     * Which roles are wanted; what is null does not narrow.
     *
     * @param unit a unit with all below it
     * @param like part of a name, as {@code like} takes it
     */
    public record Filter(
            LocalDate day, @Nullable UnitId unit, @Nullable Role role, @Nullable String like) {}

    private static final String FITTING =
            """
             and person.name is not null and assignment.valid @> cast(:day as date)
                and (cast(:role as text) is null or assignment.role = :role)
                and (cast(:like as text) is null or person.name ilike :like)
                and (cast(:unit as uuid) is null or assignment.unit_id in (
                    select below.unit_id from organisation.unit_below below
                    where below.ancestor_id = cast(:unit as uuid) and below.valid @> cast(:day as date)))
            """;

    private static final String COUNT =
            """
            select count(*) from organisation.role_assignment assignment
            join organisation.person_name person on person.person_id = assignment.person_id
            """;

    public long count(Filter filter) {
        return bind(COUNT + WITHIN_REACH + FITTING, filter).query(Long.class).single();
    }

    /** A part of the roles of a day within the viewer's reach, by unit and role. */
    public List<Assignment> list(Filter filter, long offset, int most) {
        return bind(ASSIGNMENTS + FITTING + ORDER + " offset :offset limit :most", filter)
                .param("offset", offset)
                .param("most", most)
                .query(Assignment.class)
                .list();
    }

    /** The same for a file, all of them. */
    public Stream<Assignment> stream(Filter filter) {
        return bind(ASSIGNMENTS + FITTING + ORDER, filter).query(Assignment.class).stream();
    }

    private static final String ORDER =
            """
             order by unit.name collate "sv-SE-x-icu", assignment.unit_id, assignment.role,
                person.name collate "sv-SE-x-icu", assignment.id
            """;

    private JdbcClient.StatementSpec bind(String sql, Filter filter) {
        UnitId unit = filter.unit();
        Role role = filter.role();
        return jdbc.sql(sql)
                .param("day", filter.day())
                .param("unit", unit == null ? null : unit.value().toString())
                .param("role", role == null ? null : role.name())
                .param("like", filter.like());
    }
}
