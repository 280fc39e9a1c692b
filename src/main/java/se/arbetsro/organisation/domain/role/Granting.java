package se.arbetsro.organisation.domain.role;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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
        return rolesFor(Set.of(unit)).getOrDefault(unit, EnumSet.noneOf(Role.class));
    }

    private record Held(UUID unitId, boolean top, Role role) {}

    /** The same for several units; none for a unit that is not there today. */
    Map<UnitId, Set<Role>> rolesFor(Collection<UnitId> units) {
        Map<UnitId, Set<Role>> given = new HashMap<>();
        if (CurrentViewer.get().unbound()) {
            units.forEach(unit -> given.put(unit, EnumSet.allOf(Role.class)));
            return given;
        }
        Map<UnitId, Set<Role>> held = new HashMap<>();
        Set<UnitId> tops = new HashSet<>();
        jdbc.sql(
                        """
                        select distinct below.unit_id,
                            below.unit_id in (select unit_id from organisation.unit_on(platform.today())
                                where parent_id is null) as top,
                            own.role
                        from organisation.role_assignment own
                        join organisation.unit_below below on below.ancestor_id = own.unit_id
                            and below.unit_id = any(:units) and below.valid @> platform.today()
                        where own.person_id = platform.viewer() and own.valid @> platform.today()
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Held.class)
                .list()
                .forEach(one -> {
                    UnitId unit = new UnitId(one.unitId());
                    held.computeIfAbsent(unit, _ -> EnumSet.noneOf(Role.class)).add(one.role());
                    if (one.top()) {
                        tops.add(unit);
                    }
                });
        held.forEach((unit, roles) -> {
            Set<Role> gives = Role.givenBy(roles);
            if (!tops.contains(unit)) {
                gives.removeIf(Role::municipal);
            }
            given.put(unit, gives);
        });
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

    /** The person's id as the platform knows the account. */
    static UUID account(PersonId person) {
        return person.value();
    }
}
