package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A meeting from the call to signed minutes. */
@ArbetsroTest
class MinutesPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;

    UnitId district;
    PersonId chairPerson;
    PersonId memberPerson;
    GovernanceDesk director;
    GovernanceDesk chair;
    GovernanceDesk member;
    GovernanceDesk reader;
    String body;

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
    }

    private String meeting(String day) {
        return done(
                chair.send(
                        body + "/meetings",
                        "key",
                        key(),
                        "day",
                        day,
                        "starts",
                        "9.00",
                        "ends",
                        "10:30",
                        "place",
                        "Stora rummet",
                        "tasks",
                        "true",
                        "carry",
                        "true"));
    }

    private String matter(String meeting, String position, String heading) {
        String location =
                done(
                        chair.send(
                                meeting + "/matters",
                                "key",
                                key(),
                                "position",
                                position,
                                "heading",
                                heading));
        return "/matters/" + location.substring(location.indexOf("#matter-") + 8);
    }

    private void attend(String meeting) {
        done(
                chair.send(
                        meeting + "/attendance",
                        "present",
                        "p:" + chairPerson.value(),
                        "present",
                        "p:" + memberPerson.value(),
                        "guests",
                        "Gunnar Gäst",
                        "adjuster",
                        chairPerson.value().toString(),
                        "second",
                        memberPerson.value().toString()));
    }

    private void decide(String matter, String wording) {
        done(
                chair.send(
                        matter + "/minutes",
                        "key",
                        key(),
                        "version",
                        "1",
                        "said",
                        "Det diskuterades.",
                        "outcome",
                        "DECIDED",
                        "decision",
                        wording));
    }

    private String password(PersonId person) {
        return data.asSystem(() -> accounts.resetPassword(person.value()));
    }

    private byte[] file(GovernanceDesk desk, String address) {
        return desk.open(address).getResponse().getContentAsByteArray();
    }

    @Test
    void the_chair_calls_without_the_permission_and_a_draft_is_hers_alone() {
        String meeting = meeting(TestData.today().plusDays(7).toString());

        assertThat(chair.open(meeting)).hasStatusOk().bodyText().contains("Utkast", "Stora rummet");
        assertThat(member.open(meeting)).hasStatus(404);

        done(chair.send(meeting + "/call"));

        assertThat(member.open(meeting)).hasStatusOk();
        assertThat(reader.open(meeting)).hasStatusOk();
        assertThat(member.open("/")).bodyText().contains("Möte: Hagtornets grupp");
        assertThat(member.send(meeting + "/call")).hasStatus(403);
    }

    @Test
    void minutes_are_written_signed_by_both_and_give_the_same_bytes_for_ever() {
        String meeting = meeting("2026-03-02");
        done(chair.send(meeting + "/call"));
        String matter = matter(meeting, "2", "Mentorer");
        attend(meeting);
        decide(matter, "Gruppen beslutar att alla nya får en mentor.");

        assertThat(member.open(meeting + "/minutes"))
                .hasStatusOk()
                .bodyText()
                .contains("Gunnar Gäst", "alla nya får en mentor", "utkast");
        assertThat(reader.open(meeting + "/minutes")).hasStatus(404);
        assertThat(reader.open("/decisions")).bodyText().doesNotContain("Mentorer");
        assertThat(member.open("/decisions")).bodyText().contains("Mentorer", "inte justerat");

        done(chair.send(meeting + "/presentation"));
        assertThat(chair.send(matter + "/minutes", "version", "2", "said", "Efteråt"))
                .hasStatus(409);
        assertThat(member.open("/")).bodyText().contains("Justera Hagtornets grupp");
        assertThat(member.send(meeting + "/signature", "password", "fel lösenord"))
                .hasStatus(422)
                .bodyText()
                .contains("Lösenordet stämmer inte");
        done(member.send(meeting + "/signature", "password", password(memberPerson)));
        assertThat(reader.open(meeting + "/minutes")).hasStatus(404);
        done(chair.send(meeting + "/signature", "password", password(chairPerson)));

        assertThat(reader.open(meeting + "/minutes"))
                .hasStatusOk()
                .bodyText()
                .contains("justerat och ändras inte", "Justerat av Malte Ledamot");
        assertThat(reader.open("/decisions")).bodyText().contains("Mentorer");
        byte[] pdf = file(reader, meeting + "/minutes.pdf");
        byte[] docx = file(reader, meeting + "/minutes.docx");
        done(chair.send(meeting + "/notes", "key", key(), "text", "Rätt år är 2026, inte 2025."));
        assertThat(file(reader, meeting + "/minutes.pdf")).isEqualTo(pdf);
        assertThat(file(reader, meeting + "/minutes.docx"))
                .isEqualTo(docx)
                .hasSizeGreaterThan(1000);
        assertThat(reader.open(meeting + "/minutes")).bodyText().contains("Rätt år är 2026");
    }

    @Test
    void what_was_signed_is_what_the_hash_is_of() {
        String meeting = meeting("2026-03-03");
        done(chair.send(meeting + "/call"));
        attend(meeting);
        done(chair.send(meeting + "/presentation"));
        UUID id = UUID.fromString(meeting.substring("/meetings/".length()));

        boolean same =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select encode(sha256(convert_to(contents, 'UTF8')), 'hex') = sha256
                                        from governance.meeting where id = ?
                                        """)
                                .param(id)
                                .query(Boolean.class)
                                .single());

        assertThat(same).isTrue();
    }

    @Test
    void minutes_that_are_taken_back_must_be_signed_anew() {
        String meeting = meeting("2026-03-04");
        done(chair.send(meeting + "/call"));
        attend(meeting);
        done(chair.send(meeting + "/presentation"));
        done(member.send(meeting + "/signature", "password", password(memberPerson)));

        done(chair.send(meeting + "/retraction"));
        done(chair.send(meeting + "/presentation"));

        assertThat(member.open(meeting + "/minutes")).bodyText().contains("Ditt lösenord");
    }

    @Test
    void only_who_adjusts_signs() {
        String meeting = meeting("2026-03-05");
        done(chair.send(meeting + "/call"));
        attend(meeting);
        done(chair.send(meeting + "/presentation"));

        assertThat(director.open(meeting + "/minutes"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ditt lösenord");
        assertThat(director.send(meeting + "/signature", "password", "x")).hasStatus(403);
    }

    @Test
    void a_form_saves_itself_while_it_is_written_and_two_writers_see_each_other() {
        String meeting = meeting("2026-03-06");
        done(chair.send(meeting + "/call"));
        String matter = matter(meeting, "2", "Introduktion");
        String form = key();

        for (String said : new String[] {"Först", "Först och sedan"}) {
            assertThat(
                            chair.send(
                                    matter + "/minutes/draft",
                                    "key",
                                    form,
                                    "version",
                                    "1",
                                    "said",
                                    said))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Sparat");
        }
        assertThat(
                        director.send(
                                matter + "/minutes",
                                "key",
                                key(),
                                "version",
                                "1",
                                "said",
                                "Något annat"))
                .hasStatus(409)
                .bodyText()
                .contains("Först och sedan", "Något annat");
    }

    @Test
    void a_decision_needs_its_wording() {
        String meeting = meeting("2026-03-09");
        String matter = matter(meeting, "2", "Lokaler");

        assertThat(
                        chair.send(
                                matter + "/minutes",
                                "key",
                                key(),
                                "version",
                                "1",
                                "outcome",
                                "DECIDED"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vad som beslutades");
    }

    @Test
    void a_task_becomes_an_activity_with_the_decision_as_its_origin() {
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        new Desk(mvc, director.who()).plan(district, version);
        String meeting = meeting("2026-03-10");
        done(director.send(meeting + "/call"));
        String matter = matter(meeting, "2", "Handledning");
        decide(matter, "Alla grupper får intern handledning.");
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

        String page = text(director, meeting + "/minutes");
        var link = Pattern.compile("/tasks/[0-9a-f-]+/activity").matcher(page);
        assertThat(link.find()).isTrue();
        var area =
                Pattern.compile("<option value=\"([0-9a-f-]{36})\"")
                        .matcher(text(director, link.group()));
        assertThat(area.find()).isTrue();
        String activity = done(director.send(link.group(), "area", area.group(1)));

        assertThat(director.open(activity))
                .hasStatusOk()
                .bodyText()
                .contains("Ta fram ett schema", "Beslut av Hagtornets grupp", "Handledning");
        assertThat(text(member, "/")).doesNotContain(meeting + "/minutes\">Ta fram");
    }

    private static String text(GovernanceDesk desk, String address) {
        return new String(
                desk.open(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void what_was_carried_over_comes_along_and_so_do_the_tasks() {
        String first = meeting("2026-03-11");
        done(chair.send(first + "/call"));
        String matter = matter(first, "2", "Det som bordläggs");
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

        assertThat(chair.open(meeting("2026-04-11")))
                .bodyText()
                .contains("Det som bordläggs", "Bordlades 2026-03-11", "Räkna på det", "ekonom");
        assertThat(chair.open(meeting("2026-05-11")))
                .bodyText()
                .doesNotContain("Det som bordläggs");
    }

    @Test
    void the_calendar_keeps_its_entry_over_a_move_and_tells_right_times_on_both_sides_of_summer() {
        String winter = meeting("2027-03-26");
        done(chair.send(winter + "/call"));

        String before = text(member, winter + "/calendar.ics");
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
        assertThat(text(member, winter + "/calendar.ics"))
                .contains("SEQUENCE:1", "DTSTART:20270329T070000Z", "DTEND:20270329T083000Z")
                .contains("UID:" + winter.substring("/meetings/".length()) + "@arbetsro");

        done(chair.send(winter + "/cancellation", "why", "För få kan"));
        assertThat(text(member, winter + "/calendar.ics"))
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(member.open(winter)).bodyText().contains("För få kan");
    }

    @Test
    void papers_are_links_or_files_and_files_come_as_attachments() {
        String meeting = meeting("2026-06-01");
        done(
                chair.send(
                        meeting + "/papers",
                        "key",
                        key(),
                        "title",
                        "Stadens plan",
                        "url",
                        "https://start.stockholm/"));
        assertThat(chair.send(meeting + "/papers", "key", key(), "title", "Ingenting"))
                .hasStatus(422);
        assertThat(
                        chair.send(
                                meeting + "/papers",
                                "key",
                                key(),
                                "title",
                                "Ond",
                                "url",
                                "javascript:alert(1)"))
                .hasStatus(422);
        assertThat(chair.open(meeting))
                .bodyText()
                .contains("Stadens plan", "https://start.stockholm/");
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
