package se.arbetsro.organisation.web.role;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.organisation.web.RoleWords;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** Next dates: roles that end within a month, for those who give roles. */
@Component
class EndingRolesCard implements StartPageCard {

    private static final int MOST = 5;
    private static final int DAYS = 31;

    private final RoleQueries roles;

    EndingRolesCard(RoleQueries roles) {
        this.roles = roles;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.ROLE_GRANT)) {
            return List.of();
        }
        return roles.ending(shell.today(), shell.today().plusDays(DAYS), MOST).stream()
                .map(role ->
                        new Line(
                                Kind.DATES,
                                shell.t(
                                        "organisation.role.ending",
                                        RoleWords.of(shell, role.role()),
                                        Objects.requireNonNull(role.name())),
                                "/people/" + role.personId().value(),
                                role.valid().lastDay(),
                                shell.in(role.unit()),
                                shell.t(
                                        "organisation.role.ending.letter",
                                        RoleWords.of(shell, role.role()))))
                .toList();
    }
}
