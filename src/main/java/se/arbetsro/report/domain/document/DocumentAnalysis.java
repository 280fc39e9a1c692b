package se.arbetsro.report.domain.document;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.platform.document.Table;
import se.arbetsro.report.domain.contents.Contents;

/** What local analysis has given, area by area, as far as it is confirmed. */
record DocumentAnalysis(DocumentWords words) {

    private static final int SHOWN = 6;

    void write(List<Block> blocks, Contents contents) {
        blocks.add(new Heading(2, words.t("report.analysis")));
        Contents.Analysis analysis = contents.analysis();
        if (analysis == null) {
            blocks.add(Paragraph.of(words.t("report.analysis.none")));
            return;
        }
        blocks.add(
                Paragraph.of(
                        words.t(
                                "report.analysis.lead",
                                analysis.round(),
                                DocumentWords.day(analysis.asOf()),
                                analysis.confirmed(),
                                analysis.taking(),
                                DocumentWords.day(analysis.dueOn()))));
        if (analysis.areas().isEmpty()) {
            return;
        }
        blocks.add(
                new Table(
                        words.t("report.analysis.caption", analysis.round()),
                        List.of(
                                Table.Column.words(words.t("report.area")).share(50),
                                Table.Column.figures(words.t("report.analysis.yes")),
                                Table.Column.figures(words.t("report.analysis.underWay")),
                                Table.Column.figures(words.t("report.analysis.notNeeded"))),
                        analysis.areas().stream()
                                .map(area ->
                                        Table.Row.of(
                                                area.area(),
                                                DocumentWords.number(area.yes()),
                                                DocumentWords.number(area.underWay()),
                                                DocumentWords.number(area.notNeeded())))
                                .toList()));
        DocumentLenses lenses = new DocumentLenses(words);
        lenses.write(blocks, analysis.areas());
        for (Contents.AreaAnswers area : analysis.areas()) {
            if (area.hasWords()) {
                blocks.add(new Heading(3, area.area()));
                list(blocks, area, true, words.t("report.analysis.toDo"));
                list(blocks, area, false, words.t("report.analysis.because"));
                lenses.words(blocks, area);
            }
        }
    }

    private void list(List<Block> blocks, Contents.AreaAnswers area, boolean needed, String title) {
        List<Contents.Reason> those =
                area.reasons().stream().filter(reason -> reason.needed() == needed).toList();
        if (those.isEmpty()) {
            return;
        }
        blocks.add(new Heading(4, title));
        List<String> lines = new ArrayList<>(those.stream().limit(SHOWN).map(this::line).toList());
        if (those.size() > SHOWN) {
            lines.add(words.t("report.analysis.more", those.size() - SHOWN));
        }
        blocks.add(ItemList.bullets(lines.toArray(String[]::new)));
    }

    private String line(Contents.Reason reason) {
        return words.t(
                "report.analysis.line",
                reason.line() == null ? reason.unit() : reason.unit() + ", " + reason.line(),
                DocumentAreas.ended(reason.words()));
    }
}
