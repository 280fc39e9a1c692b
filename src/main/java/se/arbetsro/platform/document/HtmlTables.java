package se.arbetsro.platform.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.markup.Markup;

/**
 * Writes all that stands in columns. On paper facts and key figures are tables too: its renderer
 * cannot set boxes abreast, and a table keeps label and value together.
 */
record HtmlTables(Markup html, Medium medium, HtmlText text) {

    void table(Table table) {
        html.open(
                "table",
                "class",
                widthClass(table),
                "aria-label",
                medium.onScreen(table.caption()));
        html.open("thead").open("tr");
        for (Table.Column column : table.columns()) {
            html.element("th", column.header(), "scope", "col", "class", columnClasses(column));
        }
        html.close().close().open("tbody");
        for (Table.Row row : table.rows()) {
            html.open("tr", "class", row.sum() ? "sum" : null);
            for (int i = 0; i < row.cells().size(); i++) {
                cell(table.columns().get(i), row.cells().get(i), i == 0);
            }
            html.close();
        }
        html.close().close();
    }

    private void cell(Table.Column column, Text content, boolean header) {
        html.open(
                header ? "th" : "td",
                "scope",
                header ? "row" : null,
                "class",
                column.figures() ? "number" : column.whole() ? "nowrap" : null);
        text.write(content);
        html.close();
    }

    /** A table of many columns keeps its width on a phone and scrolls. */
    private static String widthClass(Table table) {
        return table.columns().size() > 3 ? "data wide" : "data";
    }

    private static @Nullable String columnClasses(Table.Column column) {
        String alignment = column.figures() ? "number" : "";
        String width = column.share() == 0 ? "" : "share-" + column.share();
        String classes = (alignment + " " + width).strip();
        return classes.isEmpty() ? null : classes;
    }

    void facts(List<Facts.Fact> facts) {
        if (medium == Medium.PAPER) {
            factsOnPaper(facts);
            return;
        }
        html.open("dl", "class", "facts");
        for (Facts.Fact fact : facts) {
            html.open("div").element("dt", fact.label()).open("dd");
            text.write(fact.value());
            html.close().close();
        }
        html.close();
    }

    private void factsOnPaper(List<Facts.Fact> facts) {
        html.open("table", "class", "facts").open("tbody");
        for (Facts.Fact fact : facts) {
            html.open("tr").element("th", fact.label(), "scope", "row").open("td");
            text.write(fact.value());
            html.close().close();
        }
        html.close().close();
    }

    void keyFigures(List<KeyFigures.KeyFigure> figures) {
        if (medium == Medium.PAPER) {
            keyFiguresOnPaper(figures);
            return;
        }
        html.open("ul", "class", "figure-cards");
        for (KeyFigures.KeyFigure figure : figures) {
            html.open("li", "class", "figure-card", "data-tone", tone(figure))
                    .element("p", figure.label(), "class", "figure-card__label")
                    .element("p", figure.figure(), "class", "figure-card__value");
            if (!figure.remark().isEmpty()) {
                html.element("p", figure.remark(), "class", "figure-card__note");
            }
            html.close();
        }
        html.close();
    }

    private void keyFiguresOnPaper(List<KeyFigures.KeyFigure> figures) {
        html.open("table", "class", "figure-cards").open("thead").open("tr");
        figures.forEach(
                one -> html.element("th", one.label(), "scope", "col", "data-tone", tone(one)));
        html.close().close().open("tbody").open("tr");
        figures.forEach(one -> html.element("td", one.figure(), "class", "figure-card__value"));
        html.close().open("tr");
        figures.forEach(one -> html.element("td", one.remark(), "class", "figure-card__note"));
        html.close().close().close();
    }

    private static String tone(KeyFigures.KeyFigure figure) {
        return figure.alert() ? "bad" : "neutral";
    }
}
