package se.arbetsro.governance.web.making;

import java.util.List;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanText;
import se.arbetsro.governance.domain.making.PlanTexts.Sending;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What a version said as it was sent out to bodies or handed over to boards.
 *
 * @param as {@code sending} or {@code submission}
 */
public record SentTextPage(Shell shell, MakingRow making, String as, Sending sending, PlanText text)
        implements Page {

    public List<Crumb> breadcrumb() {
        return MakingForms.crumbs(shell, making.id(), making.versionKey());
    }

    public String title() {
        return shell.t("governance." + as + ".of", shell.date(sending.sentOn()));
    }

    public String changesTitle() {
        return shell.t("governance." + as + ".changes");
    }

    public String hash() {
        return shell.t("governance." + as + ".hash", sending.sha256());
    }

    public String changes() {
        return MakingForms.address(making.id()) + "/" + as + "s/" + sending.number() + "/changes";
    }

    public String heading(PlanText.Area area) {
        return area.number() == null ? area.name() : area.number() + ". " + area.name();
    }
}
