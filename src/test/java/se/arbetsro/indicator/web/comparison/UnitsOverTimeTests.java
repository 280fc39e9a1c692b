package se.arbetsro.indicator.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
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

/** One indicator in all units over ten years. */
@ArbetsroTest
class UnitsOverTimeTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired TestData data;

    private IndicatorKey key;
    private UnitId district;
    private UnitId unit;

    @BeforeEach
    void figures_of_a_district_and_of_a_unit_in_it() {
        district = data.district("Åratal");
        unit = data.unit("Åratals enhet", district);
        data.unit("Tyst enhet", district);
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Platser"), FROM));
        int year = TestData.today().getYear();
        enter(district, (year - 2) + "-04", "311");
        enter(district, (year - 2) + "-11", "322");
        enter(district, (year - 1) + "-04", "333");
        enter(unit, (year - 1) + "-04", "344");
        enter(district, (year - 12) + "-04", "355");
    }

    @Test
    void each_year_shows_its_last_value_and_each_unit_stands_below_the_one_it_belongs_to() {
        MvcTestResult page = get("?unit=" + district.value(), Role.DISTRICT_DIRECTOR, district);

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(">322<", ">333<", ">344<", "tiny-line", "data-depth=\"1\"")
                .contains("En enhet utan tal är utelämnad.")
                .doesNotContain(">311<", ">355<", "Tyst enhet")
                .containsSubsequence("Åratal</a>", "Åratals enhet</a>");
    }

    @Test
    void the_file_holds_every_figure_of_the_years() {
        assertThat(get("?format=csv&unit=" + district.value(), Role.DISTRICT_DIRECTOR, district))
                .hasStatusOk()
                .bodyText()
                .contains("Enhet;Avser;Värde", ";311", ";322", ";333", ";344")
                .doesNotContain(";355");
    }

    @Test
    void what_is_not_published_is_seen_by_nobody_from_elsewhere() {
        assertThat(
                        get(
                                "?unit=" + district.value(),
                                Role.DISTRICT_DIRECTOR,
                                data.district("Grannåren")))
                .hasStatusOk()
                .bodyText()
                .contains("har något tal som du får läsa")
                .doesNotContain(">322<");
    }

    @Test
    void a_page_beyond_the_last_and_an_unknown_unit_are_told_kindly() {
        assertThat(get("?page=9999999", Role.DISTRICT_DIRECTOR, district)).hasStatusOk();
        assertThat(
                        get(
                                "?unit=00000000-0000-0000-0000-000000000009",
                                Role.DISTRICT_DIRECTOR,
                                district))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void enter(UnitId where, String period, String value) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                where,
                                Slot.of(Period.of(period)),
                                observed(value)));
    }

    private MvcTestResult get(String query, Role role, UnitId reach) {
        RequestPostProcessor who = data.signedIn(role, reach);
        return mvc.get()
                .uri("/indicators/" + key + "/units/over-time" + query)
                .with(who)
                .exchange();
    }
}
