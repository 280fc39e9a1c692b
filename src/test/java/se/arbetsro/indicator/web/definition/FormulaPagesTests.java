package se.arbetsro.indicator.web.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** An own indicator made of others in the pages: tried, stored, and opened down to its terms. */
@ArbetsroTest
class FormulaPagesTests {

    private static final Slot APRIL = Slot.of(Period.of("2024-04"));

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired TestData data;

    private RequestPostProcessor lead;
    private IndicatorKey hired;
    private IndicatorKey staff;
    private ObservationId counted;

    @BeforeEach
    void the_municipality_has_figures_of_who_is_hired_and_of_all_staff() {
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        hired = define("Inhyrda på dagen");
        staff = define("Anställda på dagen");
        enter(hired, "12");
        counted = enter(staff, "80");
    }

    @Test
    void a_formula_is_tried_before_anything_is_stored() {
        IndicatorKey key = newKey();
        Map<String, String> form = form(key, "procent", share());
        form.put("trial", "true");

        MvcTestResult tried = post("/indicators", form);

        assertThat(tried)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Inhyrda på dagen / Anställda på dagen × 100",
                        "12 / 80 × 100",
                        "15,0",
                        "Inget är sparat än.",
                        "[" + hired + "] / [" + staff + "] * 100");
        assertThat(data.asSystem(() -> queries.definitions(key))).isEmpty();
    }

    @Test
    void what_is_stored_is_shown_with_its_terms_and_each_figure_can_be_opened() {
        IndicatorKey key = newKey();

        assertThat(post("/indicators", form(key, "procent", share())))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/indicators/" + key))
                .bodyText()
                .contains(
                        "15,0",
                        "Inhyrda på dagen / Anställda på dagen × 100",
                        "Räknas ut av",
                        "href=\"/indicators/" + staff + "\"")
                .doesNotContain("/observations/new");
        assertThat(get("/indicators/" + staff)).bodyText().contains("Används i formeln för");
        ObservationId figure = figure(key);
        assertThat(get("/observations/" + figure.value()))
                .bodyText()
                .contains("/observations/" + figure.value() + "/terms", "en beräkning här")
                .doesNotContain("/correction");
        assertThat(get("/observations/" + figure.value() + "/terms"))
                .bodyText()
                .contains("12 / 80 × 100 = 15,0", "/observations/" + counted.value());
    }

    @Test
    void units_that_do_not_fit_are_told_at_the_formula_and_what_was_typed_stays() {
        IndicatorKey key = newKey();

        assertThat(post("/indicators", form(key, "personer", share())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Formeln ger måttenheten ”procent”, men definitionen säger ”personer”.",
                        share());
        assertThat(data.asSystem(() -> queries.definitions(key))).isEmpty();
    }

    @Test
    void nobody_is_asked_to_enter_what_is_worked_out() {
        IndicatorKey key = newKey();
        post("/indicators", form(key, "procent", share()));

        assertThat(get("/indicators/" + key + "/observations/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/indicators/rounds/new"))
                .bodyText()
                .contains(hired.value())
                .doesNotContain("value=\"" + key + "\"");
    }

    @Test
    void a_figure_that_was_reported_has_no_terms() {
        assertThat(get("/observations/" + counted.value() + "/terms"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_new_definition_of_a_term_is_told_where_the_formula_stands() {
        IndicatorKey key = newKey();
        post("/indicators", form(key, "procent", share()));

        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.defineAnew(
                                staff,
                                content("Tillsvidareanställda", "personer", Per.DAY, 0, false),
                                LocalDate.of(2025, 1, 1)));

        assertThat(get("/indicators/" + key))
                .bodyText()
                .contains("Anställda på dagen har fått en ny definition.");
    }

    private String share() {
        return "[" + hired + "] / [" + staff + "] * 100";
    }

    private IndicatorKey define(String name) {
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> indicators.create(key, content(name, "personer", Per.DAY, 0, false), FROM));
        return key;
    }

    private ObservationId enter(IndicatorKey key, String value) {
        UnitId top = data.municipality();
        return data.as(
                TestData.SYSTEM,
                () -> {
                    Definition definition = queries.definition(key, 1).orElseThrow();
                    return observations.enter(definition, top, APRIL, observed(value));
                });
    }

    private ObservationId figure(IndicatorKey key) {
        return data.asSystem(() ->
                queries.of(List.of(key), data.municipality(), Reading.now(LocalDate.of(2026, 1, 1)))
                        .getFirst()
                        .current()
                        .points()
                        .getFirst()
                        .id());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(lead).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(lead).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> form(IndicatorKey key, String unit, String expression) {
        Map<String, String> form =
                new HashMap<>(
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "indicator", key.value(),
                                "from", "2019-01-01",
                                "kind", "NUMBER",
                                "nameSv", "Andel inhyrda",
                                "countsSv", "Inhyrda av alla som arbetar.",
                                "unitSv", unit,
                                "per", "DAY",
                                "decimals", "1",
                                "expression", expression));
        form.put("better", "LOWER");
        return form;
    }
}
