package se.arbetsro.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.markup.Markup;

/** Writes the blocks of a document as the body of a DOCX file, and gathers what it refers to. */
final class DocxBody {

    static final int BULLETS = 1;
    private static final int EMU_PER_UNIT = 8100;

    private final Document document;
    private final Markup xml;
    private final DocxRelations relations;
    private final DocxText text;
    private final DocxTables tables;
    private final Words words;
    private final PngRenderer png;
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private int headingsWritten;
    private int lists = BULLETS;
    private boolean pageBreak;

    DocxBody(Document document, Markup xml, DocxRelations relations, PngRenderer png) {
        this.document = document;
        this.xml = xml;
        this.relations = relations;
        this.text = new DocxText(xml, relations, document.language());
        this.tables = new DocxTables(xml, text);
        this.words = Words.in(document.language());
        this.png = png;
        headings.addAll(document.headings(Heading.DEEPEST));
    }

    /** The pictures in the file, in order. */
    List<byte[]> pictures() {
        return List.copyOf(pictures);
    }

    /** How many lists the file has: the first serves all bullets, each numbered one is its own. */
    int lists() {
        return lists;
    }

    void write() {
        cover(document.cover());
        document.blocks().forEach(this::block);
    }

    private void cover(Cover cover) {
        text.paragraph("Publisher", cover.publisher());
        text.paragraph("Kind", cover.kind());
        text.paragraph("Title", cover.title());
        if (!cover.summary().isEmpty()) {
            text.paragraph("Lead", cover.summary());
        }
        if (!cover.facts().isEmpty()) {
            tables.facts(cover.facts());
            afterTable();
        }
    }

    private void block(Block block) {
        if (pageBreak && !(block instanceof Heading)) {
            // A heading says itself that it begins a page, without an empty line above it.
            xml.open("w:p").open("w:r").leaf("w:br", "w:type", "page").close().close();
            pageBreak = false;
        }
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> text.paragraph(style(paragraph.role()), paragraph.text());
            case ItemList list -> list(list.numbered(), list.items());
            case Facts facts -> {
                tables.facts(facts.facts());
                afterTable();
            }
            case KeyFigures figures -> {
                tables.keyFigures(figures.figures());
                afterTable();
            }
            case Table table -> table(table, table.caption());
            case ChartFigure figure -> chart(figure);
            case HeatMapFigure figure -> heatMap(figure.heatMap());
            case Note note -> note(note);
            case Contents contents -> contents(contents.depth());
            case PageBreak _ -> pageBreak = true;
        }
    }

    private static @Nullable String style(Paragraph.Role role) {
        return switch (role) {
            case LEAD -> "Lead";
            case BODY -> null;
            case SMALL -> "Small";
        };
    }

    private void heading(Heading heading) {
        String id = Integer.toString(headingsWritten);
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Heading" + heading.level());
        if (pageBreak) {
            xml.leaf("w:pageBreakBefore");
            pageBreak = false;
        }
        xml.close();
        xml.leaf("w:bookmarkStart", "w:id", id, "w:name", bookmark(headingsWritten++));
        text.runs(Text.of(heading.text()));
        xml.leaf("w:bookmarkEnd", "w:id", id).close();
    }

    private static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }

    private void list(boolean numbered, List<Text> items) {
        int list = numbered ? ++lists : BULLETS;
        for (Text item : items) {
            text.openItem(numbered ? "ListNumber" : "ListBullet", list);
            text.runs(item);
            xml.close();
        }
    }

    private void table(Table table, String caption) {
        if (!caption.isEmpty()) {
            text.paragraph("Caption", caption);
        }
        tables.table(table);
        afterTable();
    }

    /** Two tables, or two notes, in a row would become one. */
    private void afterTable() {
        text.paragraph("AfterTable", Text.EMPTY);
    }

    private void chart(ChartFigure figure) {
        Chart chart = figure.chart();
        text.paragraph("Caption", chart.title());
        pictures.add(png.render(chart));
        text.open("Picture");
        new DocxPicture(pictures.size(), relations.part("image", picture(pictures.size())))
                .write(
                        xml,
                        chart.title(),
                        chart.description(),
                        Chart.WIDTH * EMU_PER_UNIT,
                        chart.height() * EMU_PER_UNIT);
        xml.close();
        if (!chart.notes().isEmpty()) {
            list(true, chart.notes().stream().map(Text::of).toList());
        }
        if (!figure.source().isEmpty()) {
            text.paragraph("Small", words.source() + ": " + figure.source());
        }
        table(Table.of(chart.table()), words.figuresOf());
    }

    /** The name of a picture beneath {@code word/}, counted from 1. */
    static String picture(int number) {
        return "media/chart-" + number + ".png";
    }

    private void heatMap(HeatMap heatMap) {
        text.paragraph("Caption", heatMap.caption());
        tables.heatMap(heatMap);
        text.open("HeatKey");
        for (int level = 0; level < heatMap.steps().size(); level++) {
            String meaning = "\u00A0" + heatMap.steps().get(level).meaning() + "\u00A0";
            DocxTables.shadedRun(xml, meaning, heatMap.shade(level));
            text.runs(Text.of("  "));
        }
        xml.close();
        if (heatMap.hasKey()) {
            text.open("Small");
            for (HeatMap.Heading heading : heatMap.columns()) {
                String full = heading.full();
                if (full != null) {
                    text.runs(
                            Text.of(Span.strong(heading.text()), Span.of("\u00A0" + full + "   ")));
                }
            }
            xml.close();
        }
    }

    private void note(Note note) {
        String kind = note.kind().name();
        String style = "Note" + kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        if (!note.title().isEmpty()) {
            text.paragraph(style, Text.of(Span.strong(note.title())));
        }
        note.paragraphs().forEach(paragraph -> text.paragraph(style, paragraph));
        afterTable();
    }

    /** A field: links until the word processor works it out, with page numbers after that. */
    private void contents(int depth) {
        text.paragraph("ContentsTitle", words.contents());
        boolean first = true;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            if (heading.level() <= depth) {
                text.open("TOC" + heading.level());
                if (first) {
                    mark("begin");
                    xml.open("w:r");
                    String instruction = " TOC \\o \"1-" + depth + "\" \\h \\z \\u ";
                    xml.element("w:instrText", instruction, "xml:space", "preserve").close();
                    mark("separate");
                    first = false;
                }
                xml.open("w:hyperlink", "w:anchor", bookmark(i), "w:history", "1");
                text.runs(Text.of(heading.text()));
                xml.close().close();
            }
        }
        if (!first) {
            xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "AfterTable").close();
            mark("end");
            xml.close();
        }
    }

    private void mark(String kind) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", kind).close();
    }
}
