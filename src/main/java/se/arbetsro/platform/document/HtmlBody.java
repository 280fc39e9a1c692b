package se.arbetsro.platform.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.markup.Markup;

/** Writes the blocks of a document as HTML that is well-formed XML too. */
final class HtmlBody {

    /** Where the HTML is read. */
    enum Medium {
        /** A page of the site: tables scroll, the figures of a chart fold away. */
        PAGE,
        /** A file of its own, which leads nowhere within the site. */
        FILE,
        /** Paper: nothing scrolls or folds. */
        PAPER
    }

    private final Markup html = new Markup();
    private final Medium medium;
    private final Locale language;
    private final Words words;
    private final String idPrefix;
    private final List<Heading> headings;
    private int headingsWritten;

    /**
     * @param idPrefix set before every id, so that two documents can stand on one page
     * @param blocks all blocks of the document, for its list of contents
     */
    HtmlBody(Medium medium, Locale language, String idPrefix, List<Block> blocks) {
        this.medium = medium;
        this.language = language;
        this.words = Words.in(language);
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
                .element("span", cover.kind(), "class", "document-kind")
                .close();
        html.element("h1", cover.title());
        if (!cover.summary().isEmpty()) {
            html.element("p", cover.summary(), "class", "lead");
        }
        if (!cover.facts().isEmpty()) {
            facts(cover.facts());
        }
        html.close();
        return this;
    }

    HtmlBody blocks(List<Block> blocks) {
        blocks.forEach(this::block);
        return this;
    }

    HtmlBody block(Block block) {
        switch (block) {
            case Heading heading ->
                    html.element(
                            "h" + (heading.level() + 1),
                            heading.text(),
                            "id",
                            id(headingsWritten++));
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list -> list(list);
            case Facts facts -> facts(facts.facts());
            case KeyFigures figures -> keyFigures(figures);
            case Table table -> table(table, table.caption());
            case ChartFigure figure -> chart(figure);
            case HeatMapFigure figure -> heatMap(figure.heatMap());
            case Note note -> note(note);
            case Contents contents -> contents(contents.depth());
            case PageBreak _ -> html.leaf("hr", "class", "page-break");
        }
        return this;
    }

    private String id(int heading) {
        return id(idPrefix, heading);
    }

    /** The id of a heading, counted from 0. */
    static String id(String prefix, int heading) {
        return prefix + "avsnitt-" + (heading + 1);
    }

    private void paragraph(Paragraph paragraph) {
        String role =
                switch (paragraph.role()) {
                    case LEAD -> "lead";
                    case BODY -> null;
                    case SMALL -> "small";
                };
        html.open("p", "class", role);
        text(paragraph.text());
        html.close();
    }

    private void text(Text text) {
        text.spans().forEach(this::span);
    }

