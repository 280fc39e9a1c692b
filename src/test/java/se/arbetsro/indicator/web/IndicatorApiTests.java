package se.arbetsro.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Indicators and observations, as other systems fetch them. */
@ArbetsroTest
class IndicatorApiTests {

    @Autowired MockMvcTester mvc;
    @Autowired IntegrationService integrations;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired TestData data;
    @Autowired Clock clock;

    private UnitId district;
    private IndicatorKey key;
    private String token;

    @BeforeEach
    void anIndicatorAndASystemThatReadsOneDistrict() {
        district = data.district("Talboda");
        key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Platser"), FROM));
        token =
                data.asSystem(() ->
                                integrations.create(
                                        "Prov " + UUID.randomUUID(),
                                        Role.RESEARCHER,
                                        district,
                                        LocalDate.now(clock)))
                        .token();
    }

    @Test
    void an_indicator_is_told_with_what_it_means_and_the_way_to_its_figures() {
        var list = get("/api/v1/indicators");

        assertThat(list).hasStatusOk();
        assertThat(list)
                .bodyText()
                .contains(
                        key.value(),
                        "Platser",
                        "/api/v1/indicators/" + key.value() + "/observations");
    }

    @Test
    void a_missing_value_is_told_as_missing_and_never_as_zero() {
        enter(
                district,
                "2024",
                new Observed(
                        null,
                        null,
                        null,
                        Missing.NOT_KNOWN,
                        null,
                        false,
                        null,
                        null,
                        null,
                        Origin.ENTERED));
        enter(district, "2025", observed("0"));

        var figures = get(path(""));

        assertThat(figures).bodyJson().extractingPath("$.items[0].value").isNull();
        assertThat(figures).bodyJson().extractingPath("$.items[0].missing").isEqualTo("NOT_KNOWN");
        assertThat(figures).bodyJson().extractingPath("$.items[1].value").isEqualTo(0);
        assertThat(figures).bodyJson().extractingPath("$.items[1].missing").isNull();
        assertThat(figures).bodyJson().extractingPath("$.items[1].origin").isEqualTo("ENTERED");
    }

    @Test
    void a_token_reads_its_own_part_and_what_is_published_elsewhere() {
        UnitId other = data.district("Grannboda");
        enter(district, "2024", observed("1"));
        enter(other, "2024", observed("2"));

        assertThat(get(path("")))
                .bodyJson()
                .extractingPath("$.items[*].unit")
                .asArray()
                .containsExactly("Talboda");
        assertThat(get(path("?unit=" + other.value())))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void figures_are_taken_by_period_and_page_by_page_in_a_stable_order() {
        for (String period : new String[] {"2024-04", "2024-11", "2025-04"}) {
            enter(district, period, observed("5"));
        }

        assertThat(get(path("?period=2024")))
                .bodyJson()
                .extractingPath("$.items[*].period")
                .asArray()
                .containsExactly("2024-04", "2024-11");
        var first = get(path("?limit=2"));
        String next = body(first).replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(get(path("?limit=2&cursor=" + next)))
                .bodyJson()
                .extractingPath("$.items[*].period")
                .asArray()
                .containsExactly("2025-04");
    }

    @Test
    void figures_are_taken_from_a_period_to_another() {
        for (String period : new String[] {"2023", "2024-04", "2024-11", "2025"}) {
            enter(district, period, observed("5"));
        }

        assertThat(get(path("?from=2024&to=2024-11")))
                .bodyJson()
                .extractingPath("$.items[*].period")
                .asArray()
                .containsExactly("2024-04", "2024-11");
        assertThat(get(path("?from=igår"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void people_are_told_apart_in_the_ways_that_are_released_and_in_no_other() {
        enter(district, "2024", observed("5"));

        assertThat(get(path("?split=sex")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get(path("?split=postcode")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("inte frisläppta");
    }

    @Test
    void figures_come_as_csv_and_only_when_they_have_changed() {
        enter(district, "2024", observed("13.5"));

        var csv = get(path(""), "Accept", "text/csv");
        assertThat(csv).bodyText().contains("value", "13.5", key.value());
        String tag = String.valueOf(csv.getResponse().getHeader("ETag"));
        assertThat(get(path(""), "Accept", "text/csv", "If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void an_unknown_indicator_is_not_found() {
        assertThat(get("/api/v1/indicators/no-such-thing/observations"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void enter(UnitId unit, String period, Observed observed) {
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    Definition definition = queries.definition(key, 1).orElseThrow();
                    observations.enter(definition, unit, Slot.of(Period.of(period)), observed);
                });
    }

    private String path(String query) {
        return "/api/v1/indicators/" + key.value() + "/observations" + query;
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String path, String... headers) {
        var request = mvc.get().uri(path).header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }
}
