package se.arbetsro.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
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
import se.arbetsro.testing.TwoWriters;

/** Two correct a unit, a person or a word: the second chooses, and undoes nothing unseen. */
@ArbetsroTest
class OrganisationConflictTests {

    private static final String ONE = "conflict-one";
    private static final String OTHER = "conflict-other";

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    private UnitId unit;
    private UnitId other;
    private RequestPostProcessor hr;
    private RequestPostProcessor administrator;

    @BeforeEach
    void two_units_with_hr() {
        UnitId district = data.district("Samtidsbygden");
        unit = data.unit("Ena enheten", district);
        other = data.unit("Andra enheten", district);
        hr = data.signedIn(Role.HR, district);
        administrator = data.signedIn(Role.ADMINISTRATOR, data.municipality());
        occupation(ONE, "kurator på prov");
        occupation(OTHER, "stödpedagog på prov");
    }

    private void occupation(String key, String name) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into organisation.occupation (key, rank, name_sv, employed,
                                            case_worker, in_turnover, version)
                                        values (?, 98, ?, true, true, true, 1)
                                        on conflict do nothing
                                        """)
                                .params(key, name)
                                .update());
    }

    private MvcTestResult post(String address, RequestPostProcessor who, Map<String, String> form) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private String entered(String given, boolean hidden) {
        Map<String, String> form = new HashMap<>();
        form.put("givenName", given);
        form.put("familyName", "Provsson");
        form.put("unit", unit.value().toString());
        form.put("occupation", ONE);
        form.put("from", "2020-01-01");
        form.put("key", UUID.randomUUID().toString());
        if (hidden) {
            form.put("protectedIdentity", "true");
        }
        return Objects.requireNonNull(
                post("/people", hr, form).getResponse().getHeader("Location"));
    }

    private static Map<String, String> names(String given) {
        return Map.of("version", "1", "givenName", given, "familyName", "Provsson");
    }

    private boolean isProtected(String person) {
        return data.asSystem(() ->
                jdbc.sql(
                                "select protected_identity from organisation.person where id = cast(? as uuid)")
                        .param(person.substring("/people/".length()))
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void of_a_person() {
        Map<String, String> first = new HashMap<>(names("Förste"));
        first.put("protectedIdentity", "true");
        first.put("hrId", "A" + UUID.randomUUID().toString().substring(0, 8));
        Map<String, String> second = new HashMap<>(names("Andre"));
        second.put("familyName", "Annorlunda");

        new TwoWriters(mvc, hr).meet(entered("Kim", false) + "/edit", first, second);
    }

    @Test
    void who_settles_a_conflict_of_names_leaves_a_protected_identity_protected() {
        String person = entered("Hemlig", true);
        Map<String, String> first = new HashMap<>(names("Hemliga"));
        first.put("protectedIdentity", "true");
        assertThat(post(person + "/edit", hr, first)).hasStatus(303);
        Map<String, String> second = new HashMap<>(names("Hemligt"));
        second.put("protectedIdentity", "true");

        assertThat(post(person + "/edit", hr, second))
                .hasStatus(409)
                .bodyText()
                .contains("name=\"protectedIdentity\" value=\"true\"");
        assertThat(isProtected(person)).isTrue();
    }

    @Test
    void what_a_conflict_page_sends_of_a_box_that_nobody_ticked_ticks_it_not() {
        String person = entered("Öppen", false);
        Map<String, String> settled = new HashMap<>(names("Öppna"));
        settled.put("protectedIdentity", "");

        assertThat(post(person + "/edit", hr, settled)).hasStatus(303);

        assertThat(isProtected(person)).isFalse();
    }

    @Test
    void of_an_employment_units_and_occupations_have_their_names() {
        String person = entered("Byter", false);
        UUID employment =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select id from organisation.employment where person_id = cast(? as uuid)")
                                .param(person.substring("/people/".length()))
                                .query(UUID.class)
                                .single());

        String page =
                new TwoWriters(mvc, hr)
                        .meet(
                                person + "/employments/" + employment,
                                Map.of(
                                        "version", "1",
                                        "unit", other.value().toString(),
                                        "occupation", OTHER,
                                        "from", "2020-02-01",
                                        "lastDay", "2030-12-31"),
                                Map.of(
                                        "version", "1",
                                        "unit", unit.value().toString(),
                                        "occupation", ONE,
                                        "from", "2020-03-01",
                                        "lastDay", "2031-12-31"));

        assertThat(page)
                .contains("Ena enheten", "Andra enheten", "kurator på prov", "stödpedagog på prov")
                .doesNotContain(">" + ONE + "<", ">" + OTHER + "<");
    }

    @Test
    void of_a_unit_the_kind_has_its_name() {
        String page =
                new TwoWriters(mvc, administrator)
                        .meet(
                                "/units/" + unit.value() + "/correction",
                                Map.of("version", "1", "name", "Första", "kind", "district"),
                                Map.of("version", "1", "name", "Andra", "kind", "unit"));

        assertThat(page)
                .contains("value=\"district\"", "value=\"unit\"")
                .doesNotContain(">district<", ">unit<");
    }

    @Test
    void of_an_occupation() {
        String page =
                new TwoWriters(mvc, administrator)
                        .meet(
                                "/words/occupations/" + ONE,
                                Map.of(
                                        "version", "1",
                                        "nameSv", "kurator på prov",
                                        "rank", "98",
                                        "employed", "true"),
                                Map.of(
                                        "version", "1",
                                        "nameSv", "kurator i prov",
                                        "rank", "97",
                                        "caseWorker", "true",
                                        "inTurnover", "true"));

        assertThat(page).contains("Ja", "Nej").doesNotContain("<p>true</p>");
    }

    @Test
    void a_box_of_an_occupation_that_is_settled_as_not_ticked_is_not_ticked() {
        String key =
                "settled-" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");
        occupation(key, "arbetsprövare");

        assertThat(
                        post(
                                "/words/occupations/" + key,
                                administrator,
                                Map.of(
                                        "version", "1",
                                        "nameSv", "arbetsprövare",
                                        "rank", "98",
                                        "employed", "true",
                                        "caseWorker", "",
                                        "inTurnover", "")))
                .hasStatus(303);

        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select case_worker or in_turnover from organisation.occupation where key = ?")
                                        .param(key)
                                        .query(Boolean.class)
                                        .single()))
                .isFalse();
    }
}
