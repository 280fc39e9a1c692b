package se.arbetsro.organisation.web.filter;

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
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What is chosen above a list is saved under a name, for oneself or for a unit. */
@ArbetsroTest
class SavedFilterTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    UnitId unit;
    RequestPostProcessor director;
    RequestPostProcessor manager;

    @BeforeEach
    void a_district_with_a_unit() {
        district = data.district("Oxeln");
        unit = data.unit("Oxelns enhet", district);
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        manager = data.signedIn(Role.UNIT_MANAGER, unit);
    }

    private MvcTestResult open(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult send(String address, RequestPostProcessor who, String... parameters) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult save(
            RequestPostProcessor who, String list, String query, String name, String unit) {
        return send(
                "/saved-filters",
                who,
                "key",
                UUID.randomUUID().toString(),
                "list",
                list,
                "query",
                query,
                "name",
                name,
                "unit",
                unit);
    }

    private String id(String name) {
        return data.asSystem(() ->
                        jdbc.sql("select id from organisation.saved_filter where name = ?")
                                .param(name)
                                .query(UUID.class)
                                .single())
                .toString();
    }

    @Test
    void what_is_chosen_is_saved_and_found_again_at_the_list() {
        String name = "Sena " + UUID.randomUUID();
        assertThat(open("/activities?status=OVERDUE&after=x", manager))
                .bodyText()
                .contains("Sparade urval", "/saved-filters/menu?list=%2Factivities");

        assertThat(save(manager, "/activities", "?status=OVERDUE&after=x&unit=", name, ""))
                .hasStatus(303)
                .hasHeader("Location", "/activities?status=OVERDUE");

        assertThat(open("/saved-filters/menu?list=/activities", manager))
                .bodyText()
                .contains(name, "/activities?status=OVERDUE")
                .doesNotContain("<html");
        assertThat(open("/saved-filters?list=/goals", manager)).bodyText().doesNotContain(name);
        assertThat(open("/saved-filters?list=/activities", director))
                .bodyText()
                .doesNotContain(name);
        assertThat(save(manager, "/activities", "status=DONE", name, ""))
                .hasStatus(422)
                .bodyText()
                .contains("redan ett urval");
    }

    @Test
    void a_filter_is_shared_downwards_from_a_unit_where_one_has_a_role() {
        String name = "Delat " + UUID.randomUUID();
        save(director, "/goals", "status=OPEN", name, district.value().toString());

        assertThat(open("/saved-filters?list=/goals", manager))
                .bodyText()
                .contains(name, "Oxeln")
                .doesNotContain("/removal");
        RequestPostProcessor other = data.signedIn(Role.UNIT_MANAGER, data.district("Linden"));
        assertThat(open("/saved-filters?list=/goals", other)).bodyText().doesNotContain(name);
        assertThat(send("/saved-filters/" + id(name) + "/removal", manager)).hasStatus(404);
        assertThat(save(manager, "/goals", "status=OPEN", "Uppåt", district.value().toString()))
                .hasStatus(422);
    }

    @Test
    void it_is_renamed_and_removed_and_the_removal_can_be_taken_back() {
        String name = "Först " + UUID.randomUUID();
        save(manager, "/local-plans", "plan=2024", name, "");
        String filter = "/saved-filters/" + id(name);

        assertThat(send(filter, manager, "version", "1", "name", "")).hasStatus(422);
        assertThat(send(filter, manager, "version", "1", "name", name + " nytt")).hasStatus(303);
        send(filter, manager, "version", "1", "name", name + " för sent");
        assertThat(open("/saved-filters?list=/local-plans", manager))
                .bodyText()
                .contains(name + " nytt")
                .doesNotContain("för sent");

        assertThat(send(filter + "/removal", manager)).hasStatus(303);
        assertThat(open("/saved-filters?list=/local-plans", manager))
                .bodyText()
                .doesNotContain(name);
    }

    @Test
    void an_address_elsewhere_is_no_list() {
        for (String list : new String[] {"//example.org", "https://example.org", "/", "/a b"}) {
            assertThat(save(manager, list, "a=b", "Bort", "")).as(list).hasStatus(404);
            assertThat(open("/saved-filters?list=" + list.replace(" ", "%20"), manager))
                    .as(list)
                    .hasStatus(404);
        }
        assertThat(save(manager, "/activities", "q=<script>", "Skript", "")).hasStatus(404);
    }
}
