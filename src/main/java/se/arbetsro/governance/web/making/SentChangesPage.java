package se.arbetsro.governance.web.making;

import java.util.List;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanText.Difference;
import se.arbetsro.governance.domain.making.PlanTexts.Sending;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What has changed in a plan version since its proposal was sent out. */
public record SentChangesPage(
        Shell shell, MakingRow making, Sending sending, List<Difference> differences)
        implements Page {

    public List<Crumb> breadcrumb() {
        return MakingForms.crumbs(shell, making.id(), making.versionKey());
    }

    public String sent() {
        return MakingForms.address(making.id()) + "/sendings/" + sending.number();
    }
}
