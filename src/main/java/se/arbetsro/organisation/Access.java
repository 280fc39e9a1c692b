package se.arbetsro.organisation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.method.HandlerMethod;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.HandlerGuard;
import se.arbetsro.platform.security.Viewer;

/** Answers whether the viewer may do something, anywhere or to one unit. */
@Component
public class Access implements HandlerGuard {

    private final JdbcClient jdbc;

    Access(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the viewer holds the permission somewhere. */
    public static boolean may(Viewer viewer, Permission permission) {
        return viewer.unbound()
                || viewer.grants().stream()
                        .anyMatch(grant -> Role.valueOf(grant.role()).may(permission));
    }

    /** Whether the viewer's reach for the permission takes in the unit. */
    @Transactional(readOnly = true)
    public boolean may(Permission permission, UnitId unit) {
        Viewer viewer = CurrentViewer.get();
        return viewer.unbound()
                || (may(viewer, permission)
                        && jdbc.sql(
                                        "select exists (select from organisation.reach(:permission)"
                                                + " where unit_id = :unit)")
                                .param("permission", permission.name())
                                .param("unit", unit.value())
                                .query(Boolean.class)
                                .single());
    }

    /**
     * Lets the caller go on when {@link #may(Permission, UnitId)} holds.
     *
     * @throws Forbidden when it does not
     */
    @Transactional(readOnly = true)
    public void require(Permission permission, UnitId unit) {
        if (!may(permission, unit)) {
            throw new Forbidden();
        }
    }

    /**
     * Whether the viewer may see and change what the unit is still working on. Narrower than {@link
     * #may(Permission, UnitId)}: a role about the municipality as a whole edits what is the whole's
     * own, and nothing of its districts.
     */
    @Transactional(readOnly = true)
    public boolean edits(Permission permission, UnitId unit) {
        Viewer viewer = CurrentViewer.get();
        return viewer.unbound()
                || (may(viewer, permission)
                        && jdbc.sql("select organisation.edits(:permission, :unit)")
                                .param("permission", permission.name())
                                .param("unit", unit.value())
                                .query(Boolean.class)
                                .single());
    }

    /**
     * Lets the caller go on when {@link #edits} holds.
     *
     * @throws Forbidden when it does not
     */
    @Transactional(readOnly = true)
    public void requireEdits(Permission permission, UnitId unit) {
        if (!edits(permission, unit)) {
            throw new Forbidden();
        }
    }

    /** Whether the viewer's reach for the permission takes in the whole municipality. */
    @Transactional(readOnly = true)
    public boolean mayEverywhere(Permission permission) {
        Viewer viewer = CurrentViewer.get();
        return viewer.unbound()
                || (may(viewer, permission)
                        && jdbc.sql(
                                        """
                                        select exists (select from organisation.reach(:permission) reach
                                            join organisation.unit_latest unit on unit.unit_id = reach.unit_id
                                            where unit.parent_id is null and unit.valid @> platform.today())
                                        """)
                                .param("permission", permission.name())
                                .query(Boolean.class)
                                .single());
    }

    /**
     * Lets the caller go on when {@link #mayEverywhere} holds: for what belongs to no single unit,
     * such as a plan of the municipality or its words.
     *
     * @throws Forbidden when it does not
     */
    @Transactional(readOnly = true)
    public void requireEverywhere(Permission permission) {
        if (!mayEverywhere(permission)) {
            throw new Forbidden();
        }
    }

    @Override
    public @Nullable Optional<String> roleFor(HandlerMethod handler, Viewer viewer) {
        Allowed allowed = handler.getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            return null;
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.may(allowed.value()))
                .map(Role::name)
                .filter(viewer.roles()::contains)
                .findFirst();
    }
}
