package se.arbetsro.indicator.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Who answers for an indicator, page to database. */
@ArbetsroTest
class StewardshipPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired Stewardships stewardships;
    @Autowired TestData data;

    private IndicatorKey key;
    private RequestPostProcessor lead;

    @BeforeEach
    void an_indicator_for_which_nobody_answers() {
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Ansvarstal"), FROM));
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    @Test
    void what_was_said_stands_on_the_page_of_the_indicator() {
        assertThat(
                        save(
                                lead,
                                "0",
                                Map.of(
                                        "owner", "HR",
                                        "reporter", "HEAD_OF_DEPARTMENT",
                                        "approver", "DISTRICT_DIRECTOR",
                                        "cadence", "TERM",
                                        "lowest", "0",
                                        "highest", "12,5",
                                        "change", "50")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(mvc.get().uri("/indicators/" + key).with(lead).exchange())
                .bodyText()
                .contains(
                        "Avdelningschef",
                        "Stadsdelsdirektör",
                        "Varje termin",
                        "0–12,5, ändras högst 50 %");
        assertThat(get(lead)).bodyText().contains("value=\"12,5\"");
    }

    @Test
    void two_who_write_at_once_meet_the_conflict_page_and_nothing_is_lost() {
        save(lead, "0", Map.of("highest", "10"));

        assertThat(save(lead, "0", Map.of("highest", "20")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("10", "20");
        assertThat(save(lead, "1", Map.of("highest", "20"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(highest()).isEqualByComparingTo("20");
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_changes_nothing() {
        assertThat(save(lead, "0", Map.of("lowest", "5", "highest", "4")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det högsta värdet kan inte vara lägre än det lägsta.");
        assertThat(save(lead, "0", Map.of("change", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(lead, "0", Map.of("reporter", "EMPLOYEE")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(lead, "0", Map.of("approver", "HEAD_OF_DEPARTMENT")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(save(lead, "0", Map.of("unitKind", "planet")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(highest()).isNull();
    }

    @Test
    void only_who_answers_for_the_whole_municipality_writes_it() {
        RequestPostProcessor director =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Ansvarsbo"));

        assertThat(get(director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(save(director, "0", Map.of("highest", "1"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(highest()).isNull();
    }

    private @Nullable BigDecimal highest() {
        return data.asSystem(() -> stewardships.of(key)).content().limits().highest();
    }

    private MvcTestResult get(RequestPostProcessor who) {
        return mvc.get().uri("/indicators/" + key + "/stewardship").with(who).exchange();
    }

    private MvcTestResult save(
            RequestPostProcessor who, String version, Map<String, String> typed) {
        var request =
                mvc.post()
                        .uri("/indicators/" + key + "/stewardship")
                        .with(who)
                        .with(csrf())
                        .param("version", version);
        typed.forEach(request::param);
        return request.exchange();
    }
}
