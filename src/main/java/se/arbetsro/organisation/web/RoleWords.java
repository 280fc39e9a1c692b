package se.arbetsro.organisation.web;

import se.arbetsro.organisation.Role;
import se.arbetsro.platform.web.Shell;

/** The names of roles and permissions in the language of a page. */
public final class RoleWords {

    private RoleWords() {}

    public static String of(Shell shell, Role role) {
        return shell.t("organisation.role." + role);
    }
}
