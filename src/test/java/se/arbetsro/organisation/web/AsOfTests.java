package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Units, people and roles as they were on a day: what held then, and nothing to change. */
@ArbetsroTest
class AsOfTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:units|people|roles)[^\"]*)\"");

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private final String name = "Dåtid" + UUID.randomUUID().toString().substring(0, 8);
    private RequestPostProcessor administrator;
    private UnitId unit;
    private PersonId person;

    /** Someone who had one role until the end of 2020, in a unit that changed its name then. */
    @BeforeEach
    void someone_then() {
        UnitId top = data.municipality();
        administrator = data.signedIn(Role.ADMINISTRATOR, top);
        unit = data.unit("Gamla " + name, data.district("Dagarnas bygd"));
        person = data.person("Eva", name, Role.UNIT_MANAGER, unit);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    """
                                    update organisation.role_assignment set valid = '[2015-01-01,2021-01-01)'
                                    where person_id = ?
                                    """)
                            .param(person.value())
                            .update();
                    jdbc.sql(
                                    """
                                    update organisation.unit_period set valid = '[2015-01-01,2021-01-01)'
                                    where unit_id = ?
                                    """)
                            .param(unit.value())
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation.unit_period (unit_id, valid, name, kind, parent_id)
                                    select unit_id, '[2021-01-01,)', ?, kind, parent_id
                                    from organisation.unit_period where unit_id = ?
                                    """)
                            .params("Nya " + name, unit.value())
                            .update();
                });
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(administrator).exchange();
        assertThat(answer).as(address).hasStatusOk();
        String html =
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        int from = html.indexOf("<main");
        return html.substring(from, html.indexOf("</main>", from));
    }

    private List<String> pages() {
        return List.of(
                "/units",
                "/units/" + unit.value(),
                "/people",
                "/people/" + person.value(),
                "/roles");
    }

    @Test
    void each_page_says_so_offers_nothing_to_change_and_leads_on_as_of_the_same_day() {
        for (String address : pages()) {
            String html = page(address + "?as-of=2019-06-01");

            assertThat(html).as(address).contains("2019-06-01").contains("Visa läget i dag");
            assertThat(html)
                    .as(address)
                    .doesNotContain("method=\"post\"", "/new\"", "/edit\"", "/correction\"")
                    .doesNotContain("/account\"", "/deputies", "/imports/");
            assertThat(LINK.matcher(html).results().map(link -> link.group(1)))
                    .as(address)
                    .filteredOn(link -> !link.equals("/roles/guide") && !isToday(link, address))
                    .allSatisfy(link -> assertThat(link).contains("as-of=2019-06-01"));
        }
    }

    /** The way back to today. */
    private static boolean isToday(String link, String address) {
        return link.equals(address);
    }

    @Test
    void what_held_then_is_shown_and_what_holds_now_is_not() {
        assertThat(page("/units/" + unit.value() + "?as-of=2019-06-01"))
                .contains("Gamla " + name, "Eva " + name);
        assertThat(page("/units/" + unit.value()))
                .contains("Nya " + name)
                .doesNotContain("Eva " + name);
        assertThat(page("/roles?q=" + name + "&as-of=2019-06-01")).contains("Gamla " + name);
        assertThat(page("/roles?q=" + name)).doesNotContain("Eva " + name);
        assertThat(page("/people?q=" + name + "&as-of=2019-06-01")).contains("Eva " + name);
        assertThat(page("/people?q=" + name)).doesNotContain("/people/" + person.value());
    }

    @Test
    void a_file_of_a_list_is_of_the_same_day() {
        String then = "/roles?format=csv&q=" + name + "&as-of=2019-06-01";
        assertThat(mvc.get().uri(then).with(administrator).exchange())
                .bodyText()
                .contains("Gamla " + name);
        assertThat(mvc.get().uri("/roles?format=csv&q=" + name).with(administrator).exchange())
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void what_has_no_other_day_does_not_say_that_it_is_of_one() {
        for (String address :
                List.of(
                        "/",
                        "/imports",
                        "/audit",
                        "/integrations",
                        "/organisation-changes",
                        "/roles/guide")) {
            assertThat(page(address + "?as-of=2019-06-01"))
                    .as(address)
                    .doesNotContain("Du ser läget som det var");
        }
        assertThat(
                        mvc.get()
                                .uri("/reports?as-of=2019-06-01")
                                .with(data.signedIn(Role.PROJECT_LEAD, data.municipality()))
                                .exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Du ser läget som det var");
    }
}
