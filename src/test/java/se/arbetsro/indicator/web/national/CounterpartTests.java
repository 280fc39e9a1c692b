package se.arbetsro.indicator.web.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The way between an indicator and the measures of Kolada that are like it. */
@ArbetsroTest
class CounterpartTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(80_000);

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired Imports imports;
    @Autowired TestData data;

    private String measure;
    private IndicatorKey key;
    private RequestPostProcessor lead;

    @BeforeEach
    void a_measure_of_kolada_and_an_indicator() {
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        measure = "X" + NUMBER.incrementAndGet();
        data.as(
                data.viewer(Role.HR, data.municipality()),
                () ->
                        imports.carryOut(
                                "national-measures",
                                ("{\"values\": [{\"id\": \"%s\", \"title\": \"Prov %s\", \"description\": \"\"}]}"
                                                .formatted(measure, measure))
                                        .getBytes(StandardCharsets.UTF_8),
                                _ -> {},
                                _ -> {}));
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Liknande platser"), FROM));
    }

    @Test
    void what_is_said_to_be_alike_leads_both_ways_and_can_be_taken_back() {
        assertThat(get("/indicators/" + key, lead)).bodyText().doesNotContain(measure);

        assertThat(tie(key.value(), lead)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tie(key.value(), lead)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/indicators/" + key, lead))
                .bodyText()
                .contains(address(), "Prov " + measure, "Liknande nyckeltal i Kolada");
        assertThat(get(address(), lead))
                .bodyText()
                .containsOnlyOnce("href=\"/indicators/" + key + "\"");
        assertThat(post(address() + "/counterparts/" + key + "/untie", lead))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/indicators/" + key, lead)).bodyText().doesNotContain(measure);
    }

    @Test
    void a_district_reads_it_and_says_nothing() {
        RequestPostProcessor director =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Liknelund"));
        tie(key.value(), lead);

        assertThat(get(address(), director))
                .bodyText()
                .contains("Liknande platser")
                .doesNotContain("/counterparts");
        assertThat(tie(key.value(), director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(address() + "/counterparts/" + key + "/untie", director))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void nothing_chosen_or_nothing_known_changes_nothing() {
        assertThat(tie("", lead)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tie("ingen-sadan", lead)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(address(), lead))
                .bodyText()
                .contains("Ingen har sagt vilket av era tal det liknar.");
        assertThat(
                        mvc.post()
                                .uri("/indicators/national/measures/X1/counterparts")
                                .with(lead)
                                .with(csrf())
                                .param("indicator", key.value())
                                .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String address() {
        return "/indicators/national/measures/" + measure;
    }

    private MvcTestResult tie(String indicator, RequestPostProcessor who) {
        return mvc.post()
                .uri(address() + "/counterparts")
                .with(who)
                .with(csrf())
                .param("indicator", indicator)
                .exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who) {
        return mvc.post().uri(uri).with(who).with(csrf()).exchange();
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }
}
