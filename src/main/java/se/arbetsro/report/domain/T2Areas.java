package se.arbetsro.report.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;

/** What is done, goes on and is overdue, area by area and part by part. */
record T2Areas(T2Words words) {

    /** The most that stand in the text for one state; the rest are in the appendix. */
    static final int SHOWN = 8;

    private static final int GOALS_SHOWN = 5;

    /** Those of which an effect is known say most; then the first due. */
    private static final Comparator<Contents.Activity> TELLING =
            Comparator.comparing((Contents.Activity one) -> one.effect() == null)
                    .thenComparing(Contents.Activity::due);

    void write(List<Block> blocks, Contents contents) {
        blocks.add(new Heading(2, words.t("report.areas")));
        if (contents.areas().isEmpty()) {
            blocks.add(Paragraph.of(words.t("report.areas.none")));
            return;
        }
        overview(blocks, contents);
        for (Contents.Area area : contents.areas()) {
            if (area.count() > 0 || !area.goals().isEmpty()) {
                area(blocks, area);
            }
        }
        parts(blocks, contents);
    }

    private void overview(List<Block> blocks, Contents contents) {
        List<Table.Row> rows = new ArrayList<>();
        contents.areas()
                .forEach(area ->
                        rows.add(
                                Table.Row.of(
                                        area.name(),
                                        T2Words.number(area.chosenBy()),
                                        T2Words.number(area.count(Contents.State.DONE)),
                                        T2Words.number(area.count(Contents.State.UNDER_WAY)),
                                        T2Words.number(area.count(Contents.State.OVERDUE)),
                                        T2Words.number(area.count(Contents.State.PLANNED)))));
        rows.add(
                Table.Row.sum(
                        words.t("report.sum"),
                        "",
                        T2Words.number(contents.count(Contents.State.DONE)),
                        T2Words.number(contents.count(Contents.State.UNDER_WAY)),
                        T2Words.number(contents.count(Contents.State.OVERDUE)),
                        T2Words.number(contents.count(Contents.State.PLANNED))));
        blocks.add(
                new Table(
                        words.t("report.areas.caption"),
                        List.of(
                                Table.Column.words(words.t("report.area")).share(40),
                                Table.Column.figures(words.t("report.chosenBy")),
                                Table.Column.figures(words.state(Contents.State.DONE)),
                                Table.Column.figures(words.state(Contents.State.UNDER_WAY)),
                                Table.Column.figures(words.state(Contents.State.OVERDUE)),
                                Table.Column.figures(words.state(Contents.State.PLANNED))),
                        rows));
        int earlier = contents.areas().stream().mapToInt(Contents.Area::earlier).sum();
        blocks.add(
                Paragraph.small(
                        earlier == 0
                                ? words.t("report.areas.counted")
                                : words.t("report.areas.countedAndEarlier", earlier)));
    }

    private void area(List<Block> blocks, Contents.Area area) {
        blocks.add(new Heading(3, area.name()));
        goals(blocks, area);
        list(blocks, area, Contents.State.OVERDUE);
        list(blocks, area, Contents.State.DONE);
        list(blocks, area, Contents.State.UNDER_WAY);
    }

    private void goals(List<Block> blocks, Contents.Area area) {
        if (area.goals().isEmpty()) {
            return;
        }
        blocks.add(new Heading(4, words.t("report.goals.count", area.goals().size())));
        List<String> lines =
                new ArrayList<>(area.goals().stream().limit(GOALS_SHOWN).map(this::goal).toList());
        if (area.goals().size() > GOALS_SHOWN) {
            lines.add(words.t("report.goals.more", area.goals().size() - GOALS_SHOWN));
        }
        blocks.add(ItemList.bullets(lines.toArray(String[]::new)));
    }

    private String goal(Contents.Goal goal) {
        String line =
                words.t(
                        "report.goal.line",
                        ended(goal.what()),
                        goal.unit(),
                        T2Words.day(goal.byWhen()),
                        words.goal(goal.state()));
        String steps = new T2Steps(words).of(goal);
        return steps.isEmpty() ? line : line + " " + steps;
    }

    private void list(List<Block> blocks, Contents.Area area, Contents.State state) {
        List<Contents.Activity> those =
                area.activities().stream()
                        .filter(one -> one.state() == state)
                        .sorted(TELLING)
                        .toList();
        if (those.isEmpty()) {
            return;
        }
        int all = area.count(state);
        blocks.add(new Heading(4, words.t("report.state.count", words.state(state), all)));
        List<String> lines = new ArrayList<>(those.stream().limit(SHOWN).map(this::line).toList());
        if (all > SHOWN) {
            lines.add(words.t("report.more", all - SHOWN));
        }
        blocks.add(ItemList.bullets(lines.toArray(String[]::new)));
    }

    private String line(Contents.Activity activity) {
        StringBuilder line =
                new StringBuilder(
                        activity.state() == Contents.State.DONE
                                ? words.t(
                                        "report.activity.lineDone",
                                        ended(activity.title()),
                                        activity.unit())
                                : words.t(
                                        "report.activity.line",
                                        ended(activity.title()),
                                        activity.unit(),
                                        T2Words.day(activity.due())));
        if (activity.effect() != null) {
            line.append(' ').append(words.t("report.activity.effect", ended(activity.effect())));
        }
        if (activity.clients() != null) {
            line.append(' ').append(words.t("report.activity.clients", ended(activity.clients())));
        }
        return line.toString();
    }

    /** Sentences that people typed come with and without a full stop. */
    static String ended(String sentence) {
        String text = sentence.strip();
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text
                : text + ".";
    }

    private void parts(List<Block> blocks, Contents contents) {
        if (contents.parts().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.t("report.parts")));
        blocks.add(
                new Table(
                        words.t("report.parts.caption"),
                        List.of(
                                Table.Column.words(words.t("report.unit")).share(40),
                                Table.Column.figures(words.state(Contents.State.DONE)),
                                Table.Column.figures(words.state(Contents.State.UNDER_WAY)),
                                Table.Column.figures(words.state(Contents.State.OVERDUE)),
                                Table.Column.figures(words.state(Contents.State.PLANNED))),
                        contents.parts().stream()
                                .map(part ->
                                        Table.Row.of(
                                                part.name(),
                                                T2Words.number(part.done()),
                                                T2Words.number(part.underWay()),
                                                T2Words.number(part.overdue()),
                                                T2Words.number(part.planned())))
                                .toList()));
    }
}
