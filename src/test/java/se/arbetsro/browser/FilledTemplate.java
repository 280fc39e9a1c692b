package se.arbetsro.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel template that someone fills in: a downloaded workbook with rows written below what
 * stands in its first sheet, dates as Excel keeps what is typed as a date.
 */
final class FilledTemplate {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private final byte[] template;

    FilledTemplate(byte[] template) {
        this.template = template.clone();
    }

    /** With rows in the place of the example. */
    byte[] with(String header, String... rows) {
        return filled(true, header, rows);
    }

    /** With rows below the example, as whoever forgets to take it away sends it. */
    byte[] withBelowTheExample(String header, String... rows) {
        return filled(false, header, rows);
    }

    private byte[] filled(boolean inItsPlace, String header, String... rows) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            Sheet sheet = book.getSheetAt(0);
            if (inItsPlace) {
                sheet.removeRow(sheet.getRow(1));
            }
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            List<String> names = List.of(header.split(";"));
            int next = inItsPlace ? 1 : 2;
            for (String one : rows) {
                Row row = sheet.createRow(next++);
                String[] values = one.split(";", -1);
                for (Cell head : sheet.getRow(0)) {
                    int place = names.indexOf(head.getStringCellValue());
                    if (place >= 0) {
                        write(row.createCell(head.getColumnIndex()), values[place], date);
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Cell cell, String value, CellStyle date) {
        if (value.matches(DATE)) {
            cell.setCellValue(LocalDate.parse(value));
            cell.setCellStyle(date);
        } else if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }
}
