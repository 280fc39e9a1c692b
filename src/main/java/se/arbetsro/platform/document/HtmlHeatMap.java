package se.arbetsro.platform.document;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.markup.Markup;

/** Writes a heat map as a table of header cells and shaded cells, and what it must be read with. */
record HtmlHeatMap(Markup html, Medium medium) {

    void table(HeatMap heatMap) {
        html.open("table", "class", "heat", "aria-label", medium.onScreen(heatMap.caption()));
        html.open("thead").open("tr").element("th", heatMap.corner(), "scope", "col");
        for (HeatMap.Heading heading : heatMap.columns()) {
            html.open("th", "scope", "col");
            heading(heading);
            html.close();
        }
        html.close().close().open("tbody");
        for (HeatMap.Row row : heatMap.rows()) {
            html.open("tr").open("th", "scope", "row");
            heading(row.heading());
            html.close();
            for (int i = 0; i < row.cells().size(); i++) {
                cell(heatMap, row, i);
            }
            html.close();
        }
        html.close().close();
    }

    private void heading(HeatMap.Heading heading) {
        String address = address(heading.link());
        if (address != null) {
            html.open("a", "href", address);
        }
        if (heading.full() == null) {
            html.text(heading.text());
        } else {
            html.element("abbr", heading.text(), "title", heading.full());
        }
        if (address != null) {
            html.close();
        }
    }

    private void cell(HeatMap heatMap, HeatMap.Row row, int column) {
        HeatMap.Cell cell = row.cells().get(column);
        String address = address(cell.link());
        html.open("td", "class", heatMap.shade(cell.level()).cssClass());
        if (address == null) {
            html.text(cell.text());
        } else {
            HeatMap.Heading heading = heatMap.columns().get(column);
            String name = heading.full() == null ? heading.text() : heading.full();
            String spoken = row.heading().text() + ", " + name + ": " + cell.text();
            html.element("a", cell.text(), "href", address, "aria-label", spoken);
        }
        html.close();
    }

    private @Nullable String address(@Nullable String link) {
        return medium == Medium.PAGE ? Links.check(link) : null;
    }

    /** What the shades mean. */
    void legend(HeatMap heatMap) {
        open("ul", "heat-legend");
        for (int level = 0; level < heatMap.steps().size(); level++) {
            open("li", "heat-step");
            html.element("span", "", "class", "heat-swatch " + heatMap.shade(level).cssClass());
            html.text("\u00A0" + heatMap.steps().get(level).meaning()).close().text(" ");
        }
        html.close();
    }

    /** The whole names of columns that stand under short ones. */
    void key(HeatMap heatMap) {
        open("dl", "heat-key");
        for (HeatMap.Heading heading : heatMap.columns()) {
            if (heading.full() != null) {
                open("div", "heat-step");
                html.element(medium == Medium.PAPER ? "strong" : "dt", heading.text())
                        .text("\u00A0");
                html.element(medium == Medium.PAPER ? "span" : "dd", heading.full());
                html.close().text(" ");
            }
        }
        html.close();
    }

    /**
     * Lists are set on lines of their own on a screen, and run on within one paragraph on paper.
     */
    private void open(String element, String style) {
        boolean item = style.equals("heat-step");
        html.open(medium == Medium.PAPER ? item ? "span" : "p" : element, "class", style);
    }
}
