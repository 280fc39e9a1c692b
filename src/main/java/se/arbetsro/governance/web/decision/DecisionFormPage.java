package se.arbetsro.governance.web.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a decision recorded from elsewhere.
 *
 * @param saved the decision that is corrected; null for a new one
 */
public record DecisionFormPage(
        Shell shell,
        String body,
        String bodyHref,
        @Nullable DecisionRow saved,
        DecisionForm form,
        FormErrors errors)
        implements Page {

    public String title() {
        return saved == null
                ? shell.t("governance.decision.new")
                : shell.t("governance.decision.change");
    }

    public String action() {
        return saved == null ? bodyHref + "/decisions" : back();
    }

    public String back() {
        return saved == null ? bodyHref : "/decisions/" + saved.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("governance.bodies"), "/bodies"), new Crumb(body, bodyHref));
    }
}
