package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class RolePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    private UnitId unit;
    private PersonId someone;
    private RequestPostProcessor manager;

    @BeforeEach
    void a_manager_and_someone() {
        unit = data.unit("Rollsidan", data.district("Sidbygden"));
        someone = data.person("Någon", "Sidsson", Role.EMPLOYEE, unit);
        manager = data.signedIn(Role.UNIT_MANAGER, unit);
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(
            String address, RequestPostProcessor who, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> role(String role) {
        Map<String, String> form = new HashMap<>();
        form.put("role", role);
        form.put("unit", unit.value().toString());
        form.put("from", "2026-01-01");
        form.put("duties", "staff");
        form.put("key", UUID.randomUUID().toString());
        return form;
    }

    private String page() {
        return "/people/" + someone.value();
    }

    @Test
    void a_manager_gives_a_role_on_the_page_of_the_person() {
        assertThat(post(page() + "/roles", manager, role("DEPUTY_UNIT_MANAGER"))).hasStatus(303);

        assertThat(get(page(), manager))
                .bodyText()
                .contains("Biträdande enhetschef", "svarar för personal", "gav en roll");
        assertThat(get("/roles?q=Sidsson", manager)).bodyText().contains("Biträdande enhetschef");
        assertThat(get("/units/" + unit.value(), manager))
                .bodyText()
                .contains("Någon Sidsson", "Biträdande enhetschef");
    }

    @Test
    void roles_that_the_manager_may_not_give_have_no_link_to_change_them() {
        PersonId hr = data.person("Hilda", "Rhedin", Role.HR, unit);

        assertThat(get("/people/" + hr.value(), manager))
                .bodyText()
                .contains("HR")
                .doesNotContain("href=\"/roles/");
        assertThat(get(page(), manager)).bodyText().contains("href=\"/roles/");
    }

    @Test
    void a_role_beyond_the_managers_own_is_refused_beside_the_field() {
        assertThat(post(page() + "/roles", manager, role("HEAD_OF_DEPARTMENT")))
                .hasStatus(422)
                .bodyText()
                .contains("får du inte ge");
    }

    @Test
    void extra_fields_lift_nobody() {
        Map<String, String> form = role("EMPLOYEE");
        form.put("person", UUID.randomUUID().toString());
        form.put("grantedBy", UUID.randomUUID().toString());
        form.put("role", "ADMINISTRATOR");

        assertThat(post(page() + "/roles", manager, form)).hasStatus(422);
    }

    @Test
    void everyone_inside_may_read_what_each_role_may_see_and_do() {
        var guide = get("/roles/guide", data.signedIn(Role.EMPLOYEE, unit));

        assertThat(guide)
                .hasStatusOk()
                .bodyText()
                .contains(
                        Arrays.stream(Role.values())
                                .map(role -> "VFU-samordnare")
                                .distinct()
                                .toArray(String[]::new))
                .contains("skapa och stänga konton", "/roles/guide?format=csv");
        assertThat(get("/roles/guide?format=csv", data.signedIn(Role.EMPLOYEE, unit)))
                .hasStatusOk()
                .bodyText()
                .contains("Roll;Får se;Får göra;Får ge rollerna", "skapa och stänga konton");
        assertThat(mvc.get().uri("/roles/guide").exchange()).hasStatus(302);
    }

    @Test
    void whoever_is_outside_the_reach_finds_no_role_to_change() throws Exception {
        post(page() + "/roles", manager, role("DEPUTY_UNIT_MANAGER"));
        Matcher link =
                Pattern.compile("/roles/([0-9a-f-]{36})\"")
                        .matcher(get(page(), manager).getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        var stranger = data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Fjärran"));

        assertThat(get("/roles/" + link.group(1), stranger)).hasStatus(404);
        assertThat(post("/roles/" + link.group(1) + "/end", stranger, Map.of("version", "1")))
                .hasStatus(404);
        assertThat(get("/roles/" + link.group(1), manager)).hasStatusOk();
    }

    @Test
    void an_administrator_hands_over_a_one_time_password_and_it_is_shown_once() throws Exception {
        var administrator = data.signedIn(Role.ADMINISTRATOR, data.municipality());

        var shown = post(page() + "/account/password", administrator, Map.of());

        assertThat(shown).hasStatusOk();
        Matcher password =
                Pattern.compile("<code>([a-z2-9-]{19})</code>")
                        .matcher(shown.getResponse().getContentAsString());
        assertThat(password.find()).isTrue();
        assertThat(get(page(), administrator)).bodyText().doesNotContain(password.group(1));
        assertThat(post(page() + "/account/password", manager, Map.of())).hasStatus(403);
    }

    private String given() throws Exception {
        post(page() + "/roles", manager, role("DEPUTY_UNIT_MANAGER"));
        Matcher link =
                Pattern.compile("/roles/[0-9a-f-]{36}(?=\")")
                        .matcher(get(page(), manager).getResponse().getContentAsString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void of_two_who_change_a_role_the_second_sees_both_and_chooses() throws Exception {
        String address = given();
        String version = version(address);
        assertThat(post(address, manager, Map.of("version", version, "lastDay", "2027-01-31")))
                .hasStatus(303);

        var late =
                post(
                        address,
                        manager,
                        Map.of("version", version, "lastDay", "2027-06-30", "duties", "budget"));

        assertThat(late)
                .hasStatus(409)
                .bodyText()
                .contains("Någon hann före", "2027-01-31", "2027-06-30", "svarar för budget");
        assertThat(
                        post(
                                address,
                                manager,
                                Map.of(
                                        "version",
                                        version(address),
                                        "lastDay",
                                        "2027-06-30",
                                        "duties",
                                        "staff,workEnvironment")))
                .hasStatus(303);
        assertThat(get(page(), manager)).bodyText().contains("personal, arbetsmiljö");
    }

    @Test
    void a_role_that_somebody_changed_meanwhile_is_not_ended_unseen() throws Exception {
        String address = given();
        String version = version(address);
        post(address, manager, Map.of("version", version, "lastDay", "2027-01-31"));

        assertThat(post(address + "/end", manager, Map.of("version", version)))
                .hasStatus(302)
                .hasHeader("Location", address);
        assertThat(get(address, manager)).bodyText().contains("2027-01-31");
    }

    private String version(String address) throws Exception {
        Matcher version =
                Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                        .matcher(get(address, manager).getResponse().getContentAsString());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }
}
