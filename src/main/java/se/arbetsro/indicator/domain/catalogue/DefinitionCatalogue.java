package se.arbetsro.indicator.domain.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.platform.text.Text2;

/**
 * Definitions that a municipality may take up as its own and then report by. Differs from those of
 * the HR register, which are computed. Once taken up they are like any other and can be reworded.
 */
@Service
public class DefinitionCatalogue {

    private final IndicatorService indicators;
    private final IndicatorQueries queries;
    private final Clock clock;
    private final List<Offered> all = read();

    DefinitionCatalogue(IndicatorService indicators, IndicatorQueries queries, Clock clock) {
        this.indicators = indicators;
        this.queries = queries;
        this.clock = clock;
    }

    /** A definition that can be taken up. */
    public record Offered(IndicatorKey key, Definition.Content content) {}

    public List<Offered> all() {
        return all;
    }

    /** The keys that the municipality has already, from here or of its own making. */
    @Transactional(readOnly = true)
    public Set<IndicatorKey> there() {
        return queries.definitions().stream()
                .map(definition -> IndicatorKey.of(definition.indicatorKey()))
                .collect(Collectors.toSet());
    }

    /**
     * Takes up those chosen that are not there, in force from the first day of this year. What is
     * there already is left as it is, so that the same choice twice changes nothing.
     *
     * @param chosen keys that are not offered are left out
     * @return how many were taken up
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not define indicators
     */
    @Transactional
    public int takeUp(Collection<String> chosen) {
        Set<IndicatorKey> there = there();
        List<Offered> missing =
                all.stream()
                        .filter(one -> chosen.contains(one.key().value()))
                        .filter(one -> !there.contains(one.key()))
                        .toList();
        LocalDate from = LocalDate.now(clock).withDayOfYear(1);
        missing.forEach(one -> indicators.create(one.key(), one.content(), from));
        return missing.size();
    }

    private static List<Offered> read() {
        var resource = new ClassPathResource("catalogue/reported-definitions.csv");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row -> new Offered(IndicatorKey.of(row.getField("key")), content(row)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition.Content content(NamedCsvRecord row) {
        return new Definition.Content(
                Kind.valueOf(row.getField("kind")),
                words(row, "name"),
                words(row, "counts"),
                true,
                wordsOrNull(row, "formula"),
                wordsOrNull(row, "numerator"),
                wordsOrNull(row, "denominator"),
                wordsOrNull(row, "population"),
                words(row, "unit"),
                Per.valueOf(row.getField("per")),
                Integer.parseInt(row.getField("decimals")),
                Better.valueOf(row.getField("better")),
                Boolean.parseBoolean(row.getField("aboutPeople")),
                null,
                wordsOrNull(row, "note"),
                null);
    }

    private static Text2 words(NamedCsvRecord row, String column) {
        return new Text2(row.getField(column + "Sv"), row.getField(column + "En"));
    }

    private static @Nullable Text2 wordsOrNull(NamedCsvRecord row, String column) {
        return row.getField(column + "Sv").isBlank() ? null : words(row, column);
    }
}
