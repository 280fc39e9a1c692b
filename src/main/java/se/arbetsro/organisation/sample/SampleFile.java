package se.arbetsro.organisation.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** One of the files that describe the sample municipality. */
record SampleFile(List<Row> rows) {

    SampleFile {
        rows = List.copyOf(rows);
    }

    /** Reads {@code sample/stockholm/<name>.csv}. */
    static SampleFile named(String name) {
        String path = "/sample/stockholm/" + name + ".csv";
        try (InputStream file = SampleFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No file " + path);
            }
            Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
            return new SampleFile(
                    CsvReader.builder().ofNamedCsvRecord(text).stream().map(Row::new).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row by the names of its columns. */
    record Row(NamedCsvRecord fields) {

        String text(String column) {
            return fields.getField(column);
        }

        @Nullable String optional(String column) {
            String text = text(column);
            return text.isBlank() ? null : text;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        boolean yes(String column) {
            return Boolean.parseBoolean(text(column));
        }

        LocalDate day(String column) {
            return LocalDate.parse(text(column));
        }

        /** The columns {@code <stem>Sv} and {@code <stem>En}. */
        Text2 words(String stem) {
            return new Text2(text(stem + "Sv"), optional(stem + "En"));
        }

        /** The columns {@code validFrom} and {@code validUntil}. */
        Validity valid() {
            String until = optional("validUntil");
            return new Validity(day("validFrom"), until == null ? null : LocalDate.parse(until));
        }

        /** A column of several values between bars. */
        List<String> list(String column) {
            String text = text(column);
            return text.isBlank() ? List.of() : List.of(text.split("\\|"));
        }
    }
}
