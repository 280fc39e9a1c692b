package se.arbetsro.plan.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The plan's own texts and the lineage of its areas, as the project lead writes them. */
@ArbetsroTest
class PlanTextPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    PlanData.Version earlier;
    PlanData.Version later;
    RequestPostProcessor lead;

    @BeforeEach
    void two_versions_and_a_project_lead() {
        PlanData plans = new PlanData(data, jdbc);
        earlier = plans.version(2);
        later = plans.version(1);
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who, String... parameters) {
        var request = mvc.post().uri(uri).with(who).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String area() {
        return "/plans/" + later.key() + "/areas/" + later.areaKey(1);
    }

    private MvcTestResult reword(String version, String desiredState) {
        return post(
                area(),
                lead,
                "version",
                version,
                "name",
                "En god arbetssituation",
                "shortName",
                "Arbetssituation",
                "desiredState",
                desiredState,
                "textOrigin",
                "OWN_WORDS");
    }

    @Test
    void the_project_lead_writes_a_desired_state_and_all_can_read_it() {
        assertThat(reword("1", "Ingen är ensam med ett svårt val.")).hasStatus(303);

        assertThat(get(area(), data.signedIn(Role.EMPLOYEE, data.district("Rönnen"))))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen är ensam med ett svårt val.");
    }

    @Test
    void signs_that_nobody_sees_come_along_with_pasted_text_and_are_left_out() {
        assertThat(reword("1", "\ufeffIngen är\u0000 \u202eensam\u0007.\u000b\r\nAldrig."))
                .hasStatus(303);

        assertThat(get(area(), lead)).bodyText().contains("Ingen är ensam.\nAldrig.");
    }

    @Test
    void who_writes_over_a_newer_text_sees_both() {
        reword("1", "Deras text");

        assertThat(reword("1", "Min text"))
                .hasStatus(409)
                .bodyText()
                .contains("Deras text", "Min text");
    }

    @Test
    void a_unit_manager_does_not_write_the_plan() {
        RequestPostProcessor manager = data.signedIn(Role.UNIT_MANAGER, data.district("Rönnen"));

        assertThat(get(area() + "/edit", manager)).hasStatus(403);
        assertThat(get("/plans/" + later.key() + "/edit", manager)).hasStatus(403);
        assertThat(post("/plans/" + later.key() + "/lineage", manager)).hasStatus(403);
    }

    @Test
    void the_printed_period_is_a_fact_of_its_own() {
        MvcTestResult answer =
                post(
                        "/plans/" + later.key(),
                        lead,
                        "version",
                        "1",
                        "title",
                        "Planen",
                        "printedText",
                        "2019–2022",
                        "printedFrom",
                        "2019-01-01",
                        "printedTo",
                        "2022-12-31",
                        "usedFrom",
                        "2019-01-01",
                        "usedTo",
                        "2023-12-31");

        assertThat(answer).hasStatus(303);
        assertThat(get("/plans/" + later.key(), lead))
                .bodyText()
                .contains("2019–2022", "2019-01-01 till och med 2023-12-31");
    }

    @Test
    void areas_of_two_versions_are_connected_drawn_and_parted() {
        String page = "/plans/" + later.key() + "/lineage";
        String[] line = {
            "key",
            UUID.randomUUID().toString(),
            "from",
            earlier.key() + "/" + earlier.areaKey(2),
            "to",
            later.key() + "/" + later.areaKey(1),
            "weight",
            "PART",
            "basis",
            "SUGGESTION",
            "reason",
            "De handlar om samma sak."
        };

        assertThat(post(page, lead, line)).hasStatus(303);
        assertThat(get(page, lead))
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "De handlar om samma sak.", "till en del", "vårt förslag")
                .contains(page + "?format=csv");
        assertThat(get(page + "?format=csv", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Tidigare version;Tidigare område")
                .contains(earlier.key() + ";2 Område 2;" + later.key() + ";1 Område 1;till en del");
        line[1] = UUID.randomUUID().toString();
        assertThat(post(page, lead, line))
                .hasStatus(422)
                .bodyText()
                .contains("De områdena hänger redan ihop.");
        UUID id =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select lineage_id from plan.area_lineage
                                        where to_version_id = ?
                                        """)
                                .param(later.id().value())
                                .query(UUID.class)
                                .single());
        assertThat(post("/lineage/" + id + "/removal", lead)).hasStatus(303);
        assertThat(get(page, lead)).bodyText().contains("Inga samband leder hit.");
    }

    @Test
    void an_area_does_not_come_from_its_own_version() {
        assertThat(
                        post(
                                "/plans/" + earlier.key() + "/lineage",
                                lead,
                                "key",
                                UUID.randomUUID().toString(),
                                "from",
                                earlier.key() + "/" + earlier.areaKey(1),
                                "to",
                                earlier.key() + "/" + earlier.areaKey(2),
                                "reason",
                                "Fel"))
                .hasStatus(422)
                .bodyText()
                .contains("Välj områden i två olika versioner.");
    }

    @Test
    void it_shows_what_waits_for_translation() {
        assertThat(get("/plans/" + later.key() + "/translation", lead))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 texter väntar på översättning.",
                        "ingen text",
                        area() + "/edit\"",
                        "?format=csv");
        assertThat(get("/plans/" + later.key() + "/translation?format=csv", lead))
                .hasStatusOk()
                .bodyText()
                .contains("Version;Område;Namn")
                .contains(later.key() + ";1 Område 1;väntar;väntar;ingen text;ingen text");
    }

    @Test
    void who_may_not_translate_is_led_to_the_text_and_not_to_its_form() {
        RequestPostProcessor employee = data.signedIn(Role.EMPLOYEE, data.district("Rönnen"));

        assertThat(get("/plans/" + later.key() + "/translation", employee))
                .hasStatusOk()
                .bodyText()
                .contains(area() + "\"")
                .doesNotContain("/edit\"");
    }
}
