package se.arbetsro.plan.web.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.plan.web.UnitField;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a new activity, or of one that is rewritten.
 *
 * @param action where the form goes
 * @param rewriting whether there is one already
 * @param cityWide whether the viewer may make one for the whole municipality
 */
public record ActivityFormPage(
        Shell shell,
        ActivityForm form,
        FormErrors errors,
        String action,
        String back,
        boolean rewriting,
        UnitField unit,
        List<Option> areas,
        List<Option> goals,
        List<Option> serviceLines,
        List<Option> people,
        OriginSource.@Nullable Told origin,
        boolean cityWide)
        implements Page {

    public String title() {
        return rewriting ? shell.t("plan.activity.rewrite") : shell.t("plan.activity.new");
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.activities"), "/activities"));
    }

    /** Whether who decided it is a part of the form: of a proposal it is a step of its own. */
    public boolean asksDecision() {
        return !rewriting || form.decided() == null || "true".equals(form.decided());
    }

    /** Whether the decision may be left out: of what is not decided, or where nobody has said. */
    public boolean decisionOptional() {
        return errors.of("decidedBy") == null
                && errors.of("decidedOn") == null
                && (!rewriting || form.decision().by().isBlank());
    }

    public List<Option> efforts() {
        return List.of(
                Option.of("LOW", PlanWords.of(shell, Effort.LOW)),
                Option.of("MEDIUM", PlanWords.of(shell, Effort.MEDIUM)),
                Option.of("HIGH", PlanWords.of(shell, Effort.HIGH)));
    }
}