    private void span(Span span) {
        var tags = new ArrayList<String>();
        String address = medium == Medium.PAGE ? span.link() : Links.fromFile(span.link());
        Locale other = span.language();
        if (address != null) {
            html.open("a", "href", address, "title", paperOnly(span.text()));
            tags.add("a");
        }
        if (other != null && !other.getLanguage().equals(language.getLanguage())) {
            html.open("span", "lang", other.toLanguageTag());
            tags.add("span");
        }
        if (span.strong()) {
            html.open("strong");
            tags.add("strong");
        }
        if (span.emphasised()) {
            html.open("em");
            tags.add("em");
        }
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.leaf("br");
            }
            html.text(lines[i]);
        }
        tags.forEach(_ -> html.close());
    }

    private void list(ItemList list) {
        html.open(list.numbered() ? "ol" : "ul");
        for (Text item : list.items()) {
            html.open("li");
            text(item);
            html.close();
        }
        html.close();
    }

    private void facts(List<Facts.Fact> facts) {
        html.open("table", "class", "facts").open("tbody");
        for (Facts.Fact fact : facts) {
            html.open("tr").element("th", fact.label(), "scope", "row").open("td");
            text(fact.value());
            html.close().close();
        }
        html.close().close();
    }

    private static @Nullable String columnClasses(Table.Column column) {
        String alignment = column.figures() ? "figures" : "";
        String width = column.share() == 0 ? "" : "share-" + column.share();
        String classes = (alignment + " " + width).strip();
        return classes.isEmpty() ? null : classes;
    }

    private void keyFigures(KeyFigures figures) {
        if (medium == Medium.PAPER) {
            keyFiguresOnPaper(figures.figures());
            return;
        }
        html.open("ul", "class", "key-figures");
        for (KeyFigures.KeyFigure figure : figures.figures()) {
            html.open("li", "class", alert(figure))
                    .element("span", figure.label(), "class", "key-figure-label")
                    .text(" ")
                    .element("span", figure.figure(), "class", "key-figure-value")
                    .text(" ")
                    .element("span", figure.remark(), "class", "key-figure-remark")
                    .close();
        }
        html.close();
    }

    /** A table whose columns look like cards: the renderer of paper cannot set boxes abreast. */
    private void keyFiguresOnPaper(List<KeyFigures.KeyFigure> figures) {
        html.open("table", "class", "key-figures").open("thead").open("tr");
        figures.forEach(
                one -> html.element("th", one.label(), "scope", "col", "class", alert(one)));
        html.close().close().open("tbody").open("tr");
        figures.forEach(one -> html.element("td", one.figure(), "class", "key-figure-value"));
        html.close().open("tr");
        figures.forEach(one -> html.element("td", one.remark(), "class", "key-figure-remark"));
        html.close().close().close();
    }

    private static @Nullable String alert(KeyFigures.KeyFigure figure) {
        return figure.alert() ? "key-figure-alert" : null;
    }

    private void table(Table table, String caption) {
        openFigure("table-figure", caption);
        openScroll(words.table() + ": " + table.caption());
        html.open("table", "class", widthClass(table), "aria-label", label(table.caption()));
        html.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            html.element("th", column.header(), "scope", "col", "class", columnClasses(column));
        }
        html.close().close().open("tbody");
        for (Table.Row row : table.rows()) {
            html.open("tr", "class", row.sum() ? "sum" : null);
            for (int i = 0; i < row.cells().size(); i++) {
                String alignment = table.columns().get(i).figures() ? "figures" : null;
                html.open(i == 0 ? "th" : "td", "scope", i == 0 ? "row" : null, "class", alignment);
                text(row.cells().get(i));
                html.close();
            }
            html.close();
        }
        html.close().close();
        closeScroll();
        html.close();
    }

    /** A table of many columns keeps its width on a phone and scrolls. */
    private static String widthClass(Table table) {
        return table.columns().size() > 3 ? "data data-wide" : "data";
    }

    /** Paper has no name for a table but its caption. */
    private @Nullable String label(String caption) {
        return medium == Medium.PAPER ? null : caption;
    }

    private void chart(ChartFigure figure) {
        Chart chart = figure.chart();
        openFigure("chart", chart.title());
        openScroll(words.chart() + ": " + chart.title());
        html.include(picture(chart));
        closeScroll();
        if (!chart.notes().isEmpty()) {
            html.open("ol", "class", "chart-notes");
            chart.notes().forEach(note -> html.element("li", note));
            html.close();
        }
        if (!figure.source().isEmpty()) {
            html.element("p", words.source() + ": " + figure.source(), "class", "small");
        }
        if (medium == Medium.PAPER) {
            table(Table.of(chart.table()), words.figuresOf());
        } else {
            html.open("details", "class", "chart-data").element("summary", words.showTable());
            table(Table.of(chart.table()), "");
            html.close();
        }
        html.close();
    }

    /** In PDF the alternative text comes from an attribute that SVG itself does not know. */
    private String picture(Chart chart) {
        String svg = chart.svg();
        if (medium != Medium.PAPER) {
            return svg;
        }
        String alternative =
                new Markup()
                        .leaf("svg", "alt", chart.title() + ". " + chart.description())
                        .toString();
        return alternative.substring(0, alternative.length() - 2) + svg.substring("<svg".length());
    }

    private void heatMap(HeatMap heatMap) {
        openFigure("heat-map", heatMap.caption());
        openScroll(words.table() + ": " + heatMap.caption());
        new HtmlHeatMap(html, medium).write(heatMap);
        closeScroll();
        HtmlHeatMap.key(html, heatMap);
        html.close();
    }

    private void note(Note note) {
        String kind = note.kind().name().toLowerCase(Locale.ROOT);
        html.open("div", "class", "note note-" + kind, "role", "note");
        if (!note.title().isEmpty()) {
            html.open("p").element("strong", note.title(), "class", "note-title").close();
        }
        for (Text paragraph : note.paragraphs()) {
            html.open("p");
            text(paragraph);
            html.close();
        }
        html.close();
    }

    private void contents(int depth) {
        if (!headings.isEmpty()) {
            html.open("nav", "class", "contents", "aria-label", words.contents());
            html.element("p", words.contents(), "class", "contents-title");
            for (int next = 0; next < headings.size(); ) {
                next = contents(next, headings.get(next).level(), depth);
            }
            html.close();
        }
    }

    /**
     * Lists the headings of one level, each with those below it; gives the first one not listed.
     */
    private int contents(int from, int level, int depth) {
        html.open("ul");
        int next = from;
        while (next < headings.size() && headings.get(next).level() >= level) {
            String text = headings.get(next).text();
            html.open("li").element("a", text, "href", "#" + id(next), "title", paperOnly(text));
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

    /** On paper a title becomes the description that PDF/UA asks of a link. */
    private @Nullable String paperOnly(String title) {
        return medium == Medium.PAPER ? title : null;
    }

    private void openFigure(String kind, String caption) {
        html.open(medium == Medium.PAPER ? "div" : "figure", "class", kind);
        if (!caption.isEmpty()) {
            html.element(medium == Medium.PAPER ? "p" : "figcaption", caption, "class", "caption");
        }
    }

    /** A part that may be wider than a phone; a keyboard user scrolls it by the arrows. */
    private void openScroll(String label) {
        if (medium == Medium.PAPER) {
            html.open("div", "class", "scroll");
        } else {
            html.open(
                    "div",
                    "class",
                    "scroll",
                    "role",
                    "group",
                    "tabindex",
                    "0",
                    "aria-label",
                    label);
        }
    }

    private void closeScroll() {
        html.close();
    }
}
