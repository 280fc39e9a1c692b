package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.PlannedChanges;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The assessment of risks before a planned change, from offer to control. */
@ArbetsroTest
class RiskAssessmentPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    GovernanceDesk director;
    PlannedChanges changes;
    String change;

    @BeforeEach
    void a_change_of_a_district() {
        district = data.district("Aspdungen");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        changes = new PlannedChanges(director);
        change = changes.notice(district, "Gemensam mottagning", "WAY_OF_WORKING", district);
        changes.step(change, "ASSESSING");
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    private static String found(String in, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void the_safety_representative_writes_in_her_own_name_and_nobody_else_changes_it()
            throws Exception {
        PersonId person = data.person("Saga", "Ombud", Role.SAFETY_REPRESENTATIVE, district);
        GovernanceDesk safety = new GovernanceDesk(mvc, signedInAs(person.value()));

        assertThat(director.open(change + "/risks")).bodyText().contains("inte antecknat");
        done(director.send(change + "/offer", "offeredOn", "2026-01-15", "note", "Tackade ja"));
        done(
                safety.send(
                        change + "/words",
                        "stance",
                        "DISAGREES",
                        "words",
                        "Bemanningen första veckan oroar mig"));

        String page = text(director.open(change + "/risks"));
        assertThat(page)
                .contains("2026-01-15", "Tackade ja", "Saga Ombud", "Bemanningen första veckan");
        String hers = found(page, "(/risk-participants/[0-9a-f-]{36})/edit");
        assertThat(
                        director.send(
                                hers,
                                "version",
                                "1",
                                "part",
                                "SAFETY_REPRESENTATIVE",
                                "person",
                                person.value().toString(),
                                "tookPartOn",
                                "2026-01-15",
                                "words",
                                "Allt är bra"))
                .hasStatus(403);
        assertThat(director.send(change + "/words", "words", "Jag är chef")).hasStatus(403);
    }

    @Test
    void the_safety_representative_says_what_she_thinks_and_it_is_told_with_name_and_day()
            throws Exception {
        PersonId person = data.person("Tove", "Ombud", Role.SAFETY_REPRESENTATIVE, district);
        GovernanceDesk safety = new GovernanceDesk(mvc, signedInAs(person.value()));
        String today = TestData.today().toString();

        assertThat(safety.send(change + "/words", "words", "Något saknas"))
                .hasStatus(422)
                .bodyText()
                .contains("Något saknas", "Välj ett av");
        assertThat(safety.send(change + "/words", "stance", "WANTS_ADDITION", "words", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vad som saknas eller är fel");

        done(
                safety.send(
                        change + "/words",
                        "stance",
                        "WANTS_ADDITION",
                        "words",
                        "Ta med ensamarbetet"));
        for (String page : new String[] {change, change + "/risks"}) {
            assertThat(director.open(page))
                    .bodyText()
                    .contains("Tove Ombud", "Vill ha ett tillägg, " + today);
        }

        done(safety.send(change + "/words", "stance", "AGREES", "words", ""));
        assertThat(director.open(change))
                .bodyText()
                .contains("Instämmer, " + today)
                .doesNotContain("Vill ha ett tillägg");
    }

    @Test
    void an_assessment_in_which_the_safety_representative_has_spoken_has_somebody_who_took_part()
            throws Exception {
        PersonId person = data.person("Tove", "Ombud", Role.SAFETY_REPRESENTATIVE, district);
        GovernanceDesk safety = new GovernanceDesk(mvc, signedInAs(person.value()));
        changes.risk(change, "Ensamarbete", false, "POSSIBLE");
        assertThat(director.send(change + "/risk-assessments")).hasStatus(422);

        done(safety.send(change + "/words", "stance", "AGREES"));

        done(director.send(change + "/risk-assessments"));
        assertThat(director.open(change + "/risk-assessments/1.docx")).hasStatusOk();
        assertThat(safety.send(change + "/words", "stance", "DISAGREES", "words", "För sent"))
                .hasStatus(422);
    }

    @Test
    void risks_stand_in_a_matrix_with_measures_that_are_controlled() throws Exception {
        String risk = changes.risk(change, "Ensamarbete på kvällar", true, "LIKELY");
        changes.measure(risk, "Två på varje pass", TestData.today().minusDays(2));

        String page = text(director.open(change + "/risks"));
        assertThat(page)
                .contains("Ensamarbete på kvällar", "Allvarlig", "Två på varje pass", "försenad");
        String measure = found(page, "(/risk-measures/[0-9a-f-]{36})/control");
        done(
                director.send(
                        measure + "/control",
                        "version",
                        "1",
                        "controlledOn",
                        TestData.today().toString(),
                        "effect",
                        "PARTLY",
                        "note",
                        "Fungerar på vardagar"));

        assertThat(director.open(change + "/risks"))
                .bodyText()
                .contains("delvis effekt", "Fungerar på vardagar")
                .doesNotContain("försenad");
        assertThat(director.open(change + "/risks?format=csv"))
                .bodyText()
                .contains("Ensamarbete på kvällar", "Två på varje pass", "delvis effekt");
    }

    @Test
    void what_was_finished_is_kept_when_it_is_revised() throws Exception {
        String risk = changes.risk(change, "Otydliga roller", false, "POSSIBLE");
        assertThat(director.send(change + "/risk-assessments"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv först vilka som har deltagit");

        changes.participant(change, "Medarbetarna på arbetsplatsträffen");
        done(director.send(change + "/risk-assessments"));
        assertThat(
                        director.send(
                                risk,
                                "version",
                                "1",
                                "what",
                                "Ändrat",
                                "serious",
                                "false",
                                "likelihood",
                                "POSSIBLE"))
                .hasStatus(422);
        byte[] first = bytes(director.open(change + "/risk-assessments/1.pdf"));

        done(director.send(change + "/risk-assessments/revision"));
        changes.risk(change, "Längre restid", false, "LIKELY");
        done(director.send(change + "/risk-assessments"));

        assertThat(director.open(change + "/risks"))
                .bodyText()
                .contains("Version 1", "Version 2", "Längre restid");
        assertThat(bytes(director.open(change + "/risk-assessments/1.pdf"))).isEqualTo(first);
        assertThat(director.open(change + "/risk-assessments/2.docx")).hasStatusOk();
        assertThat(director.open(change + "/risk-assessments/3.pdf")).hasStatus(404);
        assertThat(director.open(change + "/risk-assessments/1.exe")).hasStatus(404);
    }

    private static byte[] bytes(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void a_measure_becomes_an_activity_with_the_risk_as_its_origin() throws Exception {
        String risk = changes.risk(change, "Hot i väntrummet", true, "POSSIBLE");
        changes.measure(risk, "Larm i alla besöksrum", PlanData.DUE);
        assertThat(director.open(change + "/risks"))
                .bodyText()
                .doesNotContain("Gör till aktivitet");

        PlanData.Version version = new PlanData(data, jdbc).version(2);
        String plan = new Desk(mvc, director.who()).plan(district, version);
        assertThat(plan).isNotBlank();
        String page = text(director.open(change + "/risks"));
        String measure = found(page, "(/risk-measures/[0-9a-f-]{36})/activity");
        done(director.send(measure + "/activity", "area", version.area(1).value().toString()));

        String activity =
                found(text(director.open(change + "/risks")), "(/activities/[0-9a-f-]{36})");
        assertThat(director.open(activity))
                .bodyText()
                .contains("Larm i alla besöksrum", "Risk 1 inför Gemensam mottagning");
        assertThat(director.send(measure + "/removal")).hasStatus(422);
    }
}
