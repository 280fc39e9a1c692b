package se.arbetsro.plan.web.activity;

import java.util.List;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Shell;

/** The ways to look at activities: a list, cards, a time line. The filter comes along. */
final class ActivityViews {

    private static final String LIST = "/activities";
    static final String CARDS = "/activities/cards";
    static final String TIME_LINE = "/activities/timeline";

    private ActivityViews() {}

    static List<NavigationFamily.Item> of(Shell shell) {
        // Where a page of the list begins is nothing to the others.
        String here = shell.here("after", null);
        String query = here.contains("?") ? here.substring(here.indexOf('?')) : "";
        return List.of(
                new NavigationFamily.Item(
                        shell.t("plan.activities.list"), LIST + query, shell.path().equals(LIST)),
                new NavigationFamily.Item(
                        shell.t("plan.activities.cards"),
                        CARDS + query,
                        shell.path().equals(CARDS)),
                new NavigationFamily.Item(
                        shell.t("plan.activities.timeline"),
                        TIME_LINE + query,
                        shell.path().equals(TIME_LINE)));
    }
}
