package se.arbetsro.plan.web.expectation;

import java.util.List;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of what an area normally asks of a service line. */
public record ExpectationFormPage(
        Shell shell,
        String versionKey,
        ExpectationCell cell,
        ExpectationForm form,
        FormErrors errors)
        implements Page {

    public String list() {
        return "/plans/" + versionKey + "/expectations";
    }

    public String action() {
        return list() + "/" + cell.areaKey() + "/" + cell.line();
    }

    public String title() {
        return PlanWords.area(shell, cell.number(), cell.area());
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(versionKey, "/plans/" + versionKey),
                new Crumb(shell.t("plan.expectation"), list()));
    }

    public List<Option> choices() {
        return choices(shell);
    }

    static List<Option> choices(Shell shell) {
        return ExpectationWords.options(shell, shell.t("plan.expectation.notSaid"));
    }
}
