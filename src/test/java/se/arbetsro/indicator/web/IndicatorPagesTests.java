package se.arbetsro.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.TestFigures;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class IndicatorPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired StatusSteps steps;
    @Autowired IndicatorQueries queries;
    @Autowired TestData data;

    @Test
    void the_list_shows_the_last_figure_and_what_is_odd_about_it() {
        IndicatorKey key = define(count("Listkonsulter"));
        enterPublished(key, data.municipality(), "2019-04", published("23", "2019-05", "(maj) 23"));

        var page = get("/indicators?q=listkonsulter", reader());

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Listkonsulter", "23 stycken en viss dag", "mätt i maj 2019");
    }

    @Test
    void what_is_said_otherwise_about_an_indicator_is_there_on_the_next_page() {
        IndicatorKey key = define(count("Förr hette den så"));
        assertThat(get("/indicators/" + key, reader())).bodyText().contains("Förr hette den så");

        data.asSystem(() -> {
            Definition definition = queries.definitions(key).getFirst();
            indicators.reword(key, 1, definition.version(), count("Nu heter den så"));
            return key;
        });

        assertThat(get("/indicators/" + key, reader()))
                .bodyText()
                .contains("Nu heter den så")
                .doesNotContain("Förr hette den så");
    }

    @Test
    void an_indicator_is_shown_with_chart_table_and_meaning() {
        IndicatorKey key = define(count("Konsulter"));
        enterPublished(key, data.municipality(), "2018-11", published("34", null, "34"));
        enterPublished(key, data.municipality(), "2019-04", published("23", "2019-05", "(maj) 23"));

        var page = get("/indicators/" + key, reader());

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("<svg")
                .contains("Mätt i maj 2019, men står under april 2019 i källan.")
                .contains("Vad Konsulter räknar.")
                .doesNotContain("För in ett värde");
    }

    @Test
    void as_of_a_day_before_it_was_followed_there_is_no_indicator() {
        IndicatorKey key = define(count("Nytt"));

        assertThat(get("/indicators/" + key + "?as-of=2014-12-31", reader()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_unknown_key_and_no_key_at_all_are_not_found() {
        assertThat(get("/indicators/finns-inte", reader())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/indicators/Ingen_Nyckel", reader())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_list_of_figures_is_had_as_a_file_with_raw_values() {
        IndicatorKey key = define(content("Rörlighet", "procent per år", Per.YEAR, 1, true));
        enterPublished(key, data.municipality(), "2016", published("17.1", null, "17/1"));

        var file = get("/indicators/" + key + "?format=csv", reader());

        assertThat(file).hasStatusOk();
        assertThat(file).bodyText().contains("17/1", "17,1", "I källan står ”17/1”");
    }

    @Test
    void a_figure_is_entered_once_however_often_the_form_is_sent() {
        UnitId district = data.district("Dubbelklickby");
        IndicatorKey key = define(count("Platser"));
        RequestPostProcessor hr = data.signedIn(Role.HR, district);
        Map<String, String> form = form(district, "2024-04", "23");

        var first = post("/indicators/" + key + "/observations", form, hr);
        var second = post("/indicators/" + key + "/observations", form, hr);

        assertThat(first).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(get(location(first), hr)).bodyText().contains("23 stycken");
    }

    @Test
    void a_slot_that_is_taken_leads_to_the_figure_there() {
        UnitId district = data.district("Upptagna");
        IndicatorKey key = define(count("Platser"));
        ObservationId taken = enter(key, district, "2024-04", observed("23"));

        var page =
                post(
                        "/indicators/" + key + "/observations",
                        form(district, "2024-04", "24"),
                        data.signedIn(Role.HR, district));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("/observations/" + taken.value(), "value=\"24\"");
    }

    @Test
    void what_cannot_be_read_is_told_beside_the_field_and_kept() {
        UnitId district = data.district("Felskrivna");
        IndicatorKey key = define(count("Platser"));

        var page =
                post(
                        "/indicators/" + key + "/observations",
                        form(district, "april", "tjugotre"),
                        data.signedIn(Role.HR, district));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page)
                .bodyText()
                .contains("Skriv en period, till exempel", "Skriv ett tal, till exempel")
                .contains("value=\"april\"", "value=\"tjugotre\"");
    }

    @Test
    void a_share_of_a_small_group_is_refused_with_the_reason() {
        UnitId district = data.district("Smågrupp");
        IndicatorKey key = define(content("Rörlighet", "procent per år", Per.YEAR, 1, true));
        Map<String, String> form = new java.util.HashMap<>(form(district, "2023", "9,1"));
        form.put("groupSize", "10");

        var page =
                post(
                        "/indicators/" + key + "/observations",
                        form,
                        data.signedIn(Role.HR, district));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Gruppen är för liten.");
    }

    @Test
    void a_correction_needs_a_reason_and_keeps_what_stood_before() {
        UnitId district = data.district("Rättelsen");
        IndicatorKey key = define(count("Platser"));
        ObservationId id = enter(key, district, "2024-04", observed("23"));
        RequestPostProcessor hr = data.signedIn(Role.HR, district);
        String address = "/observations/" + id.value() + "/correction";

        assertThat(post(address, correction("1", "25", ""), hr))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(address, correction("1", "25", "Räknat fel dag"), hr))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/observations/" + id.value(), hr))
                .bodyText()
                .contains("25 stycken", ">23</td>", "Räknat fel dag", "Kim Prov");
    }

    @Test
    void who_corrects_too_late_sees_both_values() {
        UnitId district = data.district("Försent");
        IndicatorKey key = define(count("Platser"));
        ObservationId id = enter(key, district, "2024-04", observed("23"));
        data.runAs(TestData.SYSTEM, () -> observations.correct(id, 1, observed("25"), "Fel dag"));

        var page =
                post(
                        "/observations/" + id.value() + "/correction",
                        correction("1", "26", "Fel"),
                        data.signedIn(Role.HR, district));

        assertThat(page).hasStatus(HttpStatus.CONFLICT);
        assertThat(page).bodyText().contains("25", "26", "name=\"version\" value=\"2\"");
    }

    @Test
    void a_figure_beyond_reach_is_not_there() {
        UnitId other = data.district("Annorstädes");
        IndicatorKey key = define(count("Platser"));
        ObservationId id = enter(key, other, "2024-04", observed("23"));

        assertThat(get("/observations/" + id.value(), reader())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void who_reads_only_cannot_open_the_form() {
        IndicatorKey key = define(count("Platser"));

        assertThat(get("/indicators/" + key + "/observations/new", reader()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private RequestPostProcessor reader() {
        return data.signedIn(Role.EMPLOYEE, data.district("Läsbacken"));
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor who) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        String location = result.getResponse().getHeader("Location");
        return location == null ? "" : location;
    }

    private static Map<String, String> form(UnitId unit, String period, String value) {
        return Map.of(
                "key",
                UUID.randomUUID().toString(),
                "unit",
                unit.value().toString(),
                "period",
                period,
                "value",
                value);
    }

    private static Map<String, String> correction(String version, String value, String reason) {
        return Map.of("version", version, "value", value, "reason", reason);
    }

    private IndicatorKey define(Definition.Content content) {
        data.municipality(); // who defines indicators does so for all of it
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, content, FROM));
        return key;
    }

    private ObservationId enter(IndicatorKey key, UnitId unit, String period, Observed observed) {
        return data.asSystem(() ->
                observations.enter(
                        queries.definition(key, 1).orElseThrow(),
                        unit,
                        Slot.of(Period.of(period)),
                        observed));
    }

    /** What readers of other districts see too. */
    private void enterPublished(IndicatorKey key, UnitId unit, String period, Observed observed) {
        TestFigures.take(data, steps, enter(key, unit, period, observed), Status.PUBLISHED);
    }

    private static Observed published(String value, @Nullable String measured, String printed) {
        return new Observed(
                measured == null ? null : Period.of(measured),
                new BigDecimal(value),
                null,
                null,
                printed,
                false,
                null,
                null,
                null,
                Origin.PUBLISHED);
    }
}
