package se.arbetsro.report.domain.document;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Table;
import se.arbetsro.report.domain.contents.Contents;

/** What the lenses say of the areas; nothing where contents were frozen before there were any. */
record DocumentLenses(DocumentWords words) {

    private static final int SHOWN = 4;

    void write(List<Block> blocks, List<Contents.AreaAnswers> areas) {
        List<Table.Row> rows = new ArrayList<>();
        for (Contents.AreaAnswers area : areas) {
            for (Contents.Through lens : area.lenses()) {
                rows.add(
                        Table.Row.of(
                                area.area(),
                                lens.lens(),
                                DocumentWords.number(lens.yes()),
                                DocumentWords.number(lens.no()),
                                DocumentWords.number(lens.notKnown()),
                                DocumentWords.number(lens.inWords())));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Heading(3, words.t("report.lenses")));
        blocks.add(
                new Table(
                        words.t("report.lenses.caption"),
                        List.of(
                                Table.Column.words(words.t("report.area")).share(30),
                                Table.Column.words(words.t("report.lens")).share(25),
                                Table.Column.figures(words.t("report.lenses.yes")),
                                Table.Column.figures(words.t("report.lenses.no")),
                                Table.Column.figures(words.t("report.lenses.notKnown")),
                                Table.Column.figures(words.t("report.lenses.words"))),
                        rows));
    }

    /** What was written of one area, lens by lens. */
    void words(List<Block> blocks, Contents.AreaAnswers area) {
        for (Contents.Through lens : area.lenses()) {
            List<Contents.Reason> said = lens.said();
            if (said.isEmpty()) {
                continue;
            }
            blocks.add(new Heading(4, lens.lens()));
            List<String> lines =
                    new ArrayList<>(said.stream().limit(SHOWN).map(this::line).toList());
            if (said.size() > SHOWN) {
                lines.add(words.t("report.analysis.more", said.size() - SHOWN));
            }
            blocks.add(ItemList.bullets(lines.toArray(String[]::new)));
        }
    }

    private String line(Contents.Reason reason) {
        String words = DocumentAreas.ended(reason.words());
        return this.words.t(
                "report.analysis.line",
                reason.unit(),
                reason.needed() ? this.words.t("report.lenses.lessens", words) : words);
    }
}
