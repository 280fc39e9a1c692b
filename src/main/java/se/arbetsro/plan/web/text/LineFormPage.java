package se.arbetsro.plan.web.text;

import java.util.List;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of a line between areas. */
public record LineFormPage(Shell shell, LineRow line, LineForm form, FormErrors errors)
        implements Page {

    public String back() {
        return "/plans/" + line.toVersion() + "/lineage";
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(line.toVersion(), "/plans/" + line.toVersion()),
                new Crumb(shell.t("plan.lineage"), back()));
    }

    public String lead() {
        return shell.t(
                "plan.lineage.between",
                shell.in(line.fromName()) + " (" + line.fromVersion() + ")",
                shell.in(line.toName()) + " (" + line.toVersion() + ")");
    }

    public List<Option> weights() {
        return Lineages.weights(shell);
    }

    public List<Option> grounds() {
        return Lineages.grounds(shell);
    }
}
