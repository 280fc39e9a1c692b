package se.arbetsro.indicator.web.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.web.survey.SurveyTables.Effect;
import se.arbetsro.indicator.web.survey.SurveyTables.Named;
import se.arbetsro.indicator.web.survey.SurveyTables.Odd;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The tables of the survey of autumn 2018.
 *
 * @param answered how many answered it
 * @param oddities where the print disagrees with itself
 */
public record SurveyPage(Shell shell, int answered, List<Group> groups, List<Oddity> oddities)
        implements Page {

    /**
     * One of the tables.
     *
     * @param head what its rows are
     * @param columns what is counted in each; the last is the sum where there are several
     */
    public record Group(
            String id, String title, String head, List<String> columns, List<Row> rows) {}

    /**
     * @param lang of the name, null where it is the page's own
     * @param counts one for each column
     */
    public record Row(String name, @Nullable String lang, List<Integer> counts) {}

    public record Oddity(
            String table, String cell, String printed, String recomputed, String note) {}

    static SurveyPage of(Shell shell, SurveyTables tables) {
        List<Group> groups = new ArrayList<>();
        groups.add(
                new Group(
                        "respondents",
                        shell.t("indicator.survey.respondents"),
                        shell.t("indicator.survey.code"),
                        List.of(shell.t("indicator.survey.answers")),
                        tables.respondents().stream()
                                .map(one -> new Row(one.code(), "sv", List.of(one.count())))
                                .toList()));
        groups.add(
                named(shell, "furthest", shell.t("indicator.survey.furthest"), tables.furthest()));
        groups.add(named(shell, "need", shell.t("indicator.survey.need"), tables.need()));
        groups.addAll(effects(shell, tables.effects()));
        return new SurveyPage(
                shell,
                tables.answered(),
                List.copyOf(groups),
                tables.oddities().stream().map(odd -> oddity(shell, odd)).toList());
    }

    private static Group named(Shell shell, String id, String title, List<Named> rows) {
        return new Group(
                id,
                title,
                shell.t("indicator.survey.area"),
                List.of(
                        shell.t("indicator.survey.first"),
                        shell.t("indicator.survey.second"),
                        shell.t("indicator.survey.third"),
                        shell.t("indicator.survey.all")),
                rows.stream()
                        .map(row ->
                                new Row(
                                        (row.number().isEmpty() ? "" : row.number() + ". ")
                                                + shell.in(row.name()),
                                        shell.langOf(row.name()),
                                        List.of(row.first(), row.second(), row.third(), row.all())))
                        .toList());
    }

    private static List<Group> effects(Shell shell, List<Effect> all) {
        Set<String> questions = new LinkedHashSet<>();
        all.forEach(effect -> questions.add(effect.question()));
        return questions.stream()
                .map(question ->
                        new Group(
                                question,
                                title(shell, question),
                                shell.t("indicator.survey.theme"),
                                List.of(shell.t("indicator.survey.mentions")),
                                all.stream()
                                        .filter(effect -> effect.question().equals(question))
                                        .map(effect ->
                                                new Row(
                                                        effect.theme(),
                                                        "sv",
                                                        List.of(effect.mentions())))
                                        .toList()))
                .toList();
    }

    private static String title(Shell shell, String question) {
        return switch (question) {
            case "own-situation" -> shell.t("indicator.survey.effects.own");
            case "case-workers" -> shell.t("indicator.survey.effects.caseWorkers");
            case "clients" -> shell.t("indicator.survey.effects.clients");
            default -> throw new IllegalStateException("No words for " + question);
        };
    }

    private static Oddity oddity(Shell shell, Odd odd) {
        return new Oddity(
                odd.table().endsWith("furthest")
                        ? shell.t("indicator.survey.furthest")
                        : shell.t("indicator.survey.need"),
                shell.in(odd.cell()),
                shell.in(odd.printed()),
                shell.in(odd.recomputed()),
                shell.in(odd.note()));
    }
}
