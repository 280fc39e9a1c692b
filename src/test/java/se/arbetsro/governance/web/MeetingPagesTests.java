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
import se.arbetsro.testing.TestData;

/** Meetings as they are called and moved, and what they lead to. */
@ArbetsroTest
class MeetingPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    PersonId chairPerson;
    PersonId memberPerson;
    GovernanceDesk director;
    GovernanceDesk chair;
    GovernanceDesk member;
    GovernanceDesk reader;
    String body;
    MeetingDesk meetings;

    @BeforeEach
    void a_group_with_a_chair_and_a_member() {
        district = data.district("Hagtornet");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        chairPerson = data.person("Cilla", "Ordförande", Role.EMPLOYEE, district);
        memberPerson = data.person("Malte", "Ledamot", Role.EMPLOYEE, district);
        chair = new GovernanceDesk(mvc, signedInAs(chairPerson.value()));
        member = new GovernanceDesk(mvc, signedInAs(memberPerson.value()));
        reader = new GovernanceDesk(mvc, data.signedIn(Role.EMPLOYEE, district));
        body = director.body(district, "COUNCIL", "Hagtornets grupp");
        director.seat(body, chairPerson, "CHAIR");
        director.seat(body, memberPerson, "MEMBER");
        meetings = new MeetingDesk(chair, body);
    }

    @Test
    void the_chair_calls_without_the_permission_and_a_draft_is_hers_alone() {
        String meeting = meetings.planned(TestData.today().plusDays(7).toString());

        assertThat(chair.open(meeting)).hasStatusOk().bodyText().contains("Utkast", "Stora rummet");
        assertThat(member.open(meeting)).hasStatus(404);

        done(chair.send(meeting + "/call"));

        assertThat(member.open(meeting)).hasStatusOk();
        assertThat(reader.open(meeting)).hasStatusOk();
        assertThat(member.open("/")).bodyText().contains("Möte: Hagtornets grupp");
        assertThat(member.send(meeting + "/call")).hasStatus(403);
    }

    @Test
    void what_was_carried_over_comes_along_and_so_do_the_tasks() {
        String first = meetings.called("2026-03-11");
        String matter = meetings.matter(first, "2", "Det som bordläggs");
        done(
                chair.send(
                        matter + "/minutes",
                        "key",
                        key(),
                        "version",
                        "1",
                        "outcome",
                        "CARRIED_OVER"));
        done(
                chair.send(
                        matter + "/tasks",
                        "key",
                        key(),
                        "what",
                        "Räkna på det",
                        "role",
                        "ekonom",
                        "due",
                        "2026-04-01"));

        assertThat(chair.open(meetings.planned("2026-04-11")))
                .bodyText()
                .contains("Det som bordläggs", "Bordlades 2026-03-11", "Räkna på det", "ekonom");
        assertThat(chair.open(meetings.planned("2026-05-11")))
                .bodyText()
                .doesNotContain("Det som bordläggs");
    }

    @Test
    void the_calendar_keeps_its_entry_over_a_move_and_tells_right_times_on_both_sides_of_summer() {
        String winter = meetings.called("2027-03-26");

        String before = MeetingDesk.text(member, winter + "/calendar.ics");
        assertThat(before)
                .contains("METHOD:PUBLISH", "SEQUENCE:0", "DTSTART:20270326T080000Z")
                .contains("UID:" + winter.substring("/meetings/".length()) + "@arbetsro");

        done(
                chair.send(
                        winter,
                        "version",
                        "2",
                        "day",
                        "2027-03-29",
                        "starts",
                        "09:00",
                        "ends",
                        "10:30"));
        assertThat(MeetingDesk.text(member, winter + "/calendar.ics"))
                .contains("SEQUENCE:1", "DTSTART:20270329T070000Z", "DTEND:20270329T083000Z")
                .contains("UID:" + winter.substring("/meetings/".length()) + "@arbetsro");

        done(chair.send(winter + "/cancellation", "why", "För få kan"));
        assertThat(MeetingDesk.text(member, winter + "/calendar.ics"))
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(member.open(winter)).bodyText().contains("För få kan");
    }

    @Test
    void a_task_becomes_an_activity_with_the_decision_as_its_origin() {
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        new Desk(mvc, director.who()).plan(district, version);
        String meeting = meetings.called("2026-03-10");
        String matter = meetings.matter(meeting, "2", "Handledning");
        meetings.decided(matter, "Alla grupper får intern handledning.");
        done(
                director.send(
                        matter + "/tasks",
                        "key",
                        key(),
                        "what",
                        "Ta fram ett schema",
                        "person",
                        memberPerson.value().toString(),
                        "due",
                        "2026-12-31"));
        assertThat(member.open("/")).bodyText().contains("Ta fram ett schema");

        String page = MeetingDesk.text(director, meeting + "/minutes");
        var link = Pattern.compile("/tasks/[0-9a-f-]+/activity").matcher(page);
        assertThat(link.find()).isTrue();
        var area =
                Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
                        .matcher(MeetingDesk.text(director, link.group()));
        assertThat(area.find()).isTrue();
        String activity = done(director.send(link.group(), "area", area.group(1)));

        assertThat(director.open(activity))
                .hasStatusOk()
                .bodyText()
                .contains("Ta fram ett schema", "Beslut av Hagtornets grupp", "Handledning");
        assertThat(MeetingDesk.text(member, "/")).doesNotContain(meeting + "/minutes\">Ta fram");
    }

    @Test
    void a_board_decides_elsewhere_and_the_decision_is_recorded_with_its_registry_number() {
        String board = director.body(district, "BOARD", "Hagtornets nämnd");
        String decision =
                done(
                        director.send(
                                board + "/decisions",
                                "key",
                                key(),
                                "title",
                                "Reviderad handlingsplan",
                                "text",
                                "Nämnden godkänner planen.",
                                "day",
                                "2023-12-12",
                                "registryNumber",
                                "HG 2023/417"));

        assertThat(reader.open(decision)).hasStatusOk().bodyText().contains("HG 2023/417");
        assertThat(reader.open("/decisions?q=417")).bodyText().contains("Reviderad handlingsplan");
        assertThat(reader.open(decision + "/edit")).hasStatus(403);
    }
}
