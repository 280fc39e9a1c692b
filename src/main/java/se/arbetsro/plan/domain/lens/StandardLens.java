package se.arbetsro.plan.domain.lens;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.arbetsro.plan.LensKind;

/** A lens that is shipped, for a municipality to begin with. */
public record StandardLens(String key, LensKind kind, LensContent content) {

    public static List<StandardLens> all() {
        List<StandardLens> all = new ArrayList<>();
        try (InputStream file = StandardLens.class.getResourceAsStream("/template/lenses.csv")) {
            if (file == null) {
                throw new IllegalStateException("No lenses to begin with");
            }
            CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .forEach(row ->
                            all.add(
                                    new StandardLens(
                                            row.getField("key"),
                                            LensKind.valueOf(row.getField("kind")),
                                            new LensContent(
                                                    row.getField("nameSv"),
                                                    row.getField("nameEn"),
                                                    row.getField("questionSv"),
                                                    row.getField("questionEn"),
                                                    row.getField("helpSv"),
                                                    row.getField("helpEn")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
