package se.arbetsro.governance.web.making;

import java.util.List;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanText;
import se.arbetsro.governance.domain.making.PlanTexts.Sending;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** A proposal as it was sent out. */
public record SentTextPage(Shell shell, MakingRow making, Sending sending, PlanText text)
        implements Page {

    public List<Crumb> breadcrumb() {
        return MakingForms.crumbs(shell, making.id(), making.versionKey());
    }

    public String changes() {
        return MakingForms.address(making.id()) + "/sendings/" + sending.number() + "/changes";
    }

    public String heading(PlanText.Area area) {
        return area.number() == null ? area.name() : area.number() + ". " + area.name();
    }
}
