package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.PlannedChanges;
import se.arbetsro.indicator.AnnotationSource;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Merging units begins in a planned change, and shows in the figures afterwards. */
@ArbetsroTest
class ReorganisationTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;
    @Autowired List<AnnotationSource> annotations;

    UnitId district;
    UnitId unit;
    GovernanceDesk director;
    GovernanceDesk administrator;
    PlannedChanges changes;
    String change;

    @BeforeEach
    void a_reorganisation_of_a_unit() {
        district = data.district("Lönnbacken");
        unit = data.unit("Lönnens enhet", district);
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        administrator =
                new GovernanceDesk(mvc, data.signedIn(Role.ADMINISTRATOR, data.municipality()));
        changes = new PlannedChanges(director);
        change = changes.notice(district, "Enheterna slås ihop", "REORGANISATION", unit);
    }

    @Test
    void the_administrator_begins_the_change_set_which_says_what_is_behind_it() {
        assertThat(director.open(change)).bodyText().doesNotContain("Påbörja ändringen");
        assertThat(director.send(change + "/change-sets", "key", key())).hasStatus(403);

        String set = done(administrator.send(change + "/change-sets", "key", key()));

        assertThat(set).startsWith("/organisation-changes/");
        assertThat(administrator.open(set))
                .bodyText()
                .contains("Enheterna slås ihop", change, "Riskbedömningen är inte klar");
        assertThat(director.open(change)).bodyText().contains("Utkast som gäller från");

        changes.step(change, "ASSESSING");
        changes.participant(change, "Medarbetarna");
        done(director.send(change + "/risk-assessments"));
        assertThat(administrator.open(set))
                .bodyText()
                .contains("Enheterna slås ihop")
                .doesNotContain("Riskbedömningen är inte klar");
    }

    @Test
    void only_a_reorganisation_changes_units() {
        String move = changes.notice(district, "Flytt", "PREMISES", unit);

        assertThat(administrator.send(move + "/change-sets", "key", key())).hasStatus(422);
    }

    @Test
    void when_it_is_carried_out_the_figures_of_the_unit_and_those_above_are_marked() {
        changes.step(change, "ASSESSING");
        changes.step(change, "DECIDED");
        assertThat(marked(unit)).isFalse();

        changes.step(change, "CARRIED_OUT");

        assertThat(marked(unit)).isTrue();
        assertThat(marked(district)).isTrue();
        assertThat(marked(data.district("Någon annanstans"))).isFalse();
    }

    @Test
    void when_it_is_carried_out_the_plan_work_before_and_after_stands_on_its_page() {
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    for (String title : List.of("I tid", "Sen")) {
                        activities.add(
                                NewActivity.of(
                                        unit,
                                        version.id(),
                                        version.area(1),
                                        PlanData.content(
                                                title,
                                                title.equals("Sen")
                                                        ? TestData.today().minusDays(3)
                                                        : PlanData.DUE)));
                    }
                });
        changes.step(change, "ASSESSING");
        changes.step(change, "DECIDED");
        assertThat(director.open(change)).bodyText().doesNotContain("Planarbetet före och efter");

        changes.step(change, "CARRIED_OUT");

        assertThat(director.open(change))
                .bodyText()
                .contains("Planarbetet före och efter")
                .satisfies(page ->
                        assertThat(page.replaceAll("<[^>]*>", " "))
                                .containsPattern(
                                        "(?s)Klara hittills.*?\\s0\\s+0\\s+0\\s.*\\s2\\s+1\\s+0\\s"));
    }

    private boolean marked(UnitId at) {
        return data.asSystem(() ->
                annotations.stream()
                        .flatMap(source -> source.of(at, TestData.today()).stream())
                        .anyMatch(one -> one.href().equals(change)));
    }

    @Test
    void who_may_not_read_of_it_sees_no_mark() {
        changes.step(change, "ASSESSING");
        changes.step(change, "DECIDED");
        changes.step(change, "CARRIED_OUT");

        boolean seen =
                data.as(
                        data.viewer(Role.EMPLOYEE, data.district("Långt bort")),
                        () ->
                                annotations.stream()
                                        .flatMap(source ->
                                                source.of(unit, TestData.today()).stream())
                                        .anyMatch(one -> one.href().equals(change)));
        assertThat(seen).isFalse();
    }
}
