package se.arbetsro.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.springframework.util.StreamUtils;

/**
 * Writes an XLSX file by Apache POI. Sheets are described first; their rows are asked for while the
 * file is written, so that one row is held at a time and nothing is laid on disk. The same content
 * and time give the same bytes.
 */
final class XlsxWorkbook implements AutoCloseable {

    private static final int COMPRESSION = 4;
    private static final int NAME_LENGTH = 31;
    private static final int CHARACTER = 256;

    /**
     * The first that archives know. They hold no time zone, so that any other would depend on it.
     */
    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final Workbook workbook;
    private final Map<XlsxStyle, CellStyle> styles;

    /**
     * @param time when the content held; shown as the time at which the file was made
     */
    XlsxWorkbook(Instant time) {
        workbook = new Workbook();
        styles = XlsxStyle.in(workbook);
        CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreated(Optional.of(Date.from(time)));
        properties.setCreator("Arbetsro");
    }

    /**
     * Adds a sheet.
     *
     * @param widths of the columns, in characters
     * @param rows those below the header; asked for once, by {@link #write}
     */
    void sheet(String name, List<String> header, List<Integer> widths, TableSink.Rows rows) {
        var sheet = workbook.createSheet(freeName(name));
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < widths.size(); i++) {
            int width =
                    Math.max(
                            widths.get(i),
                            Math.min(header.get(i).length() + 2, XlsxSheet.WIDTH_TO_WRAP));
            sheet.setColumnWidth(i, width * CHARACTER);
        }
        sheet.setRowGenerator(to -> {
            var sink = new XlsxSheet(to, styles, widths);
            sink.header(header);
            rows.giveTo(sink);
        });
    }

    /**
     * @param out not closed
     */
    void write(OutputStream out) throws IOException {
        try {
            workbook.writeAvoidingTempFiles(StreamUtils.nonClosing(out));
        } catch (IOException wrapped) {
            // What the rows themselves threw.
            if (wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw wrapped;
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Without the signs that Excel forbids, short enough, and not taken. */
    private String freeName(String wanted) {
        var name = shortened(wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip(), NAME_LENGTH);
        var free = name;
        for (int n = 2; workbook.getSheet(free) != null; n++) {
            var suffix = " (" + n + ")";
            free = shortened(name, NAME_LENGTH - suffix.length()) + suffix;
        }
        return WorkbookUtil.createSafeSheetName(free);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }

    /** One row at a time, and parts that tell of no time. */
    private static final class Workbook extends DeferredSXSSFWorkbook {

        Workbook() {
            super(1);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            var zip =
                    new ZipArchiveOutputStream(out) {
                        @Override
                        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
                            entry.setTimeLocal(PACKED);
                            super.putArchiveEntry(entry);
                        }
                    };
            zip.setLevel(COMPRESSION);
            return zip;
        }
    }
}
