package se.arbetsro.report.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.PageBreak;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.report.domain.contents.Contents;

/** All activities and all goals, each by area. */
record DocumentAppendices(DocumentWords words) {

    /** The headings of those that there are. */
    List<String> titles(Contents contents) {
        List<String> titles = new ArrayList<>();
        if (contents.activities() > 0) {
            titles.add(words.t("report.appendix"));
        }
        if (contents.goals() > 0) {
            titles.add(words.t("report.appendix.goals"));
        }
        return titles;
    }

    void write(List<Block> blocks, Contents contents, ReportDocument.Extent extent) {
        Contents.Attached attached = contents.attached();
        if (attached != null) {
            attached(blocks, contents, attached);
        } else if (contents.activities() > 0 && extent == ReportDocument.Extent.WHOLE) {
            begin(blocks, words.t("report.appendix"));
            for (Contents.Area area : contents.areas()) {
                if (!area.activities().isEmpty()) {
                    blocks.add(new Heading(2, area.name()));
                    blocks.add(activities(area));
                }
            }
        }
        if (contents.goals() > Contents.LAID_OUT) {
            manyGoals(blocks, contents);
        } else if (contents.goals() > 0 && extent == ReportDocument.Extent.WHOLE) {
            begin(blocks, words.t("report.appendix.goals"));
            for (Contents.Area area : contents.areas()) {
                if (!area.goals().isEmpty()) {
                    blocks.add(new Heading(2, area.name()));
                    blocks.add(goals(area));
                }
            }
        }
    }

    private static void begin(List<Block> blocks, String title) {
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, title));
    }

    /**
     * What stands in the appendix that comes as a file: how much, and how to know that it is it.
     */
    private void attached(List<Block> blocks, Contents contents, Contents.Attached attached) {
        begin(blocks, words.t("report.appendix"));
        blocks.add(
                Paragraph.of(
                        words.t(
                                "report.appendix.file",
                                attached.rows(),
                                ReportFiles.listName(contents))));
        String hash = attached.sha256();
        blocks.add(
                Paragraph.small(
                        hash == null
                                ? words.t("report.appendix.file.draft")
                                : words.t("report.appendix.file.hash", hash)));
        blocks.add(
                counts(
                        words.t("report.appendix.file.caption"),
                        contents,
                        Contents.Area::count,
                        attached.rows()));
    }

    /** As many stand in no document; a plan has few goals, so that no list of them is kept. */
    private void manyGoals(List<Block> blocks, Contents contents) {
        begin(blocks, words.t("report.appendix.goals"));
        blocks.add(Paragraph.of(words.t("report.appendix.goals.file", contents.goals())));
        blocks.add(
                counts(
                        words.t("report.appendix.goals.byArea"),
                        contents,
                        area -> area.goals().size(),
                        contents.goals()));
    }

    private Table counts(
            String caption, Contents contents, ToIntFunction<Contents.Area> of, int sum) {
        List<Table.Row> rows = new ArrayList<>();
        for (Contents.Area area : contents.areas()) {
            if (of.applyAsInt(area) > 0) {
                rows.add(Table.Row.of(area.name(), DocumentWords.number(of.applyAsInt(area))));
            }
        }
        rows.add(Table.Row.sum(words.t("report.sum"), DocumentWords.number(sum)));
        return new Table(
                caption,
                List.of(
                        Table.Column.words(words.t("report.area")).share(60),
                        Table.Column.figures(words.t("report.appendix.number"))),
                rows);
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
                                        DocumentWords.day(one.due()),
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
                                        DocumentWords.day(goal.byWhen()),
                                        words.goal(goal.state())))
                        .toList());
    }

    private String told(Contents.Goal goal) {
        StringBuilder told = new StringBuilder(DocumentAreas.ended(goal.what()));
        if (goal.reached() != null) {
            told.append('\n')
                    .append(words.t("report.goal.reached", DocumentAreas.ended(goal.reached())));
        }
        String steps = new DocumentSteps(words).of(goal);
        if (!steps.isEmpty()) {
            told.append('\n').append(steps);
        }
        if (goal.note() != null) {
            told.append('\n').append(DocumentAreas.ended(goal.note()));
        }
        return told.toString();
    }
}
