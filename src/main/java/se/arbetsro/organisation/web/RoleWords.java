package se.arbetsro.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.domain.role.Duties;
import se.arbetsro.platform.web.Shell;

/** The names of roles and permissions in the language of a page. */
public final class RoleWords {

    private RoleWords() {}

    public static String of(Shell shell, Role role) {
        return shell.t("organisation.role." + role);
    }

    public static String of(Shell shell, Permission permission) {
        return shell.t("organisation.permission." + permission);
    }

    /** What someone answers for, in words; null for nothing. */
    public static @Nullable String duties(Shell shell, Duties duties) {
        List<String> words = new ArrayList<>();
        if (duties.staff()) {
            words.add(shell.t("organisation.duty.staff"));
        }
        if (duties.budget()) {
            words.add(shell.t("organisation.duty.budget"));
        }
        if (duties.workEnvironment()) {
            words.add(shell.t("organisation.duty.workEnvironment"));
        }
        return words.isEmpty() ? null : shell.t("organisation.duties", String.join(", ", words));
    }
}
