package se.arbetsro.indicator.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

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
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class ComparisonPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired IndicatorQueries queries;
    @Autowired TestData data;

    @Test
    void until_somebody_says_how_a_figure_varies_no_unit_is_named() {
        Place place = place("Osagda");

        var page = get(place.address(), place.reader());

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Det är inte sagt hur talet varierar av en slump.")
                .contains("I mitten ligger")
                .doesNotContain("Ligger högre än");
    }

    @Test
    void a_large_unit_outside_the_limits_is_named_and_a_small_one_with_the_same_share_is_not() {
        Place place = place("Trattby");
        say(place.key(), "SHARE");

        var page = get(place.address(), place.reader());

        assertThat(page)
                .bodyText()
                .contains("Ligger högre än vad slumpen förklarar: Trattby stora.")
                .contains("/indicators/rules#units")
                .contains("Antal personer");
    }

    @Test
    void a_share_of_time_has_no_limits() {
        Place place = place("Tidsbo");
        say(place.key(), "NEITHER");

        assertThat(get(place.address(), place.reader()))
                .bodyText()
                .contains("Därför finns inga gränser för slumpen.")
                .doesNotContain("Ligger högre än");
    }

    @Test
    void units_beyond_reach_look_like_units_without_figures() {
        Place place = place("Hemliga");
        say(place.key(), "SHARE");

        assertThat(get(place.address(), data.signedIn(Role.HR, data.district("Utanför"))))
                .bodyText()
                .contains("har något tal som du får läsa")
                .doesNotContain("Hemliga stora");
    }

    @Test
    void the_charts_and_the_table_are_had_as_files() {
        Place place = place("Filerna");
        say(place.key(), "SHARE");
        String query = place.address().substring(place.address().indexOf('?'));

        assertThat(get("/indicators/" + place.key() + "/units/charts/0" + query, place.reader()))
                .hasStatusOk()
                .hasContentType("image/svg+xml;charset=UTF-8");
        assertThat(get(place.address() + "&format=csv", place.reader()))
                .bodyText()
                .contains("Filerna stora", "2023", "40");
    }

    @Test
    void only_who_may_define_says_how_a_figure_varies() {
        Place place = place("Behöriga");

        assertThat(
                        mvc.post()
                                .uri("/indicators/" + place.key() + "/chance")
                                .param("chance", "SHARE")
                                .with(place.reader())
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private record Place(IndicatorKey key, String address, RequestPostProcessor reader) {}

    /**
     * A district with five units, of which a large and a small one have twice the others' share.
     */
    private Place place(String name) {
        UnitId district = data.district(name);
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.create(
                                key, content("Slutat", "procent per år", Per.YEAR, 1, true), FROM));
        enter(key, data.unit(name + " stora", district), "40", 400);
        enter(key, data.unit(name + " lilla", district), "40", 20);
        enter(key, data.unit(name + " tre", district), "20", 400);
        enter(key, data.unit(name + " fyra", district), "20", 400);
        enter(key, data.unit(name + " fem", district), "21", 400);
        return new Place(
                key,
                "/indicators/" + key + "/units?unit=" + district.value(),
                data.signedIn(Role.DISTRICT_DIRECTOR, district));
    }

    private void enter(IndicatorKey key, UnitId unit, String value, int size) {
        data.asSystem(() ->
                observations.enter(
                        queries.definition(key, 1).orElseThrow(),
                        unit,
                        Slot.of(Period.year(2023)),
                        observed(value, size)));
    }

    private void say(IndicatorKey key, String chance) {
        assertThat(
                        mvc.post()
                                .uri("/indicators/" + key + "/chance")
                                .param("chance", chance)
                                .with(data.signedIn(Role.HR, data.municipality()))
                                .with(csrf())
                                .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
