package se.arbetsro.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class ApiTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired IntegrationService integrations;
    @Autowired Clock clock;

    private UnitId district;
    private IntegrationService.Made made;

    @BeforeEach
    void letASystemIn() {
        district = data.district("Ängslätten");
        made = let("Prov " + UUID.randomUUID(), LocalDate.now(clock));
    }

    private IntegrationService.Made let(String name, LocalDate expiresOn) {
        return data.asSystem(() -> integrations.create(name, Role.RESEARCHER, district, expiresOn));
    }

    private MvcTestResult get(String path, String token, String... headers) {
        var request = mvc.get().uri(path).header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_token_opens_what_its_role_may_read() {
        assertThat(get("/api/v1/units", made.token()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .contains("Ängslätten");
    }

    @Test
    void units_are_told_as_of_any_day() {
        assertThat(get("/api/v1/units?as-of=2014-12-31", made.token()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void a_unit_is_told_by_its_code_with_its_time_and_what_it_works_with() {
        assertThat(get("/api/v1/units", made.token()))
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsKeys(
                        "code",
                        "validFrom",
                        "validUntil",
                        "serviceLines",
                        "predecessors",
                        "sample");
    }

    @Test
    void without_a_token_there_is_only_a_refusal_in_json() {
        assertThat(mvc.get().uri("/api/v1/units").exchange())
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .hasHeader("WWW-Authenticate", "Bearer realm=\"Arbetsro\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(401);
    }

    @Test
    void someone_who_has_signed_in_to_the_pages_is_nobody_here() {
        assertThat(
                        mvc.get()
                                .uri("/api/v1/units")
                                .with(data.signedIn(Role.ADMINISTRATOR, data.municipality()))
                                .exchange())
                .hasStatus(401);
    }

    @Test
    void a_wrong_or_outdated_token_is_no_token() {
        String yesterday =
                let("Gammal " + UUID.randomUUID(), LocalDate.now(clock).minusDays(1)).token();

        assertThat(get("/api/v1/units", yesterday)).hasStatus(401);
        assertThat(get("/api/v1/units", made.token() + "x")).hasStatus(401);
        assertThat(get("/api/v1/units", "")).hasStatus(401);
    }

    @Test
    void a_system_that_is_shut_out_is_refused_at_once() {
        assertThat(get("/api/v1/units", made.token())).hasStatusOk();

        data.runAs(TestData.SYSTEM, () -> integrations.end(made.id()));

        assertThat(get("/api/v1/units", made.token())).hasStatus(401);
    }

    @Test
    void whoever_has_the_rows_already_is_told_so() {
        String tag = get("/api/v1/units", made.token()).getResponse().getHeader("ETag");

        assertThat(tag).isNotNull();
        assertThat(get("/api/v1/units", made.token(), "If-None-Match", tag)).hasStatus(304);
    }

    @Test
    void whoever_asks_for_csv_gets_it() {
        MvcTestResult result = get("/api/v1/units", made.token(), "Accept", "text/csv");

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).startsWith("text/csv");
        assertThat(result)
                .bodyText()
                .startsWith("id,name,kind,depth,parentId,code,")
                .contains("Ängslätten,district,1,");
    }

    @Test
    void faults_are_told_in_json_with_the_same_words() {
        assertThat(get("/api/v1/units?as-of=yesterday", made.token()))
                .hasContentType("application/problem+json");
        assertThat(get("/api/v1/no-such-thing", made.token()))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void the_description_of_the_api_is_there_for_those_with_a_token() {
        assertThat(mvc.get().uri("/api/v1/openapi.json").exchange()).hasStatus(401);
        assertThat(get("/api/v1/openapi.json", made.token()))
                .hasStatusOk()
                .bodyText()
                .contains("/api/v1/units");
    }

    @Test
    void every_reply_carries_the_headers_of_pages() {
        for (MvcTestResult result :
                java.util.List.of(
                        get("/api/v1/units", made.token()),
                        get("/api/v1/units", "x"),
                        get("/api/v1/no-such-thing", made.token()))) {
            assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'");
            assertThat(result.getResponse().getHeader("X-Content-Type-Options"))
                    .isEqualTo("nosniff");
        }
    }
}
