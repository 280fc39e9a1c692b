package se.arbetsro.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import se.arbetsro.platform.text.Language;

/** The file that a person fills in to import a table. */
final class Template {

    private static final Label EXPLANATION = new Label("Förklaring", "Explanation");
    private static final List<Label> EXPLAINED =
            List.of(
                    new Label("Kolumn", "Column"),
                    new Label("Måste fyllas i", "Required"),
                    new Label("Vad som kan stå här", "What may stand here"),
                    new Label("Exempel", "Example"),
                    new Label("Beskrivning", "Description"));
    private static final List<Integer> EXPLAINED_WIDTHS = List.of(28, 16, 50, 24, 60);

    private final TableSchema<?> schema;

    Template(TableSchema<?> schema) {
        this.schema = schema;
    }

    void write(TableFormat format, Language language, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> {
                var sink = new CsvSink(out, language);
                sink.header(names(language));
                fill(sink, language);
                sink.finish();
            }
            case XLSX -> {
                // It depends on the program alone, so it always carries the same time.
                try (var workbook = new XlsxWorkbook(Instant.EPOCH)) {
                    workbook.sheet(
                            schema.title().in(language),
                            names(language),
                            widths(),
                            sheet -> fill(sheet, language));
                    workbook.sheet(
                            EXPLANATION.in(language),
                            EXPLAINED.stream().map(label -> label.in(language)).toList(),
                            EXPLAINED_WIDTHS,
                            sheet -> explain(sheet, language));
                    workbook.write(out);
                }
            }
        }
    }

    private List<String> names(Language language) {
        return schema.columns().stream().map(column -> column.header().in(language)).toList();
    }

    private List<Integer> widths() {
        return schema.columns().stream().map(c -> c.type().width()).toList();
    }

    private void fill(TableSink sheet, Language language) throws IOException {
        List<Cell> example =
                schema.columns().stream().map(column -> column.exampleCell(language)).toList();
        if (example.stream().anyMatch(cell -> !cell.isEmpty())) {
            sheet.row(example);
        }
    }

    private void explain(TableSink sheet, Language language) throws IOException {
        for (var column : schema.columns()) {
            var description = column.description();
            sheet.row(
                    List.of(
                            Cell.text(column.header().in(language)),
                            ValueType.yesNo().write(column.isRequired(), language),
                            Cell.text(column.type().explanation().in(language)),
                            column.exampleCell(language),
                            description == null
                                    ? Cell.EMPTY
                                    : Cell.text(description.in(language))));
        }
    }
}
