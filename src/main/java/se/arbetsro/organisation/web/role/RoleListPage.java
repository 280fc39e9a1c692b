package se.arbetsro.organisation.web.role;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.domain.role.RoleQueries.Assignment;
import se.arbetsro.organisation.web.RoleWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** Who has which role within the viewer's reach on a day, a page at a time. */
public record RoleListPage(
        Shell shell,
        List<Assignment> roles,
        Paging paging,
        Filter filter,
        List<Option> units,
        boolean mayGrant)
        implements Page {

    /** What is looked for, as it stands in the address. */
    public record Filter(String q, String unit, String role) {

        public boolean any() {
            return !q.isBlank() || !unit.isBlank() || !role.isBlank();
        }
    }

    public List<Option> roleOptions() {
        return Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), RoleWords.of(shell, role)))
                .toList();
    }

    public String roleOf(Assignment assignment) {
        return RoleWords.of(shell, assignment.role());
    }

    public @Nullable String dutiesOf(Assignment assignment) {
        return RoleWords.duties(shell, assignment.duties());
    }

    /** The last day in words; empty while it goes on. */
    public String until(Assignment assignment) {
        return assignment.valid().until() == null
                ? ""
                : shell.date(assignment.valid().until().minusDays(1));
    }
}
