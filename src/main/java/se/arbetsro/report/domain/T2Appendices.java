package se.arbetsro.report.domain;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.PageBreak;
import se.arbetsro.platform.document.Table;

/** All activities and all goals, each by area. */
record T2Appendices(T2Words words) {

    /** The headings of those that there are. */
    List<String> titles(Contents contents) {
        List<String> titles = new ArrayList<>();
        if (hasActivities(contents)) {
            titles.add(words.t("report.appendix"));
        }
        if (hasGoals(contents)) {
            titles.add(words.t("report.appendix.goals"));
        }
        return titles;
    }

    private static boolean hasActivities(Contents contents) {
        return contents.areas().stream().anyMatch(area -> !area.activities().isEmpty());
    }

    private static boolean hasGoals(Contents contents) {
        return contents.areas().stream().anyMatch(area -> !area.goals().isEmpty());
    }

    void write(List<Block> blocks, Contents contents) {
        if (hasActivities(contents)) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, words.t("report.appendix")));
            for (Contents.Area area : contents.areas()) {
                if (!area.activities().isEmpty()) {
                    blocks.add(new Heading(2, area.name()));
                    blocks.add(activities(area));
                }
            }
        }
        if (hasGoals(contents)) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, words.t("report.appendix.goals")));
            for (Contents.Area area : contents.areas()) {
                if (!area.goals().isEmpty()) {
                    blocks.add(new Heading(2, area.name()));
                    blocks.add(goals(area));
                }
            }
        }
    }

    /** All activities of one area. */
    private Table activities(Contents.Area area) {
        return activities(
                words.t("report.appendix.caption", area.name(), area.activities().size()),
                area.activities());
    }

    Table activities(String caption, List<Contents.Activity> activities) {
        return new Table(
                caption,
                List.of(
                        Table.Column.words(words.t("report.activity")).share(35),
                        Table.Column.words(words.t("report.unit")).share(20),
                        Table.Column.words(words.t("report.responsible")).share(15),
                        Table.Column.whole(words.t("report.due")).share(15),
                        Table.Column.words(words.t("report.state")).share(15)),
                activities.stream()
                        .map(one ->
                                Table.Row.of(
                                        one.title(),
                                        one.unit(),
                                        one.responsible(),
                                        T2Words.day(one.due()),
                                        one.reason() == null
                                                ? words.one(one.state())
                                                : words.one(one.state()) + ": " + one.reason()))
                        .toList());
    }

    /** The goals of one area. */
    Table goals(Contents.Area area) {
        return new Table(
                words.t("report.appendix.goals.caption", area.name(), area.goals().size()),
                List.of(
                        Table.Column.words(words.t("report.goal")).share(50),
                        Table.Column.words(words.t("report.unit")).share(20),
                        Table.Column.whole(words.t("report.due")).share(15),
                        Table.Column.words(words.t("report.state")).share(15)),
                area.goals().stream()
                        .map(goal ->
                                Table.Row.of(
                                        told(goal),
                                        goal.unit(),
                                        T2Words.day(goal.byWhen()),
                                        words.goal(goal.state())))
                        .toList());
    }

    private String told(Contents.Goal goal) {
        StringBuilder told = new StringBuilder(T2Areas.ended(goal.what()));
        if (goal.reached() != null) {
            told.append('\n').append(words.t("report.goal.reached", T2Areas.ended(goal.reached())));
        }
        String steps = new T2Steps(words).of(goal);
        if (!steps.isEmpty()) {
            told.append('\n').append(steps);
        }
        if (goal.note() != null) {
            told.append('\n').append(T2Areas.ended(goal.note()));
        }
        return told.toString();
    }
}
