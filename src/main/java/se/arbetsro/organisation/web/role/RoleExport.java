package se.arbetsro.organisation.web.role;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.role.RoleQueries;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/** The list of roles for the command line. */
@Component
class RoleExport implements ExportList {

    private final RoleQueries roles;

    RoleExport(RoleQueries roles) {
        this.roles = roles;
    }

    @Override
    public String key() {
        return "roles";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("q", "unit", "role");
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.PERSON_READ);
    }

    @Override
    public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
        RoleQueries.Filter filter =
                RoleController.filter(
                        shell,
                        new RoleListPage.Filter(
                                asked.text("q").strip(), asked.text("unit"), asked.text("role")));
        return TableFile.of(
                shell, RoleController.export(shell), format, () -> roles.stream(filter));
    }
}
