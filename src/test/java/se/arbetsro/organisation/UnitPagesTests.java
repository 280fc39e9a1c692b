package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class UnitPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    @Test
    void an_employee_sees_the_units_of_today() {
        var district = data.district("Ängslätten");

        var page = get("/units", data.signedIn(Role.EMPLOYEE, district));

        assertThat(page).hasStatusOk().bodyText().contains("Ängslätten");
    }

    @Test
    void a_unit_is_not_there_before_it_began() {
        var district = data.district("Nybygget");
        var who = data.signedIn(Role.EMPLOYEE, district);

        assertThat(get("/units?as-of=2014-12-31", who))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nybygget");
        assertThat(get("/units/" + district.value() + "?as-of=2014-12-31", who))
                .hasStatusOk()
                .bodyText()
                .contains("Enheten börjar 2015-01-01");
    }

    @Test
    void who_has_not_signed_in_is_asked_to() {
        assertThat(mvc.get().uri("/units").exchange()).hasStatus(302).hasRedirectedUrl("/sign-in");
    }

    @Test
    void the_search_finds_by_part_of_a_name_and_tells_where_the_unit_belongs() {
        var district = data.district("Sjölunda");
        data.unit("Mottagningen Björkhaga", district);
        data.unit("En helt annan", district);
        var who = data.signedIn(Role.EMPLOYEE, district);

        assertThat(get("/units?q=björkh", who))
                .hasStatusOk()
                .bodyText()
                .contains("Mottagningen Björkhaga", "Sjölunda")
                .doesNotContain("En helt annan");
        assertThat(get("/search?q=björkhaga", who))
                .hasStatusOk()
                .bodyText()
                .contains("Mottagningen Björkhaga");
    }

    @Test
    void signs_with_a_meaning_in_searches_are_taken_as_themselves() {
        var district = data.district("Procenten 100%");
        var who = data.signedIn(Role.EMPLOYEE, district);

        assertThat(search("100%", who)).bodyText().contains("Procenten");
        assertThat(search("1_0%", who)).bodyText().doesNotContain("Procenten");
    }

    private MvcTestResult search(String words, RequestPostProcessor who) {
        return mvc.get().uri("/units").param("q", words).with(who).exchange();
    }

    @Test
    void the_page_of_a_unit_shows_what_is_above_below_and_who_leads_it() {
        var district = data.district("Höganloft");
        var department = data.unit("Avdelning Norr", district);
        data.unit("Enhet Nordväst", department);
        data.person("Disa", "Ledaresson", Role.HEAD_OF_DEPARTMENT, department);

        var page =
                get(
                        "/units/" + department.value(),
                        data.signedIn(Role.DISTRICT_DIRECTOR, district));

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Höganloft", "Enhet Nordväst", "Disa Ledaresson", "Avdelningschef");
    }

    @Test
    void an_employee_does_not_see_who_has_which_role() {
        var district = data.district("Tystnaden");
        data.person("Hemlige", "Chefsson", Role.DISTRICT_DIRECTOR, district);

        assertThat(get("/units/" + district.value(), data.signedIn(Role.EMPLOYEE, district)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Chefsson");
    }

    @Test
    void there_is_no_page_of_a_unit_that_is_none() {
        var who = data.signedIn(Role.EMPLOYEE, data.district("Någonstans"));

        assertThat(get("/units/" + UUID.randomUUID(), who)).hasStatus(404);
        assertThat(get("/units/inget-id", who)).hasStatus(404);
    }

    @Test
    void an_administrator_corrects_a_name_and_the_history_tells() {
        var district = data.district("Felstvat");
        var who = data.signedIn(Role.ADMINISTRATOR, data.municipality());

        assertThat(
                        mvc.post()
                                .uri("/units/{id}/correction", district.value())
                                .with(who)
                                .with(csrf())
                                .param("name", "Rättstavat")
                                .param("kind", "district")
                                .param("version", "1")
                                .exchange())
                .hasStatus(303);

        assertThat(get("/units/" + district.value(), who))
                .bodyText()
                .contains("Rättstavat", "rättade uppgifter om enheten", "Felstvat");
    }

    @Test
    void two_who_correct_at_once_meet_and_nothing_is_lost() {
        var district = data.district("Samtidigt");
        var who = data.signedIn(Role.ADMINISTRATOR, data.municipality());
        correct(district, who, "Den förstes namn");

        var second = correct(district, who, "Den andres namn");

        assertThat(second)
                .hasStatus(409)
                .bodyText()
                .contains("Den förstes namn", "Den andres namn");
    }

    private MvcTestResult correct(UnitId unit, RequestPostProcessor who, String name) {
        return mvc.post()
                .uri("/units/{id}/correction", unit.value())
                .with(who)
                .with(csrf())
                .param("name", name)
                .param("kind", "district")
                .param("version", "1")
                .exchange();
    }

    @Test
    void a_personal_identity_number_is_refused_beside_the_field_and_what_was_typed_stays() {
        var district = data.district("Nummerlösa");

        var page =
                mvc.post()
                        .uri("/units/{id}/correction", district.value())
                        .with(data.signedIn(Role.ADMINISTRATOR, data.municipality()))
                        .with(csrf())
                        .param("name", "Anna 19090527-1474")
                        .param("kind", "district")
                        .param("version", "1")
                        .exchange();

        assertThat(page).hasStatus(422).bodyText().contains("personnummer", "Anna 19090527-1474");
    }

    @Test
    void whoever_administers_one_district_cannot_correct_another() {
        var mine = data.district("Min");
        var other = data.district("Din");
        var who = data.signedIn(Role.ADMINISTRATOR, mine);

        assertThat(get("/units/" + other.value() + "/correction", who)).hasStatus(403);
        assertThat(correct(other, who, "Kapad")).hasStatus(403);
        assertThat(get("/units/" + other.value(), who)).bodyText().contains("Din");
    }

    @Test
    void the_list_is_given_as_a_file_in_the_form_that_an_import_takes() throws Exception {
        var district = data.district("Filborgen");

        var file = get("/units?format=csv", data.signedIn(Role.EMPLOYEE, district));

        assertThat(file)
                .hasStatusOk()
                .bodyText()
                .contains("Kod;Namn;Engelskt namn", "Filborgen", "test-municipality");
    }

    @Test
    void only_whoever_answers_for_the_whole_municipality_changes_its_words() {
        var everywhere = data.signedIn(Role.ADMINISTRATOR, data.municipality());
        var somewhere = data.signedIn(Role.ADMINISTRATOR, data.district("Bara här"));

        assertThat(addLine("nytt-omrade-" + UUID.randomUUID(), somewhere)).hasStatus(403);
        String key = "nytt-" + UUID.randomUUID();
        assertThat(addLine(key, everywhere)).hasStatus(303);
        assertThat(addLine(key, everywhere)).hasStatus(422).bodyText().contains("används redan");
        assertThat(get("/words/service-lines", somewhere)).bodyText().contains(key);
    }

    private MvcTestResult addLine(String key, RequestPostProcessor who) {
        return mvc.post()
                .uri("/words/service-lines")
                .with(who)
                .with(csrf())
                .param("key", key)
                .param("nameSv", "Område " + key)
                .param("shortName", "Kort")
                .param("rank", "9")
                .param("aliases", "Alias " + key + "\nalias " + key)
                .exchange();
    }

    @Test
    void the_file_holds_what_the_list_shows() {
        String name = "Urvalet " + UUID.randomUUID();
        data.district(name);
        data.district("Utanför " + name.substring(8));
        var reader = data.signedIn(Role.EMPLOYEE, data.municipality());

        assertThat(get("/units?format=csv&q=" + name, reader))
                .hasStatusOk()
                .bodyText()
                .contains(name)
                .doesNotContain("Utanför");
        assertThat(get("/units?format=csv&kind=unit&q=" + name, reader))
                .bodyText()
                .doesNotContain(name);
    }
}
