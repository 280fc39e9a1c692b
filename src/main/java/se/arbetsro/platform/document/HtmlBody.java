package se.arbetsro.platform.document;

import java.util.List;
import java.util.Locale;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.markup.Markup;

/**
 * Writes the blocks of a document as HTML that is well-formed XML too. The classes are those that
 * the site's own components wear; files and paper have a sheet of their own for them.
 */
final class HtmlBody {

    private final Markup html = new Markup();
    private final Medium medium;
    private final Words words;
    private final HtmlText text;
    private final HtmlTables tables;
    private final String idPrefix;
    private final List<Heading> headings;
    private int headingsWritten;

    /**
     * @param idPrefix set before every id, so that two documents can stand on one page
     * @param blocks all blocks of the document, for its list of contents
     */
    HtmlBody(Medium medium, Locale language, String idPrefix, List<Block> blocks) {
        this.medium = medium;
        this.words = Words.in(language);
        this.text = new HtmlText(html, medium, language);
        this.tables = new HtmlTables(html, medium, text);
        this.idPrefix = idPrefix;
        this.headings =
                blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    HtmlBody cover(Cover cover) {
        html.open("header", "class", "document-cover");
        html.open("p", "class", "document-publisher")
                .element("strong", cover.publisher())
                .leaf("br")
                .text(cover.kind())
                .close();
        html.element("h1", cover.title());
        if (!cover.summary().isEmpty()) {
            html.element("p", cover.summary(), "class", "lead");
        }
        if (!cover.facts().isEmpty()) {
            tables.facts(cover.facts());
        }
        html.close();
        return this;
    }

    HtmlBody blocks(List<Block> blocks) {
        blocks.forEach(this::block);
        return this;
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> list(list.numbered(), list.items());
            case Facts facts -> tables.facts(facts.facts());
            case KeyFigures figures -> tables.keyFigures(figures.figures());
            case Table table -> table(table, table.caption());
            case ChartFigure figure -> chart(figure);
            case HeatMapFigure figure -> heatMap(figure.heatMap());
            case Note note -> note(note);
            case Contents contents -> contents(contents.depth());
            case PageBreak _ -> html.leaf("hr", "class", "page-break");
        }
    }

    private void heading(Heading heading) {
        html.element("h" + (heading.level() + 1), heading.text(), "id", id(headingsWritten++));
    }

    private String id(int heading) {
        return id(idPrefix, heading);
    }

    /** The id of a heading, counted from 0. */
    static String id(String prefix, int heading) {
        return prefix + "avsnitt-" + (heading + 1);
    }

    private void paragraph(Paragraph paragraph) {
        boolean small = paragraph.role() == Paragraph.Role.SMALL;
        html.open("p", "class", paragraph.role() == Paragraph.Role.LEAD ? "lead" : null);
        if (small) {
            html.open("small");
        }
        text.write(paragraph.text());
        if (small) {
            html.close();
        }
        html.close();
    }

    private void list(boolean numbered, List<Text> items) {
        html.open(numbered ? "ol" : "ul");
        for (Text item : items) {
            html.open("li");
            text.write(item);
            html.close();
        }
        html.close();
    }

    private void table(Table table, String caption) {
        caption(caption);
        openScroll("table-scroll", words.table() + ": " + table.caption());
        tables.table(table);
        html.close();
    }

    private void chart(ChartFigure figure) {
        Chart chart = figure.chart();
        html.open(medium == Medium.PAPER ? "div" : "figure", "class", "chart");
        caption(chart.title());
        openScroll(pictureClasses(chart), words.chart() + ": " + chart.title());
        html.include(picture(chart)).close();
        if (!chart.notes().isEmpty()) {
            html.open("ol", "class", "chart__notes");
            chart.notes().forEach(note -> html.element("li", note));
            html.close();
        }
        if (!figure.source().isEmpty()) {
            html.element("p", words.source() + ": " + figure.source(), "class", "chart__source");
        }
        if (medium == Medium.PAPER) {
            table(Table.of(chart.table()), words.figuresOf());
        } else {
            html.open("details", "class", "more").element("summary", words.showTable());
            table(Table.of(chart.table()), "");
            html.close();
        }
        html.close();
    }

    /** Of what went on in time the newest is in sight where not all is. */
    private String pictureClasses(Chart chart) {
        return medium == Medium.PAGE && chart instanceof LineChart
                ? "chart__picture chart__course"
                : "chart__picture";
    }

    /** In PDF the alternative text comes from an attribute that SVG itself does not know. */
    private String picture(Chart chart) {
        String svg = chart.svg();
        if (medium != Medium.PAPER) {
            return svg;
        }
        String start =
                new Markup()
                        .leaf("svg", "alt", chart.title() + ". " + chart.description())
                        .toString();
        return start.substring(0, start.length() - "/>".length()) + svg.substring("<svg".length());
    }

    private void heatMap(HeatMap heatMap) {
        html.open("div", "class", "heat-map");
        caption(heatMap.caption());
        openScroll("table-scroll", words.table() + ": " + heatMap.caption());
        var heat = new HtmlHeatMap(html, medium);
        heat.table(heatMap);
        html.close();
        heat.legend(heatMap);
        if (heatMap.hasKey()) {
            heat.key(heatMap);
        }
        html.close();
    }

    private void note(Note note) {
        String tone = note.kind() == Note.Kind.CAUTION ? "warning" : "info";
        html.open("div", "class", "notice", "data-tone", tone, "role", "note").open("div");
        if (!note.title().isEmpty()) {
            html.open("p").element("strong", note.title()).close();
        }
        for (Text paragraph : note.paragraphs()) {
            html.open("p");
            text.write(paragraph);
            html.close();
        }
        html.close().close();
    }

    private void contents(int depth) {
        if (!headings.isEmpty()) {
            html.open("nav", "class", "contents", "aria-label", words.contents());
            html.open("p").element("strong", words.contents()).close();
            for (int next = 0; next < headings.size(); ) {
                next = contents(next, headings.get(next).level(), depth);
            }
            html.close();
        }
    }

    /** Lists the headings of one level, each with those below; gives the first one not listed. */
    private int contents(int from, int level, int depth) {
        html.open("ul");
        int next = from;
        while (next < headings.size() && headings.get(next).level() >= level) {
            String title = headings.get(next).text();
            html.open("li")
                    .element("a", title, "href", "#" + id(next), "title", medium.onPaper(title));
            next++;
            if (level < depth && next < headings.size() && headings.get(next).level() > level) {
                next = contents(next, headings.get(next).level(), depth);
            }
            while (next < headings.size() && headings.get(next).level() > level) {
                next++;
            }
            html.close();
        }
        html.close();
        return next;
    }

    /** Above the part that scrolls, so that it stays in sight. */
    private void caption(String caption) {
        if (!caption.isEmpty()) {
            html.element("p", caption, "class", "table-caption");
        }
    }

    /** A part that may be wider than a phone; a keyboard user scrolls it by the arrows. */
    private void openScroll(String kind, String label) {
        html.open(
                "div",
                "class",
                kind,
                "role",
                medium.onScreen("group"),
                "tabindex",
                medium.onScreen("0"),
                "aria-label",
                medium.onScreen(label));
    }
}
