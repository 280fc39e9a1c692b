package se.arbetsro.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TwoWriters;

/** Two correct a figure or reword a definition: the second chooses, and undoes nothing unseen. */
@ArbetsroTest
class IndicatorConflictTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;

    private IndicatorKey define() {
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.create(
                                key,
                                content("Andel", "procent per månad", Per.MONTH, 1, true),
                                FROM));
        return key;
    }

    @Test
    void of_a_figure() {
        UnitId district = data.district("Tvåräkningen");
        IndicatorKey key = define();
        ObservationId id =
                data.asSystem(() ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                district,
                                Slot.of(Period.of("2024-04")),
                                observed("23", 30)));

        String page =
                new TwoWriters(mvc, data.signedIn(Role.HR, district))
                        .meet(
                                "/observations/" + id.value() + "/correction",
                                Map.of(
                                        "version", "1",
                                        "value", "25",
                                        "about", "true",
                                        "measured", "2024-04",
                                        "printed", "(25)",
                                        "groupSize", "40",
                                        "note", "Räknat om.",
                                        "reason", "Fel dag"),
                                Map.of(
                                        "version", "1",
                                        "value", "26",
                                        "measured", "2024-05",
                                        "printed", "(26)",
                                        "groupSize", "50",
                                        "note", "Räknat igen.",
                                        "reason", "Fel månad"));

        assertThat(page).contains("(25)", "(26)");
    }

    @Test
    void of_a_figure_that_one_says_is_missing() {
        UnitId district = data.district("Ettsaknas");
        IndicatorKey key = define();
        ObservationId id =
                data.asSystem(() ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                district,
                                Slot.of(Period.of("2024-04")),
                                observed("23", 30)));

        new TwoWriters(mvc, data.signedIn(Role.HR, district))
                .meet(
                        "/observations/" + id.value() + "/correction",
                        Map.of(
                                "version", "1",
                                "missing", "NOT_REPORTED",
                                "reason", "Finns inte"),
                        Map.of(
                                "version", "1",
                                "value", "26",
                                "groupSize", "30",
                                "reason", "Fel"));
    }

    @Test
    void of_a_definition() {
        IndicatorKey key = define();

        new TwoWriters(mvc, data.signedIn(Role.PROJECT_LEAD, data.municipality()))
                .meet(
                        "/indicators/" + key + "/definitions/1",
                        Map.ofEntries(
                                Map.entry("version", "1"),
                                Map.entry("kind", "NUMBER"),
                                Map.entry("nameSv", "Andelen"),
                                Map.entry("countsSv", "Andelen av alla."),
                                Map.entry("formulaKnown", "true"),
                                Map.entry("formulaSv", "a / b"),
                                Map.entry("unitSv", "procent"),
                                Map.entry("per", "MONTH"),
                                Map.entry("decimals", "1"),
                                Map.entry("better", "LOWER"),
                                Map.entry("aboutPeople", "true")),
                        Map.ofEntries(
                                Map.entry("version", "1"),
                                Map.entry("kind", "TEXT"),
                                Map.entry("nameSv", "Delen"),
                                Map.entry("countsSv", "Delen av alla."),
                                Map.entry("unitSv", "promille"),
                                Map.entry("per", "YEAR"),
                                Map.entry("decimals", "0"),
                                Map.entry("better", "HIGHER")));
    }
}
