package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class ChangePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    private RequestPostProcessor administrator;

    @BeforeEach
    void an_administrator() {
        administrator = data.signedIn(Role.ADMINISTRATOR, data.municipality());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(administrator).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(administrator).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private String draft(String day) {
        return location(
                post(
                        "/organisation-changes",
                        Map.of(
                                "day",
                                day,
                                "reason",
                                "Beslut",
                                "key",
                                UUID.randomUUID().toString())));
    }

    private String hidden(String address, String name) throws Exception {
        String page = get(address).getResponse().getContentAsString();
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).as("a field " + name + " on " + address).isTrue();
        return field.group(1);
    }

    @Test
    void two_units_are_merged_from_draft_to_done() throws Exception {
        var district = data.district("Trakten");
        var one = data.unit("Enhet Ett", district);
        var two = data.unit("Enhet Två", district);
        data.person("Chefen", "Påett", Role.UNIT_MANAGER, one);
        String draft = draft("2025-02-01");

        assertThat(
                        post(
                                draft + "/merge",
                                Map.of(
                                        "unit",
                                        one.value().toString(),
                                        "unit2",
                                        two.value().toString(),
                                        "name",
                                        "Enhet Tre",
                                        "kind",
                                        "unit",
                                        "parent",
                                        district.value().toString(),
                                        "version",
                                        hidden(draft, "version"))))
                .hasStatus(303);
        assertThat(get(draft))
                .bodyText()
                .contains("Enhet Tre", "Tar över från Enhet Ett, Enhet Två", "Chefen Påett")
                .contains(draft + "?format=csv");
        assertThat(get(draft + "?format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Slag;Vad", "Roller;Chefen Påett;", ";Enhet Ett;Enhet Tre;");

        assertThat(
                        post(
                                draft + "/carry-out",
                                Map.of(
                                        "version",
                                        hidden(draft, "version"),
                                        "fingerprint",
                                        hidden(draft, "fingerprint"))))
                .hasStatus(303);
        assertThat(get(draft)).bodyText().contains("Genomförd");
        assertThat(get(draft + "?format=csv"))
                .as("it touches nothing more")
                .bodyText()
                .doesNotContain("Chefen");
        assertThat(get("/units?q=Enhet Tre")).bodyText().contains("Enhet Tre");
        assertThat(get("/units/" + one.value()))
                .bodyText()
                .contains("Enheten upphörde 2025-02-01", "Enhet Tre");
    }

    @Test
    void what_is_missing_in_a_step_is_told_beside_the_field_and_the_rest_is_kept() {
        var unit = data.district("Halvfärdig");
        String draft = draft("2025-02-01");

        assertThat(
                        post(
                                draft + "/merge",
                                Map.of(
                                        "unit",
                                        unit.value().toString(),
                                        "name",
                                        "Ett halvt namn",
                                        "version",
                                        "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Välj minst två enheter.", "Ett halvt namn");
    }

    @Test
    void each_step_has_a_form() {
        String draft = draft("2025-02-01");

        for (String step : new String[] {"merge", "split", "rename", "move", "close", "found"}) {
            assertThat(get(draft + "/" + step)).as(step).hasStatusOk();
        }
        assertThat(get(draft + "/explode")).hasStatus(404);
    }

    @Test
    void a_draft_without_a_day_is_refused() {
        assertThat(
                        post(
                                "/organisation-changes",
                                Map.of(
                                        "day",
                                        "i morgon",
                                        "reason",
                                        "Beslut",
                                        "key",
                                        UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("i morgon");
    }

    @Test
    void a_double_click_makes_one_draft() {
        Map<String, String> form =
                Map.of(
                        "day",
                        "2025-02-01",
                        "reason",
                        "Dubbelklick",
                        "key",
                        UUID.randomUUID().toString());

        assertThat(location(post("/organisation-changes", form)))
                .isEqualTo(location(post("/organisation-changes", form)));
    }

    @Test
    void nobody_but_administrators_sees_or_makes_changes() {
        String draft = draft("2025-02-01");

        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                var who = data.signedIn(role, data.municipality());
                assertThat(mvc.get().uri(draft).with(who).exchange())
                        .as(role.name())
                        .hasStatus(403);
            }
        }
    }

    @Test
    void the_draft_of_another_administrator_of_a_part_is_not_there() {
        String draft = draft("2025-02-01");
        var local = data.signedIn(Role.ADMINISTRATOR, data.district("Delen"));

        assertThat(mvc.get().uri(draft).with(local).exchange()).hasStatus(404);
        assertThat(
                        mvc.post()
                                .uri(draft + "/discard")
                                .with(local)
                                .with(csrf())
                                .param("version", "1")
                                .exchange())
                .hasStatus(404);
    }

    @Test
    void the_list_is_given_as_a_file_with_what_looks_like_a_formula_made_harmless() {
        String reason = "=Beslut " + UUID.randomUUID();
        post(
                "/organisation-changes",
                Map.of("day", "2025-02-01", "reason", reason, "key", UUID.randomUUID().toString()));

        assertThat(get("/organisation-changes"))
                .bodyText()
                .contains("/organisation-changes?format=xlsx");
        assertThat(get("/organisation-changes?format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Gäller från och med;Beslut eller skäl", "2025-02-01;'" + reason)
                .contains("Utkast");
    }
}
