package se.arbetsro.plan.web;

import java.util.List;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** All versions of all plans that had come by the day of the page, newest first. */
public record PlanListPage(Shell shell, List<VersionRow> versions) implements Page {

    /** The years that stand in the plan; empty where none are known. */
    public String printed(VersionRow version) {
        return VersionWords.printed(shell, version);
    }

    public boolean used(VersionRow version) {
        return version.usedOn(shell.day());
    }
}
