package se.arbetsro.assessment.web;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Shell;

/** The forms of one area beside each other: its service lines, and what is asked once. */
public final class Tabs {

    /** Stands in addresses for what is asked once, where others have a service line. */
    public static final String QUESTIONS = "questions";

    private Tabs() {}

    public static List<NavigationFamily.Item> of(
            Shell shell, String analysis, Work.Area area, String current) {
        List<NavigationFamily.Item> tabs = new ArrayList<>();
        String above = analysis + "/areas/" + area.row().key() + "/";
        for (Work.Line line : area.lines()) {
            Text2 name = line.name();
            tabs.add(
                    new NavigationFamily.Item(
                            name == null ? shell.t("assessment.line.whole") : shell.in(name),
                            above + line.path(),
                            line.path().equals(current)));
        }
        if (!area.lenses().isEmpty()) {
            tabs.add(
                    new NavigationFamily.Item(
                            shell.t("assessment.questions"),
                            above + QUESTIONS,
                            QUESTIONS.equals(current)));
        }
        return List.copyOf(tabs);
    }

    /** The address of the form after this one: the next of the area, else the list of areas. */
    static String after(String analysis, Work.Area area, String current) {
        List<String> paths = new ArrayList<>();
        area.lines().forEach(line -> paths.add(line.path()));
        if (!area.lenses().isEmpty()) {
            paths.add(QUESTIONS);
        }
        int next = paths.indexOf(current) + 1;
        return next < paths.size()
                ? analysis + "/areas/" + area.row().key() + "/" + paths.get(next)
                : analysis + "/areas";
    }
}
