package se.arbetsro.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.arbetsro.platform.text.Language;

/** Files as bytes, and what becomes of them. */
final class Files {

    static final Instant NOON = Instant.parse("2019-08-31T10:00:00Z");

    private Files() {}

    static byte[] text(String... lines) {
        return text(StandardCharsets.UTF_8, lines);
    }

    static byte[] text(Charset charset, String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(charset);
    }

    static <T> ImportResult<T> read(TableSchema<T> schema, byte[] file) {
        return read(schema, file, Limits.DEFAULT);
    }

    static <T> ImportResult<T> read(TableSchema<T> schema, byte[] file, Limits limits) {
        try {
            return schema.read(new ByteArrayInputStream(file), limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> rows(TableSchema<T> schema, byte[] file) {
        return accepted(schema, file).values();
    }

    static <T> ImportResult.Accepted<T> accepted(TableSchema<T> schema, byte[] file) {
        var result = read(schema, file);
        assertThat(result).isInstanceOf(ImportResult.Accepted.class);
        return (ImportResult.Accepted<T>) result;
    }

    static <T> ImportResult.Refused<T> refused(TableSchema<T> schema, byte[] file) {
        return refused(schema, file, Limits.DEFAULT);
    }

    static <T> ImportResult.Refused<T> refused(TableSchema<T> schema, byte[] file, Limits limits) {
        var result = read(schema, file, limits);
        assertThat(result).isInstanceOf(ImportResult.Refused.class);
        return (ImportResult.Refused<T>) result;
    }

    /** The keys of the errors, without what they share. */
    static List<String> errors(TableSchema<?> schema, byte[] file) {
        return errors(refused(schema, file));
    }

    static List<String> errors(ImportResult.Refused<?> refused) {
        return refused.errors().stream()
                .map(e -> e.message().key().replace("platform.table.", ""))
                .toList();
    }

    static <T> byte[] export(
            TableExport<T> export, TableFormat format, Language language, List<T> rows) {
        var out = new ByteArrayOutputStream();
        try {
            export.write(format, language, NOON, rows.stream(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet, as strange as its content is made. */
    static byte[] workbook(String sheetData) {
        return zip(parts(sheetData));
    }

    static Map<String, String> parts(String sheetData) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "xl/workbook.xml",
                """
                <workbook xmlns:r="urn:r"><sheets><sheet name="a" r:id="x" sheetId="1"/></sheets>\
                </workbook>\
                """);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships><Relationship Id="x" Type="urn:r/worksheet" \
                Target="worksheets/sheet1.xml"/><Relationship Id="y" Type="urn:r/sharedStrings" \
                Target="sharedStrings.xml"/></Relationships>\
                """);
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
        return parts;
    }
}
