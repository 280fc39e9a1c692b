package se.arbetsro.indicator.web.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.util.Map;
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

/** Checking and approving on the page of a figure. */
@ArbetsroTest
class ObservationStepPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired TestData data;

    private UnitId district;
    private String address;

    @BeforeEach
    void a_figure_that_the_system_reported() {
        district = data.district("Stegsidan");
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Platser"), FROM));
        address =
                "/observations/"
                        + data.asSystem(() ->
                                        observations.enter(
                                                queries.definition(key, 1).orElseThrow(),
                                                district,
                                                Slot.of(Period.of("2024-04")),
                                                observed("23")))
                                .value();
    }

    @Test
    void a_director_checks_and_approves_with_a_note() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        assertThat(get(director)).hasStatusOk().bodyText().contains("Markera som kontrollerat");

        assertThat(step(director, "1", "CHECKED", "note", "Stämmer med lönesystemet."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(director))
                .bodyText()
                .contains("Stämmer med lönesystemet.", "Godkänn", "Skicka tillbaka")
                .doesNotContain("Markera som kontrollerat");
        assertThat(step(director, "2", "APPROVED", "note", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(director)).bodyText().contains("Godkänt").doesNotContain("Publicera<");
    }

    @Test
    void what_goes_back_needs_a_reason_and_what_was_typed_is_kept() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        step(director, "1", "CHECKED", "note", "");

        assertThat(step(director, "2", "REPORTED", "why", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"why-help\"");
        assertThat(step(director, "2", "REPORTED", "why", "Gäller fel månad"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(director)).bodyText().contains("Gäller fel månad");
    }

    @Test
    void who_reads_only_is_offered_nothing_and_can_do_nothing() {
        RequestPostProcessor reader = data.signedIn(Role.EMPLOYEE, district);

        assertThat(get(reader))
                .hasStatusOk()
                .bodyText()
                .contains("Rapporterat")
                .doesNotContain("/step");
        assertThat(step(reader, "1", "CHECKED", "note", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void who_comes_too_late_is_told_so_and_nothing_changes() {
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        step(director, "1", "CHECKED", "note", "");

        assertThat(step(director, "1", "APPROVED", "note", "")).hasStatus(HttpStatus.FOUND);
        assertThat(get(director)).bodyText().contains("Kontrollerat", "Skicka tillbaka");
    }

    @Test
    void another_word_for_a_status_is_refused() {
        assertThat(
                        step(
                                data.signedIn(Role.DISTRICT_DIRECTOR, district),
                                "1",
                                "DECIDED",
                                "note",
                                ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult get(RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult step(
            RequestPostProcessor who, String version, String next, String field, String typed) {
        var request = mvc.post().uri(address + "/step").with(who).with(csrf());
        Map.of("version", version, "next", next, field, typed).forEach(request::param);
        return request.exchange();
    }
}
