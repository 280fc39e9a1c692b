package se.arbetsro.organisation.web.role;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** How things stand: how many roles hold today, for those who look after accounts. */
@Component
class RolesInForceCard implements StartPageCard {

    private final RoleQueries roles;

    RolesInForceCard(RoleQueries roles) {
        this.roles = roles;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.ACCOUNT_EDIT)) {
            return List.of();
        }
        long count = roles.count(new RoleQueries.Filter(shell.today(), null, null, null));
        return List.of(
                new Line(
                        Kind.STANDING,
                        shell.t("organisation.role.inForce", count),
                        "/roles",
                        null,
                        shell.t("organisation.role.inForce.note")));
    }
}
