package se.arbetsro.platform.document;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.HeatShade;
import se.arbetsro.platform.document.HtmlBody.Medium;
import se.arbetsro.platform.markup.Markup;

/** Writes a heat map as a table of header cells and shaded cells, and what the shades mean. */
record HtmlHeatMap(Markup html, Medium medium) {

    void write(HeatMap heatMap) {
        html.open("table", "class", "heat", "aria-label", onScreen(heatMap.caption()));
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

    /** What the shades mean, and the whole names of columns that stand under short ones. */
    static void key(Markup html, HeatMap heatMap) {
        html.open("p", "class", "heat-steps");
        for (int level = 0; level < heatMap.steps().size(); level++) {
            html.open("span", "class", "heat-step")
                    .element("span", "", "class", "swatch " + heatMap.shade(level).cssClass())
                    .text("\u00A0" + heatMap.steps().get(level).meaning())
                    .close()
                    .text(" ");
        }
        html.close();
        if (heatMap.hasKey()) {
            html.open("p", "class", "heat-key");
            for (HeatMap.Heading heading : heatMap.columns()) {
                if (heading.full() != null) {
                    keyEntry(html, heading.text(), heading.full());
                }
            }
            html.close();
        }
    }

    /** The short name stays with the first word of the whole one. */
    private static void keyEntry(Markup html, String text, String full) {
        int space = full.indexOf(' ');
        int first = space < 0 ? full.length() : space;
        html.open("span", "class", "heat-step").open("span", "class", "together");
        html.element("strong", text).text("\u00A0" + full.substring(0, first)).close();
        html.text(full.substring(first)).close().text(" ");
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
        HeatShade shade = heatMap.shade(cell.level());
        String address = address(cell.link());
        html.open("td", "class", shade.cssClass());
        if (address == null) {
            html.text(cell.text());
        } else {
            HeatMap.Heading heading = heatMap.columns().get(column);
            String name = heading.full() == null ? heading.text() : heading.full();
            html.element(
                    "a",
                    cell.text(),
                    "href",
                    address,
                    "aria-label",
                    row.heading().text() + ", " + name + ": " + cell.text());
        }
        html.close();
    }

    private @Nullable String address(@Nullable String link) {
        return medium == Medium.PAGE ? Links.check(link) : null;
    }

    private @Nullable String onScreen(String label) {
        return medium == Medium.PAPER ? null : label;
    }
}
