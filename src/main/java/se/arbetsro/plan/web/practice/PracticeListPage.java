package se.arbetsro.plan.web.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** New ways of working and how far they have come. */
public record PracticeListPage(
        Shell shell,
        List<PracticeRow> practices,
        Paging paging,
        List<Option> units,
        String unit,
        String standing)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.activities"), "/activities"));
    }

    /** The standings, and those that are asked after now. */
    public List<Option> standings() {
        List<Option> all = new java.util.ArrayList<>(PracticeWords.standings(shell));
        all.addFirst(Option.of("DUE", shell.t("plan.practice.due")));
        return all;
    }

    public boolean filtered() {
        return !unit.isEmpty() || !standing.isEmpty();
    }

    public String href(PracticeRow row) {
        return shell.link("/activities/" + row.activityId().value() + "/practice");
    }

    public String standing(PracticeRow row) {
        return PracticeWords.of(shell, row.standing());
    }

    public Tone tone(PracticeRow row) {
        return PracticeWords.tone(row.standing());
    }

    public String share(PracticeRow row) {
        return row.share() == null ? "" : shell.t("plan.share.exact", row.share());
    }

    public String next(PracticeRow row) {
        return PracticeWords.next(shell, row);
    }

    public @Nullable String lang(String written) {
        return PlanWords.lang(shell, written);
    }
}
