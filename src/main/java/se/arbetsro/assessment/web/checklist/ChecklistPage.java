package se.arbetsro.assessment.web.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.ChecklistCoordination;
import se.arbetsro.assessment.domain.checklist.ChecklistQueries;
import se.arbetsro.assessment.domain.checklist.Operation;
import se.arbetsro.assessment.domain.checklist.YearOfAnswers;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What one operation has answered, year beside year.
 *
 * @param items all that any of the years asked, in the words of the latest
 * @param years the earliest first
 * @param coordinators null where nobody is known
 */
public record ChecklistPage(
        Shell shell,
        Operation operation,
        String unit,
        List<ChecklistQueries.Line> lines,
        List<ChecklistQueries.Item> items,
        List<YearOfAnswers> years,
        ChecklistCoordination.@Nullable Coordinators coordinators,
        boolean mayWrite)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(
                        shell.t("assessment.checklist.title"), shell.link(ChecklistListPage.PATH)));
    }

    /** Who supports the unit, by name; empty for none. */
    public String supporters() {
        return coordinators == null ? "" : String.join(", ", coordinators.supporters());
    }

    public String path() {
        return ChecklistListPage.PATH + "/units/" + operation.unit().value();
    }

    public String form() {
        return path()
                + "/"
                + shell.today().getYear()
                + (operation.serviceLine() == null ? "" : "?line=" + operation.serviceLine());
    }

    /** The unit as a whole and each of its service lines; none where there is but one way. */
    public List<NavigationFamily.Item> tabs() {
        if (lines.size() < 2) {
            return List.of();
        }
        java.util.ArrayList<NavigationFamily.Item> tabs = new java.util.ArrayList<>();
        tabs.add(
                new NavigationFamily.Item(
                        shell.t("assessment.line.whole"),
                        shell.link(path()),
                        operation.serviceLine() == null));
        for (ChecklistQueries.Line line : lines) {
            tabs.add(
                    new NavigationFamily.Item(
                            shell.in(line.name()),
                            shell.link(path() + "?line=" + line.key()),
                            line.key().equals(operation.serviceLine())));
        }
        return List.copyOf(tabs);
    }

    public String stand(ChecklistQueries.Item item, YearOfAnswers year) {
        YearOfAnswers.@Nullable Answered answered = year.of(item.key());
        return StandWords.of(shell, answered == null ? null : answered.stand());
    }

    public Tone tone(ChecklistQueries.Item item, YearOfAnswers year) {
        YearOfAnswers.@Nullable Answered answered = year.of(item.key());
        return StandWords.tone(answered == null ? null : answered.stand());
    }

    public String comment(ChecklistQueries.Item item, YearOfAnswers year) {
        YearOfAnswers.@Nullable Answered answered = year.of(item.key());
        String comment = answered == null ? null : answered.comment();
        return comment == null ? "" : comment;
    }
}
