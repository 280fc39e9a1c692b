package se.arbetsro.indicator.web.survey;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import se.arbetsro.platform.text.Text2;

/**
 * The tables of the survey of autumn 2018, published by the accompanying researcher. They are no
 * observations: that so many named an area first is not a figure of one indicator.
 *
 * @param furthest areas in which the work was said to have come furthest
 * @param need areas in which the need of further work was said to be greatest
 */
record SurveyTables(
        List<Respondents> respondents,
        List<Named> furthest,
        List<Named> need,
        List<Effect> effects,
        List<Odd> oddities) {

    private static final String FOLDER = "sample/stockholm/published/survey-2018-";

    /** How many answered, by the code of a service line that the survey used. */
    record Respondents(String code, int count) {}

    /**
     * How many named an area as the first, second and third of three.
     *
     * @param number of the area in the plan of then; empty for another and for no answer
     */
    record Named(String number, Text2 name, int first, int second, int third) {

        int all() {
            return first + second + third;
        }
    }

    /**
     * How often a theme is mentioned in free answers about what the plan has led to.
     *
     * @param question whose situation is asked about
     * @param askedOf all, or managers alone
     */
    record Effect(String question, String askedOf, String theme, int mentions) {}

    /** A place where the print disagrees with itself: both values are kept. */
    record Odd(String table, Text2 cell, Text2 printed, Text2 recomputed, Text2 note) {}

    static SurveyTables read() {
        Map<String, Text2> areas =
                rows("areas").stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.getField("area"), row -> words(row, "name")));
        Function<NamedCsvRecord, Named> named =
                row -> {
                    String area = row.getField("area");
                    return new Named(
                            area.equals("none") || area.equals("14") ? "" : area,
                            areas.getOrDefault(area, new Text2(area, null)),
                            number(row, "first"),
                            number(row, "second"),
                            number(row, "third"));
                };
        return new SurveyTables(
                rows("respondents").stream()
                        .map(row ->
                                new Respondents(
                                        row.getField("survey_code"), number(row, "respondents")))
                        .toList(),
                rows("furthest").stream().map(named).toList(),
                rows("need").stream().map(named).toList(),
                rows("effects").stream()
                        .map(row ->
                                new Effect(
                                        row.getField("question"),
                                        row.getField("asked_of"),
                                        row.getField("theme_sv"),
                                        number(row, "mentions")))
                        .toList(),
                rows("oddities").stream()
                        .map(row ->
                                new Odd(
                                        row.getField("table"),
                                        words(row, "cell"),
                                        words(row, "printed"),
                                        words(row, "recomputed"),
                                        words(row, "note")))
                        .toList());
    }

    int answered() {
        return respondents.stream().mapToInt(Respondents::count).sum();
    }

    private static Text2 words(NamedCsvRecord row, String column) {
        return new Text2(row.getField(column + "Sv"), row.getField(column + "En"));
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String name) {
        ClassPathResource file = new ClassPathResource(FOLDER + name + ".csv");
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var reader =
                        CsvReader.builder()
                                .commentStrategy(CommentStrategy.SKIP)
                                .ofNamedCsvRecord(in)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
