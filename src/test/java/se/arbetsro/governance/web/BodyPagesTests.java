package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** Bodies as people meet them. */
@ArbetsroTest
class BodyPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    UnitId elsewhere;
    GovernanceDesk director;

    @BeforeEach
    void a_director_of_a_district() {
        district = data.district("Sälglunden");
        elsewhere = data.district("Oxellunden");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
    }

    @Test
    void a_council_is_begun_seated_and_says_what_it_lacks_until_it_does_not() {
        String body = director.body(district, "COUNCIL", "Sälglundens samverkansgrupp");

        assertThat(director.open(body))
                .hasStatusOk()
                .bodyText()
                .contains("Samverkansgrupp", "Ingen är ordförande", "Ingen är inskriven");

        director.seat(body, "Alva Utifrån", "CHAIR");
        assertThat(director.open(body))
                .bodyText()
                .contains("Alva Utifrån", "Ordförande", "lade till en ledamot")
                .doesNotContain("Ingen är ordförande");
    }

    @Test
    void the_local_steering_group_shows_the_seats_of_the_local_plan_and_takes_none_itself() {
        String body = director.body(district, "LOCAL_STEERING_GROUP", "Lokal styrgrupp");
        assertThat(director.open(body)).bodyText().contains("ingen lokal plan ännu");

        Desk desk = new Desk(mvc, director.who());
        String plan = desk.plan(district, new PlanData(data, jdbc).version(1));
        done(
                director.send(
                        plan + "/members",
                        "key",
                        key(),
                        "name",
                        "Hedda Ordförande",
                        "part",
                        "CHAIR",
                        "from",
                        TestData.today().minusYears(1).toString()));

        assertThat(director.open(body))
                .bodyText()
                .contains("Hedda Ordförande", plan, "HR sitter inte i styrgruppen")
                .doesNotContain("Lägg till en ledamot");
        assertThat(
                        director.send(
                                body + "/members",
                                "key",
                                key(),
                                "name",
                                "Någon",
                                "part",
                                "MEMBER",
                                "from",
                                "2024-01-01"))
                .hasStatus(422);
    }

    @Test
    void a_unit_has_one_local_steering_group_at_a_time() {
        director.body(district, "LOCAL_STEERING_GROUP", "Den ena");

        assertThat(
                        director.send(
                                "/bodies",
                                "key",
                                key(),
                                "unit",
                                district.value().toString(),
                                "kind",
                                "LOCAL_STEERING_GROUP",
                                "name",
                                "Den andra",
                                "from",
                                "2024-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Enheten har redan en lokal styrgrupp");
    }

    @Test
    void who_reads_elsewhere_does_not_know_of_it_unless_she_sits_there() {
        String body = director.body(district, "NETWORK", "Sälglundens nätverk");
        PersonId other = data.person("Ines", "Annanstans", Role.UNIT_MANAGER, elsewhere);
        GovernanceDesk stranger = new GovernanceDesk(mvc, signedInAs(other.value()));

        assertThat(stranger.open(body)).hasStatus(404);
        assertThat(stranger.open("/bodies")).bodyText().doesNotContain("Sälglundens nätverk");
        assertThat(stranger.open("/search?q=Sälglundens"))
                .bodyText()
                .doesNotContain("Sälglundens nätverk");

        director.seat(body, other, "MEMBER");

        assertThat(stranger.open(body)).hasStatusOk();
        assertThat(stranger.open("/bodies")).bodyText().contains("Sälglundens nätverk");
        assertThat(stranger.open(body + "/edit")).hasStatus(403);
    }

    @Test
    void the_secretary_keeps_the_body_without_the_permission() {
        String body = director.body(district, "NETWORK", "Nätverk med sekreterare");
        PersonId secretary = data.person("Sixten", "Skrivare", Role.EMPLOYEE, district);
        GovernanceDesk desk = new GovernanceDesk(mvc, signedInAs(secretary.value()));
        assertThat(desk.open(body + "/members/new")).hasStatus(403);

        director.seat(body, secretary, "SECRETARY");

        desk.seat(body, "Ny Ledamot", "MEMBER");
        assertThat(desk.open(body)).bodyText().contains("Ny Ledamot");
    }

    @Test
    void two_who_change_a_body_at_once_see_each_other() {
        String body = director.body(district, "OTHER", "Före");
        String[] first = {"version", "1", "name", "Den första", "from", "2020-01-01"};
        done(director.send(body, first));

        assertThat(director.send(body, "version", "1", "name", "Den andra", "from", "2020-01-01"))
                .hasStatus(409)
                .bodyText()
                .contains("Den första", "Den andra");
    }

    @Test
    void two_who_change_a_seat_at_once_see_each_other() {
        String body = director.body(district, "COUNCIL", "Rådet med en plats");
        director.seat(body, "Gäst Gästsson", "MEMBER");
        var link =
                Pattern.compile("/body-members/[0-9a-f-]{36}")
                        .matcher(MeetingDesk.text(director, body));
        assertThat(link.find()).isTrue();
        String[] seat = {
            "version", "1", "name", "Den första", "part", "MEMBER", "from", "2020-01-01"
        };
        done(director.send(link.group(), seat));
        seat[3] = "Den andra";

        assertThat(director.send(link.group(), seat))
                .hasStatus(409)
                .bodyText()
                .contains("Den första", "Den andra");
    }

    @Test
    void a_body_that_has_ended_is_listed_on_demand_and_can_go_on() {
        String body = director.body(district, "OTHER", "Arbetsgruppen som slutar");
        done(director.send(body + "/end"));

        String later = "as-of=" + TestData.today().plusDays(2);
        assertThat(director.open("/bodies?" + later))
                .bodyText()
                .doesNotContain("Arbetsgruppen som slutar");
        assertThat(director.open("/bodies?ended=true&" + later))
                .bodyText()
                .contains("Arbetsgruppen som slutar");

        done(director.send(body + "/resumption"));
        assertThat(director.open("/bodies?" + later))
                .bodyText()
                .contains("Arbetsgruppen som slutar");
    }

    @Test
    void the_list_finds_what_is_missing_and_goes_along_as_a_file() {
        String seated = director.body(district, "COUNCIL", "Gruppen med ordförande");
        director.seat(seated, "Ordförande Här", "CHAIR");
        director.body(district, "COUNCIL", "Gruppen utan ordförande");

        assertThat(director.open("/bodies?lack=CHAIR"))
                .bodyText()
                .contains("Gruppen utan ordförande")
                .doesNotContain("Gruppen med ordförande");
        assertThat(director.open("/bodies?lack=ANY&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Gruppen utan ordförande")
                .doesNotContain("Gruppen med ordförande");
    }

    @Test
    void a_long_list_asks_the_database_no_more_often_than_a_short_one() {
        director.body(district, "OTHER", "Grupp 0");
        director.open("/bodies");
        int few = StatementCount.of(() -> director.open("/bodies"));

        for (int i = 1; i < 8; i++) {
            director.seat(director.body(district, "OTHER", "Grupp " + i), "Person", "CHAIR");
        }

        assertThat(StatementCount.of(() -> director.open("/bodies"))).isEqualTo(few);
    }
}
