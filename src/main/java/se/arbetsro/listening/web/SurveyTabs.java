package se.arbetsro.listening.web;

import java.util.List;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Shell;

/** The lists about surveys, beside each other. */
public final class SurveyTabs {

    private SurveyTabs() {}

    /**
     * @param current the address of the one that is shown
     */
    public static List<NavigationFamily.Item> of(Shell shell, String current) {
        return List.of(
                tab(shell, "listening.surveys", "/surveys", current),
                tab(shell, "listening.calendar", "/surveys/calendar", current),
                tab(shell, "listening.instruments", "/surveys/instruments", current));
    }

    private static NavigationFamily.Item tab(Shell shell, String key, String href, String current) {
        return new NavigationFamily.Item(shell.t(key), href, href.equals(current));
    }
}
