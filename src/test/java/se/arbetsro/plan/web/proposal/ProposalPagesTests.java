package se.arbetsro.plan.web.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** What a version proposes, and the stands that steering groups take on it. */
@ArbetsroTest
class ProposalPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    PlanData.Version version;
    UnitId district;
    Desk lead;
    Desk director;

    @BeforeEach
    void a_version_a_project_lead_and_a_district_with_a_plan() {
        version = new PlanData(data, jdbc).version(2);
        district = data.district("Björken");
        lead = new Desk(mvc, data.signedIn(Role.PROJECT_LEAD, data.municipality()));
        director = new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
    }

    private String list() {
        return "/plans/" + version.key() + "/proposals";
    }

    private String propose(String title, String... more) {
        String[] all = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "key",
                    UUID.randomUUID().toString(),
                    "title",
                    title,
                    "text",
                    "Text till " + title
                },
                0,
                all,
                0,
                6);
        System.arraycopy(more, 0, all, 6, more.length);
        return lead.done(lead.send(list(), all));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String take(String plan, String proposal, String seen, String kind, String words) {
        return plan
                + "/stands/"
                + id(proposal)
                + "|"
                + director.done(
                        director.send(
                                plan + "/stands/" + id(proposal),
                                "version",
                                seen,
                                "kind",
                                kind,
                                "words",
                                words,
                                "decidedBy",
                                "lokala styrgruppen",
                                "decidedOn",
                                "2026-03-04",
                                "lang",
                                "sv"));
    }

    private String standOf(String proposal) {
        return data.asSystem(() ->
                        jdbc.sql("select id from plan.stand where proposal_id = ?")
                                .param(UUID.fromString(id(proposal)))
                                .query(UUID.class)
                                .single())
                .toString();
    }

    @Test
    void proposals_stand_in_their_order_and_one_can_be_moved() {
        propose("Först");
        propose(
                "Sedan",
                "area",
                version.areaKey(2),
                "mandate",
                "LAW",
                "mandateSource",
                "AML 3 kap.");
        String last = propose("Sist");
        assertThat(lead.open(list()).getResponse().getHeader("Content-Type")).contains("html");

        assertThat(
                        lead.send(
                                last, "version", "1", "title", "Sist", "text", "Ny text", "place",
                                "1"))
                .hasStatus(303);

        assertThat(lead.open(list()))
                .bodyText()
                .containsSubsequence("Sist", "Först", "Sedan")
                .contains("lag", "Hela planen", "Område 2", "väntar");
        assertThat(lead.open(list() + "?area=" + version.areaKey(2)))
                .bodyText()
                .contains("Sedan")
                .doesNotContain("Först");
        assertThat(lead.open(list() + "?area=-&mandate="))
                .bodyText()
                .contains("Först")
                .doesNotContain("Sedan");
        assertThat(lead.open(list() + "?format=csv")).bodyText().contains("Text till Sedan", "AML");
    }

    @Test
    void who_writes_over_a_newer_text_sees_both_and_employees_only_read() {
        String proposal = propose("Ett förslag");
        lead.send(proposal, "version", "1", "title", "Deras", "text", "Deras text");

        assertThat(lead.send(proposal, "version", "1", "title", "Mitt", "text", "Min text"))
                .hasStatus(409)
                .bodyText()
                .contains("Deras text", "Min text");
        Desk employee = new Desk(mvc, data.signedIn(Role.EMPLOYEE, district));
        assertThat(employee.open(proposal)).hasStatusOk().bodyText().contains("Deras text");
        assertThat(employee.open(proposal + "/edit")).hasStatus(403);
    }

    @Test
    void who_decided_a_stand_and_when_belong_together() {
        String address =
                director.plan(district, version) + "/stands/" + id(propose("Vem bestämde"));
        String[] stand = {"version", "0", "kind", "ADOPTED", "words", "", "lang", "sv"};

        assertThat(director.send(address, with(stand, "decidedBy", "lokala styrgruppen")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv också vilken dag det beslutades.", "lokala styrgruppen");
        assertThat(director.send(address, with(stand, "decidedOn", "2026-03-04")))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv också vem som beslutade.");
        director.done(director.send(address, stand));
    }

    private static String[] with(String[] form, String field, String value) {
        return Stream.concat(Stream.of(form), Stream.of(field, value)).toArray(String[]::new);
    }

    @Test
    void a_stand_is_taken_changed_and_its_past_stays() {
        String proposal = propose("Pröva något");
        String plan = director.plan(district, version);
        assertThat(
                        director.send(
                                plan + "/stands/" + id(proposal),
                                "version",
                                "0",
                                "kind",
                                "NOT_HERE",
                                "words",
                                ""))
                .hasStatus(422)
                .bodyText()
                .contains("eller varför inte här");

        take(plan, proposal, "0", "NOT_HERE", "Vi är mitt i en flytt.");
        assertThat(director.open(plan + "/stands"))
                .bodyText()
                .contains("Inte här", "Vi är mitt i en flytt.", "lokala styrgruppen, 2026-03-04")
                .doesNotContain("/goals/new?from=stand");
        assertThat(
                        director.send(
                                plan + "/stands/" + id(proposal),
                                "version",
                                "0",
                                "kind",
                                "ADOPTED"))
                .hasStatus(409)
                .bodyText()
                .contains("Vi är mitt i en flytt.");
        take(plan, proposal, "1", "ADAPTED", "Vi börjar i en enhet.");

        assertThat(director.open(plan + "/stands"))
                .bodyText()
                .contains("Anpassar", "Vi börjar i en enhet.", "Tidigare ställningstaganden")
                .contains("Vi är mitt i en flytt.");
        assertThat(director.open(plan)).bodyText().contains("ett ställningstagande");
    }

    @Test
    void what_is_made_from_a_stand_keeps_it_and_the_city_sees_what_came_of_it() {
        String proposal = propose("Utveckla något", "area", version.areaKey(1));
        String plan = director.plan(district, version);
        take(plan, proposal, "0", "ADOPTED", "");
        String from = "?from=stand&origin=" + standOf(proposal);
        assertThat(director.open("/goals/new" + from))
                .bodyText()
                .contains("Planens förslag 1: Utveckla något");

        String activity =
                director.done(
                        director.send(
                                "/activities",
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                district.value().toString(),
                                "area",
                                version.key() + "/" + version.areaKey(1),
                                "title",
                                "Vi prövar",
                                "role",
                                "enhetschef",
                                "due",
                                "2030-01-31",
                                "from",
                                "stand",
                                "origin",
                                standOf(proposal)));

        assertThat(director.open(activity)).bodyText().contains("Planens förslag 1");
        assertThat(lead.open(proposal))
                .bodyText()
                .contains("Björken", "Antar", "En aktivitet på väg.");
        assertThat(lead.open("/plans/" + version.key() + "/stands"))
                .bodyText()
                .contains("Björken", "Antar");
        assertThat(lead.open("/plans/" + version.key() + "/stands?format=csv"))
                .bodyText()
                .contains("Björken");
    }

    @Test
    void a_director_sees_the_stands_of_her_own_district_alone() {
        String proposal = propose("Ett till alla");
        String plan = director.plan(district, version);
        take(plan, proposal, "0", "ADAPTED", "Bara vi vet hur.");
        UnitId elsewhere = data.district("Granen");
        Desk other = new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, elsewhere));

        assertThat(other.open(plan + "/stands")).hasStatus(404);
        assertThat(other.send(plan + "/stands/" + id(proposal), "version", "1", "kind", "ADOPTED"))
                .hasStatus(404);
        for (String page : List.of(proposal, list(), "/plans/" + version.key() + "/stands")) {
            assertThat(other.open(page))
                    .as(page)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Bara vi vet hur.", "1 anpassar")
                    .doesNotContain("Björken");
        }
        assertThat(other.open("/goals/new?from=stand&origin=" + standOf(proposal))).hasStatus(404);
    }

    @Test
    void an_activity_of_the_whole_municipality_carries_out_a_proposal() {
        String proposal = propose("Gör det ihop");
        String page =
                lead.open("/activities/new?from=proposal&cityWide=true&origin=" + id(proposal))
                        .getResponse()
                        .getHeader("Content-Type");
        assertThat(page).contains("html");
        String activity =
                lead.done(
                        lead.send(
                                "/activities",
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                data.municipality().value().toString(),
                                "area",
                                version.key() + "/" + version.areaKey(1),
                                "title",
                                "För hela staden",
                                "role",
                                "projektledare",
                                "due",
                                "2030-01-31",
                                "cityWide",
                                "true"));
        assertThat(lead.open(proposal)).bodyText().contains("Koppla en aktivitet");

        lead.done(lead.send(proposal + "/activities", "activity", id(activity)));
        assertThat(lead.open(proposal))
                .bodyText()
                .contains("För hela staden", "Ta bort kopplingen");
        assertThat(lead.send(proposal + "/activities", "activity", "nej")).hasStatus(422);
        assertThat(lead.send(proposal + "/removal")).hasStatus(303);
        assertThat(lead.open(proposal)).hasStatusOk();

        lead.done(lead.send(proposal + "/activities/" + id(activity) + "/removal"));
        lead.done(lead.send(proposal + "/removal"));
        assertThat(lead.open(proposal)).hasStatus(404);
    }

    @Test
    void as_many_statements_for_many_stands_as_for_few() {
        String plan = director.plan(district, version);
        take(plan, propose("Ett"), "0", "ADOPTED", "");
        List<String> pages =
                List.of(list(), "/plans/" + version.key() + "/stands", plan + "/stands");
        pages.forEach(lead::open);
        List<Integer> few = pages.stream().map(this::statements).toList();

        for (int i = 0; i < 6; i++) {
            take(plan, propose("Förslag " + i), "0", "ADAPTED", "Så här " + i);
        }

        assertThat(pages.stream().map(this::statements).toList()).isEqualTo(few);
    }

    private int statements(String page) {
        return StatementCount.of(() -> lead.open(page));
    }
}
