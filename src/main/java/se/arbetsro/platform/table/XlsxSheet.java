package se.arbetsro.platform.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes the rows of a sheet as typed cells; all cells that are not numbers stay text. */
final class XlsxSheet implements TableSink {

    static final int WIDTH_TO_WRAP = 40;

    private static final int LONGEST_TEXT = 32_767;

    /** Spreadsheets hold no more; a longer number is written as text and keeps all its digits. */
    private static final int DIGITS = 15;

    /** Before this day spreadsheets count a leap day that never was. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFSheet sheet;
    private final Map<XlsxStyle, CellStyle> styles;
    private final List<Integer> widths;
    private int rows;

    XlsxSheet(SXSSFSheet sheet, Map<XlsxStyle, CellStyle> styles, List<Integer> widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
    }

    void header(List<String> names) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < names.size(); i++) {
            text(row.createCell(i), names.get(i), XlsxStyle.HEADER);
        }
    }

    /**
     * @throws IllegalArgumentException when the sheet is full, after 1,048,575 rows
     */
    @Override
    public void row(List<Cell> cells) throws IOException {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof Cell.Empty)) {
                write(cells.get(i), row.createCell(i), widths.get(i) >= WIDTH_TO_WRAP);
            }
        }
    }

    private void write(Cell cell, SXSSFCell to, boolean wrapped) {
        switch (cell) {
            case Cell.Empty _ -> {}
            case Cell.Text(var text) -> text(to, text, wrapped);
            case Cell.Number(var number, boolean percent) ->
                    number(to, number, percent ? XlsxStyle.PERCENT : XlsxStyle.PLAIN);
            case Cell.Date(var day) -> date(to, day);
            case Cell.DateTime(var moment) -> dateTime(to, moment);
            case Cell.Flag(boolean flag) -> {
                to.setCellValue(flag);
                to.setCellStyle(styles.get(XlsxStyle.PLAIN));
            }
            case Cell.Broken(var typed) -> text(to, typed, wrapped);
        }
    }

    private void text(SXSSFCell cell, String text, boolean wrapped) {
        if (Formulas.looksNeutralised(text)) {
            text(cell, "'" + text, XlsxStyle.text(wrapped, false));
        } else {
            text(cell, text, XlsxStyle.text(wrapped, Formulas.looksLikeOne(text)));
        }
    }

    private void text(SXSSFCell cell, String text, XlsxStyle style) {
        String coded =
                XlsxText.encode(
                        text.length() <= LONGEST_TEXT
                                ? text
                                : text.substring(0, LONGEST_TEXT - 1) + "…");
        cell.setCellValue(coded);
        cell.setCellStyle(styles.get(style));
    }

    private void number(SXSSFCell cell, BigDecimal number, XlsxStyle style) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            text(cell, number.toPlainString(), XlsxStyle.TEXT);
        } else {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.get(style));
        }
    }

    private void date(SXSSFCell cell, LocalDate day) {
        if (day.isBefore(FIRST_SAFE_DAY)) {
            text(cell, day.toString(), XlsxStyle.TEXT);
        } else {
            cell.setCellValue(day);
            cell.setCellStyle(styles.get(XlsxStyle.DATE));
        }
    }

    private void dateTime(SXSSFCell cell, LocalDateTime moment) {
        if (moment.toLocalDate().isBefore(FIRST_SAFE_DAY)) {
            text(cell, new Cell.DateTime(moment).typed(), XlsxStyle.TEXT);
        } else {
            cell.setCellValue(moment);
            cell.setCellStyle(styles.get(XlsxStyle.DATE_TIME));
        }
    }
}
