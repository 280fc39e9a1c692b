package se.arbetsro.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What the start page tells researchers. */
@ArbetsroTest
class NewFiguresCardTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;

    private IndicatorKey define(String name) {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count(name), FROM));
        return key;
    }

    private void enter(IndicatorKey key, UnitId unit, String period) {
        data.asSystem(() ->
                observations.enter(
                        queries.definition(key, 1).orElseThrow(),
                        unit,
                        Slot.of(Period.of(period)),
                        observed("23")));
    }

    private MvcTestResult start(Role role, UnitId unit) {
        return mvc.get().uri("/").with(data.signedIn(role, unit)).exchange();
    }

    @Test
    void a_researcher_sees_each_indicator_with_new_figures_once_and_by_the_last_one() {
        UnitId district = data.district("Nyräknat");
        IndicatorKey key = define("Nyräknade platser");
        enter(key, district, "2024-03");
        enter(key, district, "2024-04");

        assertThat(start(Role.RESEARCHER, data.municipality()))
                .hasStatusOk()
                .bodyText()
                .contains("/indicators/" + key, "Nyräknade platser", "april 2024")
                .doesNotContain("mars 2024");
    }

    @Test
    void figures_beyond_reach_that_are_not_published_are_not_told() {
        IndicatorKey key = define("Andras platser");
        enter(key, data.district("Andras"), "2024-04");

        assertThat(start(Role.RESEARCHER, data.district("Egna")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(key.value());
    }

    @Test
    void who_has_other_things_to_do_is_not_told() {
        UnitId district = data.district("Sysselsatt");
        IndicatorKey key = define("Sysselsattas platser");
        enter(key, district, "2024-04");

        assertThat(start(Role.DISTRICT_DIRECTOR, district))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(key.value());
    }
}
