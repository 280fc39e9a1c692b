package se.arbetsro.indicator.open;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as CSV for machines (RFC 4180): commas, decimal points, ISO dates, UTF-8 without mark.
 * Differs from a list that a person downloads, which is made for a spreadsheet.
 */
final class OpenFile {

    private static final List<String> HEAD =
            List.of(
                    "indicator",
                    "definition",
                    "unitCode",
                    "unit",
                    "period",
                    "from",
                    "to",
                    "value",
                    "described",
                    "missing",
                    "about",
                    "unitOfMeasure",
                    "source");

    private OpenFile() {}

    static byte[] of(OpenDataset dataset) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEAD);
            dataset.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(OpenFigure row) {
        return List.of(
                row.indicator(),
                Integer.toString(row.definition()),
                given(row.unitCode()),
                row.unit(),
                given(row.period()),
                given(row.from()),
                row.to().toString(),
                row.value() == null ? "" : row.value().toPlainString(),
                given(row.described()),
                given(row.missing()),
                Boolean.toString(row.about()),
                row.unitOfMeasure(),
                given(row.source()));
    }

    private static String given(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
