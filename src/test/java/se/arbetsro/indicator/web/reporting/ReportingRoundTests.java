package se.arbetsro.indicator.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;

/** A round of reporting, as those who ask for figures steer it. */
@ArbetsroTest
class ReportingRoundTests extends ReportingTest {

    @Test
    void a_closed_round_takes_no_more_until_it_is_opened_again() {
        post("/closing", lead());

        fill(director, Map.of(field("value", district, posts), "12"));
        assertThat(value(posts, district)).isNull();
        assertThat(get("/figures", director)).bodyText().contains("Omgången är avslutad.");

        post("/reopening", lead());
        fill(director, Map.of(field("value", district, posts), "12"));
        assertThat(value(posts, district)).isEqualByComparingTo("12");
    }

    @Test
    void others_units_cannot_be_reported_for_and_only_who_asked_changes_the_round() {
        fill(director, Map.of(field("value", neighbour, posts), "12"));
        assertThat(value(posts, neighbour)).isNull();
        assertThat(post("/closing", director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/edit", director)).hasStatus(HttpStatus.FORBIDDEN);

        RequestPostProcessor stranger =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Utanför"));
        assertThat(get("", stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("", data.signedIn(Role.EMPLOYEE, district))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void who_is_named_to_report_is_reminded_and_others_are_not() {
        say(posts, null, Limits.NONE, Role.HEAD_OF_DEPARTMENT);
        say(turnover, null, Limits.NONE, Role.HEAD_OF_DEPARTMENT);

        assertThat(start(director)).bodyText().doesNotContain("Rapportera tal: Prov");
        assertThat(start(data.signedIn(Role.HEAD_OF_DEPARTMENT, district)))
                .bodyText()
                .contains("Rapportera tal: Prov", "2 av 2 tal är kvar");
    }

    @Test
    void a_round_is_opened_changed_and_had_as_a_file() {
        RequestPostProcessor lead = lead();
        String key = UUID.randomUUID().toString();
        MvcTestResult opened = openBy(lead, key, "Höstens tal");
        assertThat(opened).hasStatus(HttpStatus.SEE_OTHER);
        String address = java.util.Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        assertThat(openBy(lead, key, "Höstens tal").getResponse().getRedirectedUrl())
                .isEqualTo(address);

        assertThat(mvc.get().uri(address).with(lead).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Höstens tal", "Omgångsbo", "0 av 1 tal");
        assertThat(mvc.get().uri(address + "?format=csv").with(lead).exchange())
                .bodyText()
                .contains("Omgångsbo;Lediga tjänster;" + posts + ";" + PERIOD + ";10");
        assertThat(mvc.get().uri("/indicators/rounds?format=csv").with(lead).exchange())
                .bodyText()
                .contains("Höstens tal");

        assertThat(edit(lead, address, "1", "Höstens viktiga tal")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(edit(lead, address, "1", "Ett annat namn"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Höstens viktiga tal", "Ett annat namn");
    }

    @Test
    void more_units_take_no_more_statements() {
        RequestPostProcessor lead = lead();
        get("", lead);
        get("/figures", lead);
        int round = StatementCount.of(() -> get("", lead));
        int form = StatementCount.of(() -> get("/figures", lead));

        this.round =
                open(
                        List.of(posts, turnover),
                        List.of(
                                district,
                                neighbour,
                                data.district("Tredje"),
                                data.district("Fjärde"),
                                data.district("Femte")));
        get("", lead);

        assertThat(StatementCount.of(() -> get("", lead))).isEqualTo(round);
        assertThat(StatementCount.of(() -> get("/figures", lead))).isEqualTo(form);
    }

    @Test
    void what_a_round_lacks_is_told_at_its_field() {
        assertThat(
                        mvc.post()
                                .uri("/indicators/rounds")
                                .with(lead())
                                .with(csrf())
                                .param("key", UUID.randomUUID().toString())
                                .param("nameSv", "Tom")
                                .param("period", "2199")
                                .param("due", "2020-01-01")
                                .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Perioden har inte börjat än.",
                        "Dagen ligger före perioden.",
                        "Kryssa för minst ett tal.",
                        "Kryssa för minst en.");
    }

    private MvcTestResult openBy(RequestPostProcessor who, String key, String name) {
        return mvc.post()
                .uri("/indicators/rounds")
                .with(who)
                .with(csrf())
                .param("key", key)
                .param("nameSv", name)
                .param("period", PERIOD)
                .param("due", "2026-02-15")
                .param("indicators", posts.value())
                .param("units", district.value().toString())
                .exchange();
    }

    private MvcTestResult edit(
            RequestPostProcessor who, String address, String version, String name) {
        return mvc.post()
                .uri(address + "/edit")
                .with(who)
                .with(csrf())
                .param("version", version)
                .param("nameSv", name)
                .param("period", PERIOD)
                .param("due", "2026-02-20")
                .param("indicators", posts.value())
                .param("units", district.value().toString())
                .exchange();
    }
}
