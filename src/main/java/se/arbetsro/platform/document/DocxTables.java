package se.arbetsro.platform.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.chart.HeatShade;
import se.arbetsro.platform.markup.Markup;

/** Writes tables of WordprocessingML: header rows that repeat, and rows that do not break. */
record DocxTables(Markup xml, DocxText text) {

    /** Width of the text on the page, in twentieths of a point. */
    static final int TEXT_WIDTH = 9184;

    private static final int HEAT_NAME_WIDTH = 2300;

    void table(Table table) {
        int[] widths = ColumnWidths.of(table, TEXT_WIDTH);
        open("Data", table.caption(), widths);
        openRow(true);
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], figures(table, i, true), Text.of(table.columns().get(i).header()));
        }
        xml.close();
        for (Table.Row row : table.rows()) {
            openRow(false);
            for (int i = 0; i < widths.length; i++) {
                String style =
                        row.sum()
                                ? figures(table, i, true)
                                : table.columns().get(i).figures() ? "TableFigure" : "TableText";
                cell(widths[i], style, row.cells().get(i));
            }
            xml.close();
        }
        xml.close();
    }

    private static String figures(Table table, int column, boolean strong) {
        String kind = table.columns().get(column).figures() ? "Figure" : "Text";
        return "Table" + kind + (strong ? "Strong" : "");
    }

    void facts(List<Facts.Fact> facts) {
        int name = TEXT_WIDTH * 3 / 10;
        open("Facts", null, name, TEXT_WIDTH - name);
        for (Facts.Fact fact : facts) {
            openRow(false);
            cell(name, "TableTextStrong", Text.of(fact.label()));
            cell(TEXT_WIDTH - name, "TableText", fact.value());
            xml.close();
        }
        xml.close();
    }

    void keyFigures(List<KeyFigures.KeyFigure> figures) {
        var widths = new int[figures.size()];
        Arrays.fill(widths, TEXT_WIDTH / figures.size());
        open("KeyFigures", null, widths);
        openRow(true);
        for (int i = 0; i < widths.length; i++) {
            openCell(widths[i]);
            if (figures.get(i).alert()) {
                border("B4451F");
            }
            closeCell("KeyFigureLabel", Text.of(figures.get(i).label()));
        }
        xml.close();
        keyFigureRow(widths, "KeyFigureValue", figures.stream().map(KeyFigures.KeyFigure::figure));
        keyFigureRow(widths, "KeyFigureRemark", figures.stream().map(KeyFigures.KeyFigure::remark));
        xml.close();
    }

    private void keyFigureRow(int[] widths, String style, Stream<String> texts) {
        openRow(false);
        texts.forEach(one -> cell(widths[0], style, Text.of(one)));
        xml.close();
    }

    private void border(String colour) {
        xml.open("w:tcBorders")
                .leaf("w:top", "w:val", "single", "w:sz", "18", "w:space", "0", "w:color", colour)
                .close();
    }

    void heatMap(HeatMap heatMap) {
        int[] widths = ColumnWidths.of(HEAT_NAME_WIDTH, heatMap.columns().size(), TEXT_WIDTH);
        open("Heat", heatMap.caption(), widths);
        openRow(true);
        cell(widths[0], "TableText", Text.of(heatMap.corner()));
        for (int i = 0; i < heatMap.columns().size(); i++) {
            cell(widths[i + 1], "HeatCell", Text.of(heatMap.columns().get(i).text()));
        }
        xml.close();
        for (HeatMap.Row row : heatMap.rows()) {
            openRow(false);
            cell(widths[0], "TableText", Text.of(row.heading().text()));
            for (int i = 0; i < row.cells().size(); i++) {
                HeatMap.Cell cell = row.cells().get(i);
                openCell(widths[i + 1]);
                HeatShade shade = heatMap.shade(cell.level());
                shading(shade);
                xml.close().open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "HeatCell").close();
                shadedRun(xml, cell.text(), shade);
                xml.close().close();
            }
            xml.close();
        }
        xml.close();
    }

    private void shading(HeatShade shade) {
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade.background());
    }

    /** Text in the colours of a shade. */
    static void shadedRun(Markup xml, String text, HeatShade shade) {
        xml.open("w:r").open("w:rPr");
        if (shade == HeatShade.ALERT) {
            xml.leaf("w:b");
        }
        xml.leaf("w:color", "w:val", shade.text());
        xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade.background());
        xml.close().element("w:t", text, "xml:space", "preserve").close();
    }

    private void open(String style, @Nullable String caption, int... widths) {
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", style);
        xml.leaf("w:tblW", "w:w", Integer.toString(TEXT_WIDTH), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf(
                "w:tblLook",
                "w:val",
                "00A0",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "1",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "0",
                "w:noVBand",
                "0");
        if (caption != null) {
            xml.leaf("w:tblCaption", "w:val", caption);
        }
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
    }

    private void openRow(boolean header) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (header) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
    }

    private void cell(int width, String style, Text content) {
        openCell(width);
        closeCell(style, content);
    }

    /** Opens a cell and its properties, to which more may be added. */
    private void openCell(int width) {
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    }

    private void closeCell(String style, Text content) {
        xml.close();
        text.paragraph(style, content);
        xml.close();
    }
}
