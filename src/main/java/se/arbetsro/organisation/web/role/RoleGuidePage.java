package se.arbetsro.organisation.web.role;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.web.RoleWords;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What each role may see and do, made from the table that decides it. */
public record RoleGuidePage(Shell shell) implements Page {

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    public String nameOf(Role role) {
        return RoleWords.of(shell, role);
    }

    /** What the role may see within its reach. */
    public List<String> sees(Role role) {
        return words(role, true);
    }

    /** What the role may do within its reach. */
    public List<String> does(Role role) {
        return words(role, false);
    }

    private List<String> words(Role role, boolean seeing) {
        return role.permissions().stream()
                .filter(permission -> permission.isReading() == seeing)
                .map(permission -> RoleWords.of(shell, permission))
                .toList();
    }

    /** The roles that someone with this role alone may give. */
    public List<String> gives(Role role) {
        return Role.givenBy(Set.of(role)).stream().map(one -> RoleWords.of(shell, one)).toList();
    }

    public String municipalNote() {
        return Arrays.stream(Role.values())
                .filter(Role::municipal)
                .map(role -> RoleWords.of(shell, role))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    public String nameOf(Permission permission) {
        return RoleWords.of(shell, permission);
    }
}
