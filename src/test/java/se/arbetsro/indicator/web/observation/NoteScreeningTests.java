package se.arbetsro.indicator.web.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.newKey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCheck;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.text.Language;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Words beside figures about people that may tell of one of them are looked at once more. */
@ArbetsroTest
class NoteScreeningTests {

    private static final String TELLS = "Anna Qvistberg är sjukskriven sedan mars.";
    private static final String TELLS_NOTHING = "Talet räknades två veckor senare än vanligt.";

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired Imports imports;
    @Autowired TestData data;

    private String unit;
    private UnitId district;
    private RequestPostProcessor hr;

    @BeforeEach
    void a_district_that_reports() {
        unit = "Granskeby " + UUID.randomUUID();
        district = data.district(unit);
        hr = data.signedIn(Role.HR, district);
    }

    @Test
    void a_note_that_names_somebody_is_taken_only_when_it_has_been_looked_at_again() {
        IndicatorKey key = define(true);

        assertThat(enter(key, TELLS, null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "”Anna Qvistberg” (ser ut som ett namn)",
                        "”sjukskriven” (kan röra hälsa)",
                        "name=\"nobodyRecognised\"",
                        TELLS);
        assertThat(enter(key, TELLS, "true")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_note_that_tells_of_nobody_passes_and_so_does_any_note_about_places() {
        assertThat(enter(define(true), TELLS_NOTHING, null)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(enter(define(false), TELLS, null)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void who_works_here_is_known_by_name() {
        IndicatorKey key = define(true);
        data.person("Zaira", "Ouattan", Role.EMPLOYEE, district);

        assertThat(enter(key, "Beror på zaira ouattan.", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void the_reason_of_a_correction_is_looked_at_and_a_note_that_stood_is_not_asked_of_again() {
        IndicatorKey key = define(true);
        enter(key, TELLS, "true");
        ObservationId id = figure(key);
        Map<String, String> form = form(TELLS);
        form.put("version", "1");
        form.put("reason", "Räknat fel på två.");
        assertThat(post("/observations/" + id.value() + "/correction", form))
                .hasStatus(HttpStatus.SEE_OTHER);

        form.put("version", "2");
        form.put("reason", "Hon kom tillbaka.");
        assertThat(post("/observations/" + id.value() + "/correction", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("”Hon” (kan syfta på en person)");
    }

    @Test
    void what_is_noted_with_a_step_is_looked_at_beside_the_step_that_was_taken() {
        IndicatorKey key = define(true);
        enter(key, TELLS_NOTHING, null);
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        String address = "/observations/" + figure(key).value() + "/step";
        Map<String, String> step =
                new HashMap<>(Map.of("version", "1", "next", "CHECKED", "note", TELLS));

        assertThat(post(address, step, director))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsOnlyOnce("name=\"nobodyRecognised\"");
        step.put("nobodyRecognised", "true");
        assertThat(post(address, step, director)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void in_a_file_nobody_can_answer_for_it_so_the_row_is_told() {
        IndicatorKey key = define(true);

        assertThat(check(key, TELLS).errors())
                .extracting(error -> error.message().key())
                .containsExactly("indicator.screening.row");
        assertThat(check(key, TELLS_NOTHING).right()).isTrue();
    }

    private ImportCheck check(IndicatorKey key, String note) {
        String file =
                "Nyckel;Enhet;Avser;Värde;Antal personer;Anteckning\n"
                        + key
                        + ";"
                        + unit
                        + ";2024;12;40;"
                        + note
                        + "\n";
        return data.as(
                data.viewer(Role.HR, district),
                () ->
                        imports.check(
                                "observations",
                                file.getBytes(StandardCharsets.UTF_8),
                                Language.SV));
    }

    private IndicatorKey define(boolean people) {
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.create(
                                key, content("Slutat", "procent", Per.YEAR, 1, people), FROM));
        return key;
    }

    private MvcTestResult enter(IndicatorKey key, String note, @Nullable String tick) {
        Map<String, String> form = form(note);
        form.put("key", UUID.randomUUID().toString());
        form.put("unit", district.value().toString());
        form.put("period", "2024");
        if (tick != null) {
            form.put("nobodyRecognised", tick);
        }
        return post("/indicators/" + key + "/observations", form);
    }

    private static Map<String, String> form(String note) {
        return new HashMap<>(Map.of("value", "12", "groupSize", "40", "note", note));
    }

    private ObservationId figure(IndicatorKey key) {
        return data.asSystem(() ->
                queries.of(List.of(key), district, LocalDate.of(2026, 1, 1))
                        .getFirst()
                        .current()
                        .points()
                        .getFirst()
                        .id());
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        return post(address, form, hr);
    }

    private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor who) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
