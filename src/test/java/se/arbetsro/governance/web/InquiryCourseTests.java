package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.Inquiries;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/**
 * How an inquiry goes on: draft and answer, what shows that a demand is met, looking again, end.
 */
@ArbetsroTest
class InquiryCourseTests {

    private static final String TODAY = TestData.today().toString();

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    GovernanceDesk director;
    GovernanceDesk reader;
    Inquiries inquiries;

    @BeforeEach
    void a_director_and_someone_who_reads() {
        district = data.district("Hassellunden");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        reader =
                new GovernanceDesk(
                        mvc,
                        signedInAs(
                                data.person("Läsa", "Läsarsson", Role.EMPLOYEE, district).value()));
        inquiries = new Inquiries(director);
    }

    @Test
    void a_draft_is_read_by_its_writers_and_the_answer_by_all() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Fråga om bemanning");
        inquiries.answer(inquiry, 1, "Vi anställer fem", "");

        assertThat(director.open(inquiry)).bodyText().contains("Vi anställer fem", "utkast");
        assertThat(reader.open(inquiry)).bodyText().doesNotContain("Vi anställer fem");

        inquiries.answer(inquiry, 2, "Vi anställer sex", TODAY);
        assertThat(reader.open(inquiry)).bodyText().contains("Vi anställer sex", "Besvarad");

