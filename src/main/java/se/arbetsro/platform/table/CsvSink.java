package se.arbetsro.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.arbetsro.platform.text.Language;

/**
 * Writes what Excel with Swedish regional settings opens by a double click: UTF-8 with its mark,
 * semicolons, and the decimal sign of the language.
 */
final class CsvSink implements TableSink {

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Language language;
    private final Writer text;
    private final CsvWriter csv;

    CsvSink(OutputStream out, Language language) throws IOException {
        this.language = language;
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .bufferSize(BUFFER)
                        .build(text);
    }

    void header(List<String> names) throws IOException {
        write(names.stream().map(Formulas::neutralise).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        write(cells.stream().map(this::field).toList());
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(var value) -> Formulas.neutralise(value);
            case Cell.Number(var value, boolean percent) -> Numbers.raw(value, language);
            default -> cell.typed();
        };
    }

    private void write(List<String> fields) throws IOException {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Completes the file; the stream below stays open. */
    void finish() throws IOException {
        csv.flush();
        text.flush();
    }
}
