package se.arbetsro.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an XLSX file sheet by sheet and row by row. Made here rather than by a library because the
 * same content must give the same bytes and memory must not grow: texts stand in their cells, not
 * in a table at the end, and all times are given.
 */
final class XlsxWorkbook {

    private static final int BUFFER = 1 << 16;
    private static final int COMPRESSION = 4;
    private static final int NAME_LENGTH = 31;

    /** Archives know no earlier time. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer xml;
    private final LocalDateTime time;
    private final List<String> sheets = new ArrayList<>();

    /**
     * @param time when the content held; shown as the time at which the file was made
     */
    XlsxWorkbook(OutputStream out, Instant time) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(COMPRESSION);
        xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
        var given = LocalDateTime.ofInstant(time, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        this.time = given.isBefore(EARLIEST) ? EARLIEST : given;
    }

    /**
     * Begins a sheet; the one before must be finished.
     *
     * @param widths of the columns, in characters
     */
    TableSink sheet(String name, List<Integer> widths) {
        return new XlsxSheet(this, name, widths);
    }

    /** A sheet that completes the workbook when it is finished. */
    TableSink onlySheet(String name, List<Integer> widths) {
        var sheet = sheet(name, widths);
        return new TableSink() {
            @Override
            public void header(List<String> names) throws IOException {
                sheet.header(names);
            }

            @Override
            public void row(List<Cell> cells) throws IOException {
                sheet.row(cells);
            }

            @Override
            public void finish() throws IOException {
                sheet.finish();
                XlsxWorkbook.this.finish();
            }
        };
    }

    Writer beginSheet(String name) throws IOException {
        sheets.add(freeName(name));
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        xml.write(DECLARATION);
        xml.write("<worksheet xmlns=\"" + MAIN + "\">");
        return xml;
    }

    void endSheet() throws IOException {
        xml.write("</worksheet>");
        end();
    }

    void finish() throws IOException {
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", workbookRelationships());
        part("xl/styles.xml", XlsxStyle.sheet(MAIN));
        part("docProps/core.xml", properties());
        part(
                "_rels/.rels",
                relationships(
                        relationship("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")
                                + relationship(
                                        "rId2",
                                        RELATIONSHIPS + "/metadata/core-properties",
                                        "docProps/core.xml")));
        part("[Content_Types].xml", contentTypes());
        zip.finish();
    }

    private String workbook() {
        var text =
                new StringBuilder("<workbook xmlns=\"")
                        .append(MAIN)
                        .append("\" xmlns:r=\"")
                        .append(OFFICE)
                        .append("\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            text.append("<sheet name=\"");
            XlsxText.escape(sheets.get(i - 1), text);
            text.append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
        }
        return text.append("</sheets></workbook>").toString();
    }

    private String workbookRelationships() {
        var all = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            all.append(
                    relationship(
                            "rId" + i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        all.append(relationship("rId" + (sheets.size() + 1), OFFICE + "/styles", "styles.xml"));
        return relationships(all.toString());
    }

    private String contentTypes() {
        var text =
                new StringBuilder(
                        "<Types"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        text.append("<Default Extension=\"rels\" ContentType=\"")
                .append(PACKAGE)
                .append("relationships+xml\"/>");
        override(text, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        override(text, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        override(text, "/docProps/core.xml", PACKAGE + "core-properties+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override(text, "/xl/worksheets/sheet" + i + ".xml", SPREADSHEET + "worksheet+xml");
        }
        return text.append("</Types>").toString();
    }

    private String properties() {
        return "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"
                + time.toInstant(ZoneOffset.UTC)
                + "</dcterms:created></cp:coreProperties>";
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + all + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static void override(StringBuilder text, String part, String type) {
        text.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        xml.write(DECLARATION);
        xml.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    /** Without the signs that Excel forbids, short enough, and not taken. */
    private String freeName(String wanted) {
        var name = shortened(wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip(), NAME_LENGTH);
        var free = name;
        for (int n = 2; sheets.contains(free); n++) {
            var suffix = " (" + n + ")";
            free = shortened(name, NAME_LENGTH - suffix.length()) + suffix;
        }
        return free;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
