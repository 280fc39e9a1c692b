package se.arbetsro.platform.demo;

import java.util.List;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * The parts of pages, each with what it needs to be seen.
 *
 * @param clean a form shown for the first time
 * @param faulty the same form sent with faults
 * @param sort the order of the table
 */
public record CataloguePage(
        Shell shell,
        FormErrors clean,
        FormErrors faulty,
        HeatMap heatMap,
        LineChart lines,
        BarChart bars,
        Paging paging,
        String sort)
        implements Page {

    private static final long ROWS = 183;

    static CataloguePage of(Shell shell, int page, String sort) {
        FormErrors faulty = new FormErrors(shell);
        faulty.text("wrong-name", "", 200);
        faulty.text("wrong-what", "x".repeat(30), 20);
        faulty.date("wrong-due", "31/8");
        faulty.add("wrong-needed", "platform.form.choice");
        faulty.add("wrong-lines", "platform.form.choice");
        CatalogueFigures figures = new CatalogueFigures(shell);
        return new CataloguePage(
                shell,
                FormErrors.none(shell),
                faulty,
                figures.heatMap(),
                figures.lines(),
                figures.bars(),
                Paging.of(page, ROWS),
                sort);
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(shell.t("platform.start"), "/"),
                new Crumb(shell.t("catalogue.crumb"), "/catalogue"));
    }

    public List<Option> needed() {
        return List.of(
                new Option("YES", shell.t("catalogue.needed.yes"), null),
                new Option(
                        "UNDER_WAY",
                        shell.t("catalogue.needed.underWay"),
                        shell.t("catalogue.needed.underWay.hint")),
                new Option("NO", shell.t("catalogue.needed.no"), null));
    }

    public List<Option> serviceLines() {
        return List.of(
                Option.of("CHILDREN", shell.t("catalogue.line.children")),
                Option.of("ADULTS", shell.t("catalogue.line.adults")),
                Option.of("ELDERLY", shell.t("catalogue.line.elderly")));
    }

    public List<NavigationFamily.Item> tabs() {
        return List.of(
                new NavigationFamily.Item(shell.t("catalogue.tab.goals"), "/catalogue", true),
                new NavigationFamily.Item(shell.t("catalogue.tab.activities"), "/search", false),
                new NavigationFamily.Item(shell.t("catalogue.tab.followUp"), "/", false));
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of(shell.t("catalogue.fact.responsible"), "Karin Ekström")
                        .changedAt("/catalogue"),
                Fact.of(shell.t("catalogue.fact.due"), "2026-12-31").changedAt("/catalogue"),
                Fact.of(shell.t("catalogue.fact.unit"), "Kungsholmen").leadingTo("/units"),
                Fact.of(shell.t("catalogue.fact.effort"), null));
    }

    public List<HistoryLine> history() {
        return List.of(
                new HistoryLine(
                        "Karin Ekström",
                        "2026-11-20 09:41",
                        shell.t("catalogue.history.changed"),
                        List.of(shell.t("catalogue.history.due"))),
                new HistoryLine(
                        "Amir Haddad",
                        "2026-10-02 14:05",
                        shell.t("catalogue.history.decided"),
                        List.of()),
                new HistoryLine(
                        "Karin Ekström",
                        "2026-09-14 10:12",
                        shell.t("catalogue.history.proposed"),
                        List.of()));
    }
}
