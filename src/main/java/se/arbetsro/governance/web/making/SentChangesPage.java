package se.arbetsro.governance.web.making;

import java.util.List;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanText.Difference;
import se.arbetsro.governance.domain.making.PlanTexts.Sending;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What has changed in a version since it was sent out to bodies or handed over to boards.
 *
 * @param as {@code sending} or {@code submission}
 */
public record SentChangesPage(
        Shell shell, MakingRow making, String as, Sending sending, List<Difference> differences)
        implements Page {

    public List<Crumb> breadcrumb() {
        return MakingForms.crumbs(shell, making.id(), making.versionKey());
    }

    public String title() {
        return shell.t("governance." + as + ".changes.of", shell.date(sending.sentOn()));
    }

    public String none() {
        return shell.t("governance." + as + ".changes.none");
    }

    public String sentTitle() {
        return shell.t("governance." + as + ".of", shell.date(sending.sentOn()));
    }

    public String sent() {
        return MakingForms.address(making.id()) + "/" + as + "s/" + sending.number();
    }
}
