package se.arbetsro.report.domain.document;

import java.util.List;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.report.domain.contents.Contents;

/** Which other governing documents the work refers to; nothing where it refers to none. */
record DocumentGoverning(DocumentWords words) {

    void write(List<Block> blocks, Contents contents) {
        if (contents.governing().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.t("report.governing")));
        blocks.add(Paragraph.of(words.t("report.governing.lead")));
        blocks.add(
                new Table(
                        words.t("report.governing.caption"),
                        List.of(
                                Table.Column.words(words.t("report.area")).share(35),
                                Table.Column.words(words.t("report.governing.document")).share(40),
                                Table.Column.words(words.t("report.governing.by")).share(25)),
                        contents.governing().stream()
                                .flatMap(area ->
                                        area.papers().stream()
                                                .map(paper ->
                                                        Table.Row.of(
                                                                area.area(),
                                                                paper.title(),
                                                                by(paper))))
                                .toList()));
    }

    private String by(Contents.Paper paper) {
        if (paper.activities() == 0) {
            return words.t("report.governing.area");
        }
        String activities = words.t("report.governing.activities", paper.activities());
        return paper.ofArea() ? words.t("report.governing.area") + ", " + activities : activities;
    }
}
