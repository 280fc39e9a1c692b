package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.governance.MeetingDesk.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.governance.PlannedChanges;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Who decides a planned change, and who is asked before. */
@ArbetsroTest
class ChangeDecisionTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    GovernanceDesk director;
    PlannedChanges changes;
    String body;
    String meeting;
    String change;

    @BeforeEach
    void a_reorganisation_whose_risks_are_assessed_and_a_meeting_ahead() {
        district = data.district("Alsätra");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        changes = new PlannedChanges(director);
        body = director.body(district, "COUNCIL", "Alsätras samverkansgrupp");
        meeting = new MeetingDesk(director, body).planned(TestData.today().plusDays(3).toString());
        change = changes.notice(district, "Två mottagningar blir en", "REORGANISATION", district);
        changes.step(change, "ASSESSING");
    }

    @AfterEach
    void the_gate_is_open_again() {
        gate(false);
    }

    private void gate(boolean closed) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into governance.setting
                                            (only_one, consultation_gate, changed_at, changed_by, version)
                                        values (true, ?, now(), platform.viewer(), 1)
                                        on conflict (only_one) do update
                                        set consultation_gate = excluded.consultation_gate
                                        """)
                                .param(closed)
                                .update());
    }

    private MvcTestResult decide(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "decidedBy";
        all[1] = "Alsätras nämnd";
        all[2] = "note";
        all[3] = "Enligt förslaget";
        System.arraycopy(more, 0, all, 4, more.length);
        return director.send(change + "/steps/DECIDED", all);
    }

    private MvcTestResult decideToday() {
        return decide("day", TestData.today().toString());
    }

    /** Puts the change on the agenda and returns the address of the matter. */
    private String takenUp() {
        String there =
                done(
                        director.send(
                                meeting + "/matters",
                                "key",
                                key(),
                                "position",
                                "1",
                                "heading",
                                "Ny mottagning",
                                "about",
                                change));
        return "/matters/" + there.substring(there.indexOf("#matter-") + 8);
    }

    private void ask(String matter, String form, String... more) {
        String[] all = new String[more.length + 8];
        String[] first = {"key", key(), "form", form, "party", "UNION", "who", "Vision"};
        System.arraycopy(first, 0, all, 0, 8);
        System.arraycopy(more, 0, all, 8, more.length);
        done(director.send(matter + "/consultations", all));
    }

    @Test
    void a_decision_that_was_wrong_is_taken_back_with_a_reason_and_made_anew() {
        done(decide("day", TestData.today().toString(), "followUp1", "2031-05-01"));
        assertThat(director.open(change)).bodyText().contains("Ångra beslutet");
        assertThat(director.send(change + "/steps/ASSESSING", "day", TestData.today().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför beslutet ångras.");

        done(
                director.send(
                        change + "/steps/ASSESSING",
                        "day",
                        TestData.today().toString(),
                        "note",
                        "Fel nämnd var antecknad"));

        assertThat(text(director, change))
                .contains("Under bedömning", "Fel nämnd var antecknad", "Alsätras nämnd")
                .doesNotContain("Beslutad av Alsätras nämnd den ");
        assertThat(director.open(change + "/steps/DECIDED"))
                .bodyText()
                .contains("name=\"followUp1\" type=\"date\" value=\"\"");

        done(
                director.send(
                        change + "/steps/DECIDED",
                        "day",
                        TestData.today().toString(),
                        "decidedBy",
                        "Kommunstyrelsen"));
        assertThat(text(director, change)).contains("Beslutad av Kommunstyrelsen den ");
        carryOut();
    }

    /** What has been carried out keeps its decision. */
    private void carryOut() {
        done(director.send(change + "/steps/CARRIED_OUT", "day", TestData.today().toString()));
        assertThat(
                        director.send(
                                change + "/steps/ASSESSING",
                                "day",
                                TestData.today().toString(),
                                "note",
                                "För sent"))
                .hasStatus(404);
    }

    @Test
    void a_decision_names_body_and_day_wherever_the_change_is_shown() {
        assertThat(
                        director.send(
                                change + "/steps/DECIDED",
                                "day",
                                TestData.today().toString(),
                                "note",
                                "Enligt förslaget"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vilket organ som beslutade", "Enligt förslaget");
        assertThat(decide("day", TestData.today().plusDays(1).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Dagen har inte kommit än", "Alsätras nämnd");

        done(decideToday());

        assertThat(text(director, change)).contains("Beslutad av Alsätras nämnd den ");
        assertThat(text(director, "/planned-changes")).contains("Beslutad av Alsätras nämnd den ");
        assertThat(text(director, "/planned-changes?format=csv"))
                .contains("Beslutad av", "Alsätras nämnd", TestData.today().toString());
    }

    @Test
    void that_nobody_is_asked_is_pointed_out_and_stops_nothing_without_a_gate() {
        assertThat(text(director, change))
                .contains(
                        "Ingen samverkan är antecknad.",
                        "11 § MBL",
                        "Ta upp på ett möte",
                        meeting + "/matters/new?about=" + change);
        GovernanceDesk employee = new GovernanceDesk(mvc, data.signedIn(Role.EMPLOYEE, district));
        assertThat(text(employee, change))
                .doesNotContain("Ingen samverkan är antecknad.", "Ta upp på ett möte");

        done(decideToday());

        assertThat(text(director, change))
                .contains("beslutad utan att någon samverkan är antecknad här");
    }

    @Test
    void what_a_meeting_takes_up_and_whom_it_asks_stands_on_the_change() {
        ask(takenUp(), "NEGOTIATED", "answerBy", TestData.today().plusDays(2).toString());

        assertThat(text(director, change))
                .contains("Ny mottagning", "Alsätras samverkansgrupp", "Vision", "11 § MBL")
                .doesNotContain("Ingen samverkan är antecknad.");
    }

    @Test
    void with_a_gate_the_decision_waits_and_what_was_typed_stays() {
        gate(true);
        assertThat(text(director, change)).contains("kommunen kräver att den är klar före beslut");
        assertThat(decideToday())
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kommunen kräver att samverkan är klar före beslut. Ta upp förändringen",
                        "Alsätras nämnd",
                        "Enligt förslaget");

        String matter = takenUp();
        assertThat(decideToday()).hasStatus(422);
        ask(matter, "INFORMED", "answerBy", TestData.today().plusDays(2).toString());
        assertThat(decideToday()).hasStatus(422);
        assertThat(text(director, change)).contains("Under bedömning");
    }

    @Test
    void with_a_gate_a_reason_opens_it_unless_the_meeting_is_cancelled() {
        gate(true);
        ask(takenUp(), "NOT_NEEDED", "why", "Bara skylten byts.");
        data.runAs(TestData.SYSTEM, () -> set("CANCELLED", "Flyttas"));
        assertThat(decideToday()).hasStatus(422);
        data.runAs(TestData.SYSTEM, () -> set("DRAFT", null));

        done(decideToday());
    }

    private int set(String state, @Nullable String why) {
        return jdbc.sql(
                        "update governance.meeting set state = ?, cancelled_why = ? where id = cast(? as uuid)")
                .params(Arrays.asList(state, why, meeting.substring(meeting.lastIndexOf('/') + 1)))
                .update();
    }
}
