package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.util.UUID;
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
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Minutes from the first word to the last signature. */
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

    private String password(PersonId person) {
        return data.asSystem(() -> accounts.resetPassword(person.value()));
    }

    private byte[] file(GovernanceDesk desk, String address) {
        return desk.open(address).getResponse().getContentAsByteArray();
    }

    @Test
    void minutes_are_written_signed_by_both_and_give_the_same_bytes_for_ever() {
        String meeting = meetings.called("2026-03-02");
        String matter = meetings.matter(meeting, "2", "Mentorer");
        meetings.attended(meeting, chairPerson, memberPerson);
        meetings.decided(matter, "Gruppen beslutar att alla nya får en mentor.");

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
        String meeting = meetings.called("2026-03-03");
        meetings.attended(meeting, chairPerson, memberPerson);
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
        String meeting = meetings.called("2026-03-04");
        meetings.attended(meeting, chairPerson, memberPerson);
        done(chair.send(meeting + "/presentation"));
        done(member.send(meeting + "/signature", "password", password(memberPerson)));

        done(chair.send(meeting + "/retraction"));
        done(chair.send(meeting + "/presentation"));

        assertThat(member.open(meeting + "/minutes")).bodyText().contains("Ditt lösenord");
    }

    @Test
    void only_who_adjusts_signs() {
        String meeting = meetings.called("2026-03-05");
        meetings.attended(meeting, chairPerson, memberPerson);
        done(chair.send(meeting + "/presentation"));

        assertThat(director.open(meeting + "/minutes"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ditt lösenord");
        assertThat(director.send(meeting + "/signature", "password", "x")).hasStatus(403);
    }

    @Test
    void a_form_saves_itself_while_it_is_written_and_two_writers_see_each_other() {
        String meeting = meetings.called("2026-03-06");
        String matter = meetings.matter(meeting, "2", "Introduktion");
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
        String meeting = meetings.planned("2026-03-09");
        String matter = meetings.matter(meeting, "2", "Lokaler");

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
}
