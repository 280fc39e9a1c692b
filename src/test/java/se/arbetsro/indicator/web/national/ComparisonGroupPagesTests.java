package se.arbetsro.indicator.web.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.domain.national.ComparisonGroups;
import se.arbetsro.indicator.domain.national.NationalIntake;
import se.arbetsro.indicator.national.ComparisonGroup;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Groups of municipalities, typed one by one. The municipalities are invented. */
@ArbetsroTest
class ComparisonGroupPagesTests {

    private static final String GROUPS = "/indicators/national/groups";

    @Autowired MockMvcTester mvc;
    @Autowired ComparisonGroups groups;
    @Autowired NationalIntake intake;
    @Autowired TestData data;

    private RequestPostProcessor lead;
    private String name;

    @BeforeEach
    void three_municipalities_and_somebody_who_defines() {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        intake.takeMunicipalities(
                                List.of(
                                        new Municipality("9971", "Gruppköping"),
                                        new Municipality("9972", "Gruppsund"),
                                        new Municipality("9973", "Gruppby"))));
        lead = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        name = "Lika stora " + UUID.randomUUID();
    }

    @Test
    void a_group_is_added_once_by_names_and_codes_and_stands_in_the_list() {
        String once = UUID.randomUUID().toString();
        assertThat(add(once, "gruppköping\n9973\n\nGruppby")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(add(once, "gruppköping\n9973\n\nGruppby")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(members()).containsExactly("Gruppby", "Gruppköping");
        assertThat(get("/indicators/national", lead))
                .bodyText()
                .contains(name, "Gruppby, Gruppköping");
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_nothing_is_kept() {
        assertThat(add(UUID.randomUUID().toString(), "Gruppsund\nIngenstans"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("De här kommunerna finns inte: Ingenstans.", "Gruppsund");
        assertThat(groups()).isEmpty();

        add(UUID.randomUUID().toString(), "Gruppsund");
        assertThat(add(UUID.randomUUID().toString(), "Gruppby"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns redan en grupp med det namnet");
    }

    @Test
    void two_who_change_it_meet_the_conflict_page() {
        add(UUID.randomUUID().toString(), "Gruppsund");
        long version = groups().getFirst().version();

        assertThat(change(version, name, "Gruppsund\nGruppby")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(change(version, name, "Gruppköping"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Gruppköping", "Gruppsund");
        assertThat(members()).containsExactly("Gruppby", "Gruppsund");
    }

    @Test
    void a_group_gets_another_name_and_the_page_of_who_opened_it_before_is_gone() {
        add(UUID.randomUUID().toString(), "Gruppsund");
        long version = groups().getFirst().version();
        String before = name;

        assertThat(change(version, name + " 2", "Gruppsund")).hasStatus(HttpStatus.SEE_OTHER);
        name = before + " 2";
        assertThat(members()).containsExactly("Gruppsund");
        name = before;
        assertThat(change(version, name, "Gruppby")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_was_taken_away_can_be_put_back() {
        add(UUID.randomUUID().toString(), "Gruppsund\nGruppby");

        String version = Long.toString(groups().getFirst().version());
        assertThat(post(GROUPS + "/removal", lead, "name", name, "version", "1"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(post(GROUPS + "/removal", lead, "name", name, "version", version))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(groups()).isEmpty();
        assertThat(
                        post(
                                GROUPS + "/restoration",
                                lead,
                                "name",
                                name,
                                "municipality",
                                "9972",
                                "municipality",
                                "9973"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(members()).containsExactly("Gruppby", "Gruppsund");
        assertThat(post(GROUPS + "/restoration", lead, "name", name + " 2", "municipality", "0000"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void only_who_defines_for_the_whole_municipality_writes() {
        add(UUID.randomUUID().toString(), "Gruppsund");
        RequestPostProcessor director =
                data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Gruppbo"));

        assertThat(get(GROUPS + "/new", director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(GROUPS + "/edit?name=" + name, director)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(GROUPS + "/removal", director, "name", name))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(groups()).hasSize(1);
    }

    private List<ComparisonGroup> groups() {
        return data.asSystem(
                () -> groups.list().stream().filter(one -> one.name().equals(name)).toList());
    }

    private List<String> members() {
        return groups().getFirst().members().stream().map(Municipality::name).toList();
    }

    private MvcTestResult add(String once, String members) {
        return post(GROUPS, lead, "key", once, "group", name, "members", members);
    }

    private MvcTestResult change(long version, String newName, String members) {
        return post(
                GROUPS + "/edit",
                lead,
                "version",
                Long.toString(version),
                "was",
                name,
                "group",
                newName,
                "members",
                members);
    }

    private MvcTestResult post(String address, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
