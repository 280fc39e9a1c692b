package se.arbetsro.report.domain.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;

/** What is done, goes on and is overdue, area by area and part by part. */
record DocumentAreas(DocumentWords words) {

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
        coverage(blocks, contents);
        for (Contents.Area area : contents.areas()) {
            if (area.hasWork()) {
                area(blocks, area, contents.kind());
            }
        }
        parts(blocks, contents);
    }

    /** The states that a kind of report counts, in their order. */
    static List<Contents.State> told(ReportKind kind) {
        return kind.looksAhead()
                ? List.of(Contents.State.UNDER_WAY, Contents.State.OVERDUE, Contents.State.PLANNED)
                : List.of(
                        Contents.State.DONE,
                        Contents.State.UNDER_WAY,
                        Contents.State.OVERDUE,
                        Contents.State.PLANNED);
    }

    /** Which areas the work has touched, and which it has not. */
    private void coverage(List<Block> blocks, Contents contents) {
        List<Contents.Area> areas = contents.areas();
        long touched = areas.stream().filter(Contents.Area::hasWork).count();
        String about =
                touched == areas.size()
                        ? words.t("report.coverage.all", areas.size())
                        : words.t("report.coverage", touched, areas.size());
        blocks.add(Paragraph.of(about));
        named(blocks, "report.coverage.chosen", areas, area -> area.chosenBy() > 0);
        named(blocks, "report.coverage.untouched", areas, area -> area.chosenBy() == 0);
    }

    private void named(
            List<Block> blocks,
            String key,
            List<Contents.Area> areas,
            Predicate<Contents.Area> which) {
        List<String> names =
                areas.stream()
                        .filter(area -> !area.hasWork())
                        .filter(which)
                        .map(Contents.Area::name)
                        .toList();
        if (!names.isEmpty()) {
            blocks.add(Paragraph.of(words.t(key, String.join("; ", names))));
        }
    }

    private void overview(List<Block> blocks, Contents contents) {
        List<Contents.State> told = told(contents.kind());
        List<Table.Row> rows = new ArrayList<>();
        contents.areas()
                .forEach(area ->
                        rows.add(
                                Table.Row.of(
                                        Stream.concat(
                                                        Stream.of(
                                                                area.name(),
                                                                DocumentWords.number(
                                                                        area.chosenBy())),
                                                        told.stream()
                                                                .map(area::count)
                                                                .map(DocumentWords::number))
                                                .toArray(String[]::new))));
        rows.add(
                Table.Row.sum(
                        Stream.concat(
                                        Stream.of(words.t("report.sum"), ""),
                                        told.stream()
                                                .map(contents::count)
                                                .map(DocumentWords::number))
                                .toArray(String[]::new)));
        blocks.add(
                new Table(
                        words.t("report.areas.caption"),
                        columns(
                                Stream.of(
                                        Table.Column.words(words.t("report.area")).share(40),
                                        Table.Column.figures(words.t("report.chosenBy"))),
                                told),
                        rows));
        int earlier = contents.areas().stream().mapToInt(Contents.Area::earlier).sum();
        if (!contents.kind().looksAhead()) {
            blocks.add(
                    Paragraph.small(
                            earlier == 0
                                    ? words.t("report.areas.counted")
                                    : words.t("report.areas.countedAndEarlier", earlier)));
        }
    }

    private List<Table.Column> columns(Stream<Table.Column> first, List<Contents.State> told) {
        return Stream.concat(first, told.stream().map(words::state).map(Table.Column::figures))
                .toList();
    }

    private void area(List<Block> blocks, Contents.Area area, ReportKind kind) {
        blocks.add(new Heading(3, area.name()));
        goals(blocks, area);
        list(blocks, area, Contents.State.OVERDUE);
        if (kind.looksAhead()) {
            list(blocks, area, Contents.State.UNDER_WAY);
            list(blocks, area, Contents.State.PLANNED);
        } else {
            list(blocks, area, Contents.State.DONE);
            list(blocks, area, Contents.State.UNDER_WAY);
        }
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
                        DocumentWords.day(goal.byWhen()),
                        words.goal(goal.state()));
        String steps = new DocumentSteps(words).of(goal);
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
        List<String> lines =
                new ArrayList<>(those.stream().limit(Contents.SHOWN).map(this::line).toList());
        if (all > Contents.SHOWN) {
            lines.add(words.t("report.more", all - Contents.SHOWN));
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
                                        DocumentWords.day(activity.due())));
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
        List<Contents.State> told = told(contents.kind());
        blocks.add(
                new Table(
                        words.t("report.parts.caption"),
                        columns(
                                Stream.of(Table.Column.words(words.t("report.unit")).share(40)),
                                told),
                        contents.parts().stream()
                                .map(part ->
                                        Table.Row.of(
                                                Stream.concat(
                                                                Stream.of(part.name()),
                                                                told.stream()
                                                                        .map(part::count)
                                                                        .map(DocumentWords::number))
                                                        .toArray(String[]::new)))
                                .toList()));
    }
}
