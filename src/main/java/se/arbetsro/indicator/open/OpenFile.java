package se.arbetsro.indicator.open;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEAD);
        for (OpenFigure row : dataset.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.indicator());
            cells.add(Integer.toString(row.definition()));
            cells.add(given(row.unitCode()));
            cells.add(row.unit());
            cells.add(given(row.period()));
            cells.add(given(row.from()));
            cells.add(row.to().toString());
            cells.add(row.value() == null ? "" : row.value().toPlainString());
            cells.add(given(row.described()));
            cells.add(given(row.missing()));
            cells.add(Boolean.toString(row.about()));
            cells.add(row.unitOfMeasure());
            cells.add(given(row.source()));
            csv.writeRecord(cells);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String given(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
