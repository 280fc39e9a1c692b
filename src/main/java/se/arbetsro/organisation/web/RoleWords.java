package se.arbetsro.organisation.web;

import se.arbetsro.organisation.Role;
import se.arbetsro.platform.web.Shell;

/** The names of roles and permissions in the language of a page. */
final class RoleWords {

    private RoleWords() {}

    static String of(Shell shell, Role role) {
        return shell.t("organisation.role." + role);
    }
}
