package se.arbetsro.report.domain.document;

import java.util.List;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.document.Block;
import se.arbetsro.platform.document.ChartFigure;
import se.arbetsro.platform.document.Heading;
import se.arbetsro.platform.document.ItemList;
import se.arbetsro.platform.document.Paragraph;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.SectionKey;

/** What the plan asks to be followed: figures with charts, and what is odd about them. */
record DocumentFigures(DocumentWords words) {

    void write(List<Block> blocks, Contents contents) {
        blocks.add(new Heading(2, words.t("report.followUps")));
        if (contents.followUps().isEmpty()) {
            blocks.add(Paragraph.of(words.t("report.followUps.none")));
        }
        for (Contents.FollowUp followUp : contents.followUps()) {
            blocks.add(new Heading(3, followUp.name()));
            described(blocks, contents, followUp);
            for (Contents.Figure figure : followUp.figures()) {
                if (followUp.figures().size() > 1) {
                    blocks.add(new Heading(4, figure.name()));
                }
                figure(blocks, contents, figure);
            }
        }
    }

    private void described(List<Block> blocks, Contents contents, Contents.FollowUp followUp) {
        if (followUp.describedIn() == null) {
            if (followUp.figures().isEmpty()) {
                blocks.add(Paragraph.of(words.t("report.followUps.noFigure")));
            }
            return;
        }
        SectionKey section = SectionKey.of(followUp.describedIn());
        String text = contents.texts().getOrDefault(section.code(), "");
        if (!section.isFollowUp()) {
            blocks.add(
                    Paragraph.of(words.t("report.followUps.describedIn", words.heading(section))));
        } else if (text.isBlank()) {
            blocks.add(Paragraph.small(words.t("report.section.empty")));
        } else {
            blocks.addAll(Paragraph.typed(text));
        }
    }

    private void figure(List<Block> blocks, Contents contents, Contents.Figure figure) {
        blocks.add(
                Paragraph.of(
                        figure.of().equals(contents.unit())
                                ? figure.latest()
                                : words.t(
                                        "report.figure.ofMunicipality",
                                        figure.of(),
                                        figure.latest())));
        String source = figure.sourceTitle() == null ? "" : figure.sourceTitle();
        Chart chart = figure.line() != null ? figure.line() : figure.bars();
        if (chart != null) {
            blocks.add(new ChartFigure(chart, source));
        }
        if (!figure.said().isEmpty()) {
            blocks.add(Paragraph.of(String.join(" ", figure.said())));
            blocks.add(Paragraph.small(words.t("report.figure.said")));
        }
        if (figure.target() != null) {
            blocks.add(Paragraph.of(words.t("report.figure.target", figure.target())));
        }
        List<String> remarks =
                figure.remarks().stream().filter(remark -> !isNoted(figure, remark)).toList();
        if (!remarks.isEmpty()) {
            blocks.add(ItemList.bullets(remarks.toArray(String[]::new)));
        }
        blocks.add(Paragraph.small(words.t("report.figure.meaning", figure.meaning())));
        if (chart == null && !source.isEmpty()) {
            blocks.add(Paragraph.small(words.t("report.figure.source", source)));
        }
    }

    /** Whether the notes beneath the chart say it already. */
    private static boolean isNoted(Contents.Figure figure, String remark) {
        int colon = remark.indexOf(": ");
        String said = colon < 0 ? remark : remark.substring(colon + 2);
        return figure.line() != null
                && figure.line().notes().stream().anyMatch(note -> note.endsWith(said));
    }
}
