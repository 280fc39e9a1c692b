package se.arbetsro.plan.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is shipped for a municipality to begin with, as tables beside the program. */
public final class Shipped {

    private Shipped() {}

    /**
     * @param file its name under {@code template}
     */
    public static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Shipped.class.getResourceAsStream("/template/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Not shipped: " + file);
            }
            return CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
