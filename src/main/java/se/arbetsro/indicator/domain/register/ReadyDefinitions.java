package se.arbetsro.indicator.domain.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.indicator.register.Form;
import se.arbetsro.indicator.register.Recipe;
import se.arbetsro.indicator.register.SickLeave;
import se.arbetsro.indicator.register.Turnover;
import se.arbetsro.platform.text.Text2;

/**
 * The definitions of turnover and sick leave that come with the program, to be taken up as one's
 * own.
 */
@Service
public class ReadyDefinitions {

    /**
     * Figures reach as far back as the register does; the meaning has been the same all the time.
     */
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);

    private final IndicatorService indicators;
    private final IndicatorQueries queries;
    private final Recipes recipes;
    private final List<Ready> all = read();

    ReadyDefinitions(IndicatorService indicators, IndicatorQueries queries, Recipes recipes) {
        this.indicators = indicators;
        this.queries = queries;
        this.recipes = recipes;
    }

    /** A definition with how it is worked out. */
    public record Ready(IndicatorKey key, Definition.Content content, Recipe recipe) {}

    public List<Ready> all() {
        return all;
    }

    /** Whether it has been taken up. */
    @Transactional(readOnly = true)
    public Set<IndicatorKey> takenUp() {
        return all.stream()
                .map(Ready::key)
                .filter(key -> !queries.definitions(key).isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * Takes up those that are not there, as the first definitions of indicators of their own.
     *
     * @return how many
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not define indicators
     */
    @Transactional
    public int takeUp() {
        Set<IndicatorKey> there = takenUp();
        List<Ready> missing = all.stream().filter(one -> !there.contains(one.key())).toList();
        for (Ready one : missing) {
            DefinitionId definition = indicators.create(one.key(), one.content(), FROM);
            recipes.add(definition, one.recipe());
        }
        return missing.size();
    }

    private static List<Ready> read() {
        var resource = new ClassPathResource("catalogue/register-definitions.csv");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        resource.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row ->
                            new Ready(
                                    IndicatorKey.of(row.getField("key")),
                                    content(row),
                                    recipe(row)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition.Content content(NamedCsvRecord row) {
        return new Definition.Content(
                Kind.NUMBER,
                words(row, "name"),
                words(row, "counts"),
                true,
                wordsOrNull(row, "formula"),
                words(row, "numerator"),
                words(row, "denominator"),
                words(row, "population"),
                words(row, "unit"),
                row.getField("per").equals("YEAR") ? Per.YEAR : Per.NONE,
                1,
                Better.LOWER,
                true,
                null,
                wordsOrNull(row, "note"),
                null);
    }

    private static Recipe recipe(NamedCsvRecord row) {
        String measure = row.getField("measure");
        if (!measure.equals("TURNOVER")) {
            return SickLeave.valueOf(measure);
        }
        return new Turnover(
                Turnover.Numerator.valueOf(row.getField("counted")),
                row.getField("causes").equals("ALL")
                        ? Turnover.ALL_CAUSES
                        : set(row, "causes", EndReason::valueOf),
                set(row, "forms", Form::valueOf),
                set(row, "occupations", Function.identity()),
                Turnover.Denominator.valueOf(row.getField("of")),
                Turnover.Moves.valueOf(row.getField("moves")));
    }

    private static <T> Set<T> set(NamedCsvRecord row, String column, Function<String, T> value) {
        return Arrays.stream(row.getField(column).split(" "))
                .filter(one -> !one.isBlank())
                .map(value)
                .collect(Collectors.toSet());
    }

    private static Text2 words(NamedCsvRecord row, String column) {
        String english = row.getField(column + "En");
        return new Text2(row.getField(column + "Sv"), english.isBlank() ? null : english);
    }

    private static @Nullable Text2 wordsOrNull(NamedCsvRecord row, String column) {
        return row.getField(column + "Sv").isBlank() ? null : words(row, column);
    }
}