        done(director.send(inquiry + "/answer/recall", "version", "3"));
        assertThat(reader.open(inquiry))
                .bodyText()
                .contains("Ej besvarad")
                .doesNotContain("Vi anställer sex");
    }

    @Test
    void the_answer_names_the_body_that_decided_it_and_the_day() {
        String board = director.body(district, "BOARD", "Hassellundens nämnd");
        String decision =
                done(
                        director.send(
                                board + "/decisions",
                                "key",
                                key(),
                                "title",
                                "Svar till revisorerna",
                                "text",
                                "Nämnden yttrar sig",
                                "day",
                                "2026-02-03"));
        String inquiry = inquiries.received(district, "AUDIT_FINDING", "Iakttagelse om stöd");

        done(
                director.send(
                        inquiry + "/answer",
                        "version",
                        "1",
                        "answer",
                        "Nämnden instämmer",
                        "decision",
                        decision.substring("/decisions/".length()),
                        "answerNumber",
                        "SDN 12/2026",
                        "sentOn",
                        TODAY));

        assertThat(reader.open(inquiry))
                .bodyText()
                .contains("Hassellundens nämnd", "2026-02-03", "SDN 12/2026", decision);
        assertThat(
                        director.send(
                                inquiry + "/answer",
                                "version",
                                "2",
                                "answer",
                                "Nämnden instämmer",
                                "decision",
                                key(),
                                "sentOn",
                                TODAY))
                .hasStatus(422);
    }

    @Test
    void a_demand_under_a_fine_waits_until_it_is_shown_to_be_met() {
        String met = TestData.today().minusDays(1).toString();
        String inquiry =
                inquiries.received(
                        district,
                        "INSPECTION_DEMAND",
                        "Krav på larm",
                        "fine",
                        "true",
                        "metBy",
                        met);
        inquiries.answer(inquiry, 1, "Larm sätts upp", TODAY);

        assertThat(director.open(inquiry)).bodyText().contains("visats uppfyllt senast", "Vite");
        done(
                director.send(
                        inquiry + "/evidence",
                        "version",
                        "2",
                        "metOn",
                        TODAY,
                        "evidence",
                        "Larmen är provade"));
        assertThat(reader.open(inquiry))
                .bodyText()
                .contains("Larmen är provade")
                .doesNotContain("visats uppfyllt senast");

        done(director.send(inquiry + "/evidence/removal", "version", "3"));
        assertThat(reader.open(inquiry)).bodyText().doesNotContain("Larmen är provade");

        String question = inquiries.received(district, "WRITTEN_QUESTION", "Bara en fråga");
        assertThat(director.open(question + "/evidence")).hasStatus(404);
    }

    @Test
    void two_who_write_the_answer_at_once_see_each_other() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Fråga om resor");
        inquiries.answer(inquiry, 1, "Det första svaret", "");

        assertThat(
                        director.send(
                                inquiry + "/answer",
                                "version",
                                "1",
                                "answer",
                                "Det andra svaret",
                                "sentOn",
                                ""))
                .hasStatus(409)
                .bodyText()
                .contains("Det första svaret", "Det andra svaret");
    }

    @Test
    void it_is_looked_at_again_and_a_day_taken_away_can_be_had_back() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Fråga om VFU");
        String due = TestData.today().minusDays(1).toString();
        done(director.send(inquiry + "/follow-ups", "key", key(), "dueOn", due));
        String followUp = followUp(inquiry);
        assertThat(director.open(inquiry)).bodyText().contains("försenat");

        assertThat(done(director.send(followUp + "/removal"))).isEqualTo(inquiry);
        assertThat(director.open(followUp)).hasStatus(404);
        done(director.send(inquiry + "/follow-ups", "key", key(), "dueOn", due));

        String again = followUp(inquiry);
        String[] told = {"version", "1", "doneOn", TODAY, "outcome", "Tre platser till"};
        done(director.send(again, told));
        assertThat(director.open(inquiry)).bodyText().contains("Tre platser till");
        told[5] = "Fyra platser till";
        assertThat(director.send(again, told))
                .hasStatus(409)
                .bodyText()
                .contains("Tre platser till", "Fyra platser till");
        assertThat(reader.open(again)).hasStatus(403);
    }

    private String followUp(String inquiry) {
        String body = body(inquiry);
        int at = body.indexOf("/inquiry-follow-ups/");
        return body.substring(at, body.indexOf('"', at));
    }

    private String body(String address) {
        try {
            return director.open(address).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void without_an_answer_it_is_closed_only_with_a_reason_and_can_be_reopened() {
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Återtagen fråga");

        assertThat(director.send(inquiry + "/closing", "closedOn", TODAY, "note", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför");
        done(
                director.send(
                        inquiry + "/closing", "closedOn", TODAY, "note", "Partiet tog tillbaka"));
        assertThat(reader.open(inquiry)).bodyText().contains("Avslutad", "Partiet tog tillbaka");
        assertThat(director.send(inquiry, Inquiries.form("Ny rubrik", "version", "2")))
                .hasStatus(422);

        done(director.send(inquiry + "/reopening"));
        assertThat(reader.open(inquiry)).bodyText().contains("Ej besvarad");
    }

    @Test
    void what_is_closed_changes_only_after_it_is_reopened_and_what_was_typed_is_not_lost() {
        String inquiry =
                inquiries.received(
                        district,
                        "INSPECTION_DEMAND",
                        "Krav på lokaler",
                        "fine",
                        "false",
                        "metBy",
                        TestData.today().plusDays(9).toString());
        done(director.send(inquiry + "/follow-ups", "key", key(), "dueOn", TODAY));
        String followUp = followUp(inquiry);
        done(director.send(inquiry + "/closing", "closedOn", TODAY, "note", "Kravet drogs bort"));

        assertThat(director.open(inquiry)).bodyText().doesNotContain("/inquiry-follow-ups/");
        for (String form :
                new String[] {
                    followUp,
                    inquiry + "/follow-ups/new",
                    inquiry + "/evidence",
                    inquiry + "/closing",
                    inquiry + "/answer",
                    inquiry + "/edit"
                }) {
            assertThat(director.open(form)).as(form).hasStatus(302).hasHeader("Location", inquiry);
        }
        String[] told = {"version", "1", "doneOn", TODAY, "outcome", "Skrivet förgäves"};
        assertThat(director.send(followUp, told))
                .hasStatus(422)
                .bodyText()
                .contains("Skrivet förgäves", "Öppna det igen");
        assertThat(director.send(inquiry + "/answer", "version", "2", "answer", "Skrivet förgäves"))
                .hasStatus(422)
                .bodyText()
                .contains("Skrivet förgäves", "Öppna det igen");
        assertThat(
                        director.send(
                                inquiry + "/evidence",
                                "version",
                                "2",
                                "metOn",
                                TODAY,
                                "evidence",
                                "Skrivet förgäves"))
                .hasStatus(422)
                .bodyText()
                .contains("Skrivet förgäves", "Öppna det igen");
        assertThat(director.send(inquiry + "/follow-ups", "key", key(), "dueOn", TODAY))
                .hasStatus(422);
        assertThat(director.send(followUp + "/removal")).hasStatus(422);
        assertThat(director.send(inquiry + "/activities", "activity", key())).hasStatus(422);
        assertThat(director.send(inquiry + "/activities/removal", "activity", key()))
                .hasStatus(422);

        done(director.send(inquiry + "/reopening"));
        done(director.send(followUp, told));
    }

    @Test
    void the_decision_that_stands_there_stays_also_when_it_is_not_offered() {
        String inquiry = inquiries.received(district, "AUDIT_FINDING", "Iakttagelse om resor");
        UnitId elsewhere = data.district("Annanlunden");
        GovernanceDesk there =
                new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, elsewhere));
        String decision =
                done(there.send(
                                there.body(elsewhere, "BOARD", "Annanlundens nämnd") + "/decisions",
                                "key",
                                key(),
                                "title",
                                "Svar från en annan nämnd",
                                "text",
                                "Nämnden yttrar sig",
                                "day",
                                "2026-02-03"))
                        .substring("/decisions/".length());
        inquiries.answer(inquiry, 1, "Vi gör så", "");
        assertThat(director.open(inquiry + "/answer")).bodyText().doesNotContain(decision);
        String id = inquiry.substring("/inquiries/".length());
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update governance.inquiry set decision_id = cast(? as uuid)
                                        where id = cast(? as uuid)
                                        """)
                                .params(decision, id)
                                .update());

        assertThat(director.open(inquiry + "/answer"))
                .bodyText()
                .contains(decision, "Beslutet som redan står här");
        done(
                director.send(
                        inquiry + "/answer",
                        "version",
                        "2",
                        "answer",
                        "Vi gör så här",
                        "decision",
                        decision));
        String saved =
                data.asSystem(() ->
                        jdbc.sql(
                                        "select decision_id::text from governance.inquiry where id = cast(? as uuid)")
                                .param(id)
                                .query(String.class)
                                .single());
        assertThat(saved).isEqualTo(decision);
    }

    @Test
    void it_is_put_on_the_agenda_of_a_meeting_and_tells_where() {
        String council = director.body(district, "COUNCIL", "Hassellundens samverkansgrupp");
        String meeting =
                done(
                        director.send(
                                council + "/meetings",
                                "key",
                                key(),
                                "day",
                                TestData.today().plusDays(5).toString(),
                                "starts",
                                "09:00"));
        String inquiry = inquiries.received(district, "WRITTEN_QUESTION", "Fråga om OSA");
        assertThat(director.open(inquiry)).bodyText().contains(meeting + "/matters/new?about=");

        done(
                director.send(
                        meeting + "/matters",
                        "key",
                        key(),
                        "position",
                        "1",
                        "heading",
                        "Svar på skrivelsen",
                        "about",
                        inquiry));

        assertThat(director.open(inquiry)).bodyText().contains("På möten", meeting);
        assertThat(director.open(meeting)).bodyText().contains(inquiry);
    }
}
