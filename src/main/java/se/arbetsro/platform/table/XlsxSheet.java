package se.arbetsro.platform.table;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a sheet; when it is full, a further one with the same header. */
final class XlsxSheet implements TableSink {

    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH_TO_WRAP = 40;

    /** Spreadsheets hold no more; a longer number is written as text and keeps all its digits. */
    private static final int DIGITS = 15;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before this day spreadsheets count a leap day that never was. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final XlsxWorkbook workbook;
    private final String name;
    private final List<Integer> widths;
    private final String[] letters;
    private final StringBuilder line = new StringBuilder();
    private List<String> header = List.of();
    private @Nullable Writer xml;
    private int row;

    XlsxSheet(XlsxWorkbook workbook, String name, List<Integer> widths) {
        this.workbook = workbook;
        this.name = name;
        this.widths = widths;
        this.letters = new String[widths.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Header.letter(i);
        }
    }

    @Override
    public void header(List<String> names) throws IOException {
        header = names;
        begin();
    }

    private void begin() throws IOException {
        var to = workbook.beginSheet(name);
        xml = to;
        row = 0;
        to.write(
                """
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
                activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>\
                """);
        for (int i = 0; i < widths.size(); i++) {
            int width =
                    Math.max(widths.get(i), Math.min(header.get(i).length() + 2, WIDTH_TO_WRAP));
            to.write(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                            .formatted(i + 1, i + 1, width));
        }
        to.write("</cols><sheetData>");
        beginRow();
        for (int i = 0; i < header.size(); i++) {
            text(i, header.get(i), XlsxStyle.HEADER);
        }
        endRow(to);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (row == MOST_ROWS) {
            finish();
            begin();
        }
        beginRow();
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        endRow(begun());
    }

    @Override
    public void finish() throws IOException {
        begun().write("</sheetData>");
        workbook.endSheet();
        xml = null;
    }

    private Writer begun() {
        if (xml == null) {
            throw new IllegalStateException("the header comes first");
        }
        return xml;
    }

    private void beginRow() {
        row++;
        line.setLength(0);
        line.append("<row r=\"").append(row).append("\">");
    }

    private void endRow(Writer to) throws IOException {
        to.append(line.append("</row>"));
    }

    private void cell(int column, Cell cell) {
        switch (cell) {
            case Cell.Empty empty -> {}
            case Cell.Text(var text) -> text(column, text);
            case Cell.Number(var number, boolean percent) ->
                    number(column, number, percent ? XlsxStyle.PERCENT : XlsxStyle.PLAIN);
            case Cell.Date(var day) -> date(column, day);
            case Cell.DateTime(var moment) -> dateTime(column, moment);
            case Cell.Flag(boolean flag) ->
                    begin(column, XlsxStyle.PLAIN, "b").append(flag ? "1</v></c>" : "0</v></c>");
            case Cell.Broken(var typed) -> text(column, typed);
        }
    }

    private void text(int column, String text) {
        boolean wrapped = widths.get(column) >= WIDTH_TO_WRAP;
        if (Formulas.looksNeutralised(text)) {
            text(column, "'" + text, XlsxStyle.text(wrapped, false));
        } else {
            text(column, text, XlsxStyle.text(wrapped, Formulas.looksLikeOne(text)));
        }
    }

    private void text(int column, String text, XlsxStyle style) {
        var fitting =
                text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        open(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XlsxText.escape(fitting, line);
        line.append("</t></is></c>");
    }

    private void number(int column, BigDecimal number, XlsxStyle style) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            text(column, number.toPlainString(), XlsxStyle.TEXT);
        } else {
            begin(column, style, "n").append(number).append("</v></c>");
        }
    }

    private void date(int column, LocalDate day) {
        if (day.isBefore(FIRST_SAFE_DAY)) {
            text(column, day.toString(), XlsxStyle.TEXT);
        } else {
            begin(column, XlsxStyle.DATE, "n")
                    .append(ChronoUnit.DAYS.between(DAY_ZERO, day))
                    .append("</v></c>");
        }
    }

    private void dateTime(int column, LocalDateTime moment) {
        if (moment.toLocalDate().isBefore(FIRST_SAFE_DAY)) {
            text(column, new Cell.DateTime(moment).typed(), XlsxStyle.TEXT);
        } else {
            double days =
                    ChronoUnit.DAYS.between(DAY_ZERO, moment.toLocalDate())
                            + moment.toLocalTime().toSecondOfDay() / 86_400.0;
            begin(column, XlsxStyle.DATE_TIME, "n").append(days).append("</v></c>");
        }
    }

    private StringBuilder begin(int column, XlsxStyle style, String type) {
        return open(column, style).append(" t=\"").append(type).append("\"><v>");
    }

    private StringBuilder open(int column, XlsxStyle style) {
        return line.append("<c r=\"")
                .append(letters[column])
                .append(row)
                .append("\" s=\"")
                .append(style.ordinal())
                .append('"');
    }
}
