package se.arbetsro.organisation.domain.role;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/**
 * Who may give which role, and keep whose account. Nobody gives beyond their own reach, nor more
 * than they hold or their role gives (see {@link Role#givenBy}), nor anything to themselves.
 */
@Component
@Transactional(readOnly = true)
public class Granting {

    private final JdbcClient jdbc;
    private final Access access;

    Granting(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The roles that the viewer may give over a unit. */
    public Set<Role> rolesFor(UnitId unit) {
        if (CurrentViewer.get().unbound()) {
            return EnumSet.allOf(Role.class);
        }
        EnumSet<Role> held = EnumSet.noneOf(Role.class);
        jdbc.sql(
                        """
                        select distinct own.role from organisation.role_assignment own
                        join organisation.unit_below below on below.ancestor_id = own.unit_id
                            and below.unit_id = ? and below.valid @> platform.today()
                        where own.person_id = platform.viewer() and own.valid @> platform.today()
                        """)
                .param(unit.value())
                .query(String.class)
                .list()
                .forEach(role -> held.add(Role.valueOf(role)));
        Set<Role> given = Role.givenBy(held);
        if (!isTop(unit)) {
            given.removeIf(Role::municipal);
        }
        return given;
    }

    /** The roles that the viewer may give somewhere. */
    public Set<Role> roles() {
        EnumSet<Role> given = EnumSet.noneOf(Role.class);
        CurrentViewer.get()
                .grants()
                .forEach(grant -> given.addAll(rolesFor(new UnitId(grant.unit()))));
        return given;
    }

    public boolean mayGive(Role role, UnitId unit) {
        return rolesFor(unit).contains(role);
    }

    /** Whether the viewer may give the person any role at all. */
    public boolean mayGrantAnything(PersonId person) {
        return !isViewer(person) && Access.may(CurrentViewer.get(), Permission.ROLE_GRANT);
    }

    static boolean isViewer(PersonId person) {
        Viewer viewer = CurrentViewer.get();
        return viewer.kind() == Viewer.Kind.PERSON && viewer.id().equals(person.value());
    }

    /**
     * Whether the viewer may make, close and open the person's account and give it a new password:
     * only when all roles that the person has or will have lie within the viewer's reach, since
     * whoever has the password has the roles. Never one's own.
     */
    public boolean mayKeepAccount(PersonId person) {
        if (isViewer(person) || !Access.may(CurrentViewer.get(), Permission.ACCOUNT_EDIT)) {
            return false;
        }
        return access.mayEverywhere(Permission.ACCOUNT_EDIT)
                || jdbc.sql(
                                """
                                select count(*) > 0 and bool_and(unit_id in (
                                    select unit_id from organisation.reach('ACCOUNT_EDIT')))
                                from organisation.role_assignment
                                where person_id = ? and not valid << daterange(platform.today(), null)
                                """)
                        .param(person.value())
                        .query(Boolean.class)
                        .single();
    }

    private boolean isTop(UnitId unit) {
        return jdbc.sql(
                        """
                        select exists (select from organisation.unit_on(platform.today())
                            where unit_id = ? and parent_id is null)
                        """)
                .param(unit.value())
                .query(Boolean.class)
                .single();
    }

    /** The person's id as the platform knows the account. */
    static UUID account(PersonId person) {
        return person.value();
    }
}
