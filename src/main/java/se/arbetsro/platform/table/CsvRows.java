package se.arbetsro.platform.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a text file with separated values. */
final class CsvRows implements RawRows {

    /** The line by which Excel may be told the separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=([;,|\t])\\R");

    private final CloseableIterator<CsvRecord> records;
    private final Limits limits;
    private int number;

    CsvRows(String text, Limits limits) {
        this.limits = limits;
        var told = SEPARATOR_LINE.matcher(text);
        boolean isTold = told.lookingAt();
        char separator = isTold ? told.group(1).charAt(0) : Separator.of(text);
        number = isTold ? 1 : 0;
        records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(isTold ? text.substring(told.end()) : text)
                        .iterator();
    }

    @Override
    public @Nullable RawRow next() throws TableRefusal {
        number++;
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (CsvParseException | UncheckedIOException malformed) {
            throw TableRefusal.at(number, "platform.table.csv.quotes");
        }
    }

    private RawRow row(CsvRecord record) throws TableRefusal {
        var cells = new ArrayList<Cell>(record.getFieldCount());
        for (int column = 0; column < record.getFieldCount(); column++) {
            var field = record.getField(column);
            if (field.length() > limits.cellLength()) {
                throw TableRefusal.at(number, "platform.table.csv.longCell", limits.cellLength());
            }
            if (column >= limits.columns() && !field.isEmpty()) {
                throw TableRefusal.at(number, "platform.table.file.columns", limits.columns());
            }
            cells.add(Cell.text(Formulas.restore(field)));
        }
        return new RawRow(number, cells);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
