package se.arbetsro.organisation.web.role;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a role: to give, to change, or to appoint a deputy for.
 *
 * @param kind what is being done
 * @param people whom a deputy can be; empty otherwise
 */
public record RoleFormPage(
        Shell shell,
        Kind kind,
        String title,
        String lead,
        RoleForm form,
        FormErrors errors,
        String action,
        String back,
        List<Option> roles,
        List<Option> units,
        List<Option> people)
        implements Page {

    /** What the form is for. */
    public enum Kind {
        GRANT,
        CHANGE,
        DEPUTY
    }

    public boolean is(String one) {
        return kind.name().equals(one);
    }

    public List<Option> duties() {
        return List.of(
                Option.of(RoleForm.STAFF, shell.t("organisation.duty.staff")),
                Option.of(RoleForm.BUDGET, shell.t("organisation.duty.budget")),
                Option.of(RoleForm.WORK_ENVIRONMENT, shell.t("organisation.duty.workEnvironment")));
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("organisation.people"), "/people"));
    }
}
