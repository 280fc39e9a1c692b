package se.arbetsro.indicator.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arbetsro.indicator.national.Standing.Known;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportResult;

/** Answers of Kolada's interfaces as files; municipalities, measures and figures are invented. */
class KoladaJsonTests {

    private static final Set<String> MEASURES = Set.of("X10001");
    private static final Set<String> MUNICIPALITIES = Set.of("9901", "9902");

    private static ImportResult<NationalValue> values(String json) {
        return KoladaJson.values(json.getBytes(StandardCharsets.UTF_8), MEASURES, MUNICIPALITIES);
    }

    private static List<ImportError> errors(ImportResult<?> result) {
        return ((ImportResult.Refused<?>) result).errors();
    }

    private static List<NationalValue> right(ImportResult<NationalValue> result) {
        return ((ImportResult.Accepted<NationalValue>) result).values();
    }

    @Test
    void both_versions_of_the_interface_say_the_same() {
        String two =
                """
                {"count": 1, "next_page": null, "values": [{"kpi": "X10001", "period": 2024,
                 "municipality": "9901", "values": [
                  {"gender": "K", "count": 1, "status": "", "value": 12.5, "isdeleted": 0},
                  {"gender": "M", "count": 1, "status": "", "value": 11, "isdeleted": 1}]}]}
                """;
        String three =
                """
                {"count": 1, "next_url": null, "values": [{"kpi": "X10001", "period": 2024,
                 "municipality": "9901", "values": [
                  {"gender": "K", "count": 1, "status": "", "value": 12.5, "isdeleted": false},
                  {"gender": "M", "count": 1, "status": "", "value": 11, "isdeleted": true}]}]}
                """;

        assertThat(right(values(two))).isEqualTo(right(values(three)));
        assertThat(right(values(two)))
                .containsExactly(
                        new NationalValue(
                                "X10001",
                                "9901",
                                2024,
                                Sex.WOMEN,
                                new BigDecimal("12.5"),
                                "",
                                false),
                        new NationalValue(
                                "X10001", "9901", 2024, Sex.MEN, new BigDecimal("11"), "", true));
    }

    @Test
    void a_value_that_is_missing_is_not_zero_and_its_status_is_kept() {
        var found =
                right(
                        values(
                                """
                                {"values": [{"kpi": "X10001", "period": 2023, "municipality": "9902",
                                 "values": [{"gender": "T", "status": "Missing", "value": null}]}]}
                                """));

        assertThat(found)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value()).isNull();
                    assertThat(one.status()).isEqualTo("Missing");
                });
    }

    @Test
    void groups_regions_and_the_country_are_passed_over() {
        var result =
                KoladaJson.municipalities(
                        """
                        {"values": [{"id": "0000", "title": "Riket", "type": "L"},
                         {"id": "0001", "title": "En region", "type": "L"},
                         {"id": "G123", "title": "En grupp", "type": "K"},
                         {"id": "9901", "title": "Exempelby", "type": "K"}]}
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(((ImportResult.Accepted<Municipality>) result).values())
                .containsExactly(new Municipality("9901", "Exempelby"));
    }

    @Test
    void all_that_is_wrong_is_told_by_item() {
        var errors =
                errors(
                        values(
                                """
                                {"values": [
                                 {"kpi": "X10001", "period": 2024, "municipality": "9901",
                                  "values": [{"gender": "T", "value": 1}]},
                                 {"kpi": "X10001", "period": 2024, "municipality": "9999",
                                  "values": [{"gender": "T", "value": 1}]},
                                 {"kpi": "X10009", "period": "i fjol", "municipality": "9902",
                                  "values": [{"gender": "Q", "value": 1}]},
                                 {"kpi": "X10001", "period": 2024, "municipality": "9902",
                                  "values": [{"gender": "T", "value": "mycket"},
                                             {"gender": "K", "value": 1, "isdeleted": "kanske"}]},
                                 {"kpi": "X10001", "period": 2024, "municipality": "9901",
                                  "values": [{"gender": "T", "value": 2}]}]}
                                """));

        assertThat(errors)
                .extracting(ImportError::row, error -> error.message().key())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "indicator.national.noMunicipality"),
                        org.assertj.core.groups.Tuple.tuple(3, "indicator.national.noMeasure"),
                        org.assertj.core.groups.Tuple.tuple(3, "indicator.national.year.wrong"),
                        org.assertj.core.groups.Tuple.tuple(3, "indicator.national.sex.unknown"),
                        org.assertj.core.groups.Tuple.tuple(4, "platform.table.cell.number"),
                        org.assertj.core.groups.Tuple.tuple(4, "indicator.national.truth"),
                        org.assertj.core.groups.Tuple.tuple(5, "indicator.national.twice"));
    }

    @Test
    void a_file_that_is_broken_or_something_else_is_refused_as_a_whole() {
        assertThat(errors(values("{\"values\": [{\"kpi\": ")))
                .singleElement()
                .extracting(error -> error.message().key())
                .isEqualTo("indicator.national.notJson");
        assertThat(errors(values("{\"features\": []}")))
                .singleElement()
                .extracting(error -> error.message().key())
                .isEqualTo("indicator.national.notKolada");
        assertThat(errors(values("{\"values\": []}")))
                .singleElement()
                .extracting(error -> error.message().key())
                .isEqualTo("indicator.national.nothing");
    }

    @Test
    void only_a_file_that_begins_as_json_is_json() {
        assertThat(KoladaJson.is("\uFEFF \n{}".getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(KoladaJson.is("kpi;year".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(KoladaJson.is(new byte[] {'P', 'K', 3, 4})).isFalse();
    }

    /** Of 10, 20, 30, 40 and 50 the middle one is 30, and the quartiles are 20 and 40. */
    @Test
    void the_own_municipality_is_not_among_those_it_is_compared_with() {
        var standing =
                Standing.of(
                        "9901",
                        List.of(
                                known("9901", 2024, "1000"),
                                known("9902", 2024, "10"),
                                known("9903", 2024, "20"),
                                known("9904", 2024, "30"),
                                known("9905", 2024, "40"),
                                known("9906", 2024, "50"),
                                known("9902", 2022, "10")));

        assertThat(standing.spread(2024))
                .hasValueSatisfying(spread -> {
                    assertThat(spread.median()).isEqualByComparingTo("30");
                    assertThat(spread.lower()).isEqualByComparingTo("20");
                    assertThat(spread.upper()).isEqualByComparingTo("40");
                });
        assertThat(standing.spread(2022)).isEmpty();
        assertThat(standing.years()).containsExactly(2022, 2023, 2024);
        assertThat(standing.own()).containsOnlyKeys(2024);
    }

    private static Known known(String municipality, int year, String value) {
        return new Known(municipality, year, new BigDecimal(value));
    }
}
