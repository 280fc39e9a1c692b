package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.PlannedChanges;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** Planned changes as people meet them. */
@ArbetsroTest
class PlannedChangePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    UnitId district;
    UnitId north;
    UnitId south;
    UnitId elsewhere;
    GovernanceDesk director;
    PlannedChanges changes;

    @BeforeEach
    void a_director_of_a_district() {
        district = data.district("Björklunden");
        north = data.unit("Norra enheten", district);
        south = data.unit("Södra enheten", district);
        elsewhere = data.district("Granlunden");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        changes = new PlannedChanges(director);
    }

    private GovernanceDesk someone(Role role, UnitId unit) {
        PersonId person = data.person("Någon", "I " + role, role, unit);
        return new GovernanceDesk(mvc, signedInAs(person.value()));
    }

    @Test
    void those_whom_it_affects_are_told_and_others_are_not() {
        String change = changes.notice(district, "Flytt till nya lokaler", "PREMISES", north);

        GovernanceDesk affected = someone(Role.EMPLOYEE, north);
        assertThat(affected.open(change))
                .hasStatusOk()
                .bodyText()
                .contains("Flytt till nya lokaler", "Förvarnad", "Säg vad du tycker");
        assertThat(affected.open("/")).bodyText().contains("Säg vad du tycker");
        assertThat(someone(Role.SAFETY_REPRESENTATIVE, district).open("/planned-changes"))
                .bodyText()
                .contains("Flytt till nya lokaler");

        for (UnitId unit : new UnitId[] {south, elsewhere}) {
            GovernanceDesk other = someone(Role.EMPLOYEE, unit);
            assertThat(other.open(change)).hasStatus(404);
            assertThat(other.open(change + "/risks")).hasStatus(404);
            assertThat(other.open(change + "/risk-assessment.pdf")).hasStatus(404);
            assertThat(other.open("/planned-changes"))
                    .bodyText()
                    .doesNotContain("Flytt till nya lokaler");
            assertThat(other.open("/planned-changes?format=csv"))
                    .bodyText()
                    .doesNotContain("Flytt till nya lokaler");
            assertThat(other.open("/search?q=lokaler"))
                    .bodyText()
                    .doesNotContain("Flytt till nya lokaler");
        }
    }

    @Test
    void an_employee_below_an_affected_unit_is_told_too_and_writes_nothing() {
        String change = changes.notice(district, "Nytt verksamhetssystem", "SYSTEM", district);

        GovernanceDesk employee = someone(Role.EMPLOYEE, south);
        assertThat(employee.open(change)).hasStatusOk().bodyText().doesNotContain("Skriv ned en");
        assertThat(employee.open(change + "/edit")).hasStatus(403);
        assertThat(employee.send(change + "/words", "words", "Jag är inget ombud")).hasStatus(403);
    }

    @Test
    void a_manager_of_an_affected_unit_reads_but_does_not_keep_the_districts_change() {
        String change = changes.notice(district, "Nytt arbetssätt", "WAY_OF_WORKING", north);

        GovernanceDesk manager = someone(Role.UNIT_MANAGER, north);
        assertThat(manager.open(change)).hasStatusOk();
        assertThat(manager.open(change + "/edit")).hasStatus(403);
        assertThat(manager.send(change + "/risks", "what", "Risk")).hasStatus(403);
    }

    @Test
    void it_goes_step_by_step_and_says_who_and_when() {
        String change = changes.notice(district, "Sammanslagna mottagningar", "OTHER", north);
        assertThat(director.send(change + "/steps/CARRIED_OUT", "day", "2026-01-01"))
                .hasStatus(404);

        changes.step(change, "ASSESSING");
        assertThat(director.open(change + "/steps/DECIDED"))
                .bodyText()
                .contains("Riskbedömningen är inte klar");
        done(
                director.send(
                        change + "/steps/DECIDED",
                        "day",
                        TestData.today().toString(),
                        "decidedBy",
                        "Ledningsgruppen",
                        "note",
                        "Beslutat i enighet",
                        "followUp1",
                        TestData.today().minusDays(3).toString(),
                        "followUp2",
                        ""));
        assertThat(director.open(change))
                .bodyText()
                .contains(
                        "Beslutad av Ledningsgruppen den ",
                        "Beslutat i enighet",
                        "Riskbedömningen är inte klar",
                        "försenad");
        assertThat(director.open("/")).bodyText().contains("Följ upp förändringen");

        assertThat(director.send(change + "/steps/WITHDRAWN", "day", "2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför");
    }

    @Test
    void views_are_noted_by_theme_and_never_with_a_personal_identity_number() {
        String change = changes.notice(district, "Flytt av expeditionen", "PREMISES", north);
        String[] view = {
            "key",
            key(),
            "theme",
            "Restider",
            "words",
            "Längre väg för många",
            "heardOn",
            "2026-03-01"
        };
        done(director.send(change + "/views", view));
        assertThat(director.open(change)).bodyText().contains("Restider", "Längre väg för många");

        assertThat(
                        director.send(
                                change + "/views",
                                "key",
                                key(),
                                "theme",
                                "Restider",
                                "words",
                                "Sagt av 19640823-3234",
                                "heardOn",
                                "2026-03-01"))
                .hasStatus(422);
    }

    @Test
    void two_who_change_it_at_once_see_each_other() {
        String change = changes.notice(district, "Före", "OTHER", north);
        done(director.send(change, changes.form("Den första", "OTHER", north, "version", "1")));

        assertThat(director.send(change, changes.form("Den andra", "OTHER", north, "version", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("Den första", "Den andra");
    }

    @Test
    void the_list_is_narrowed_by_kind_state_and_year_and_goes_along_as_a_file() {
        changes.notice(district, "Byte av journalsystem", "SYSTEM", north);
        changes.notice(district, "Byte av våningsplan", "PREMISES", north);

        assertThat(director.open("/planned-changes?kind=SYSTEM&state=NOTICE"))
                .bodyText()
                .contains("Byte av journalsystem")
                .doesNotContain("Byte av våningsplan");
        assertThat(director.open("/planned-changes?year=1999"))
                .bodyText()
                .doesNotContain("Byte av journalsystem");
        assertThat(director.open("/planned-changes?kind=SYSTEM&format=csv"))
                .bodyText()
                .contains("Byte av journalsystem")
                .doesNotContain("Byte av våningsplan");
    }

    @Test
    void a_long_list_asks_the_database_no_more_often_than_a_short_one() {
        changes.notice(district, "Förändring 0", "OTHER", north);
        director.open("/planned-changes");
        int few = StatementCount.of(() -> director.open("/planned-changes"));

        for (int i = 1; i < 6; i++) {
            changes.notice(district, "Förändring " + i, "OTHER", south);
        }

        assertThat(StatementCount.of(() -> director.open("/planned-changes"))).isEqualTo(few);
    }
}
