package se.arbetsro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What the start page tells those who have nothing to do here but to know. */
@ArbetsroTest
class StartPageTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired ActivityService activities;

    private MvcTestResult start(Role role, UnitId unit) {
        return mvc.get().uri("/").with(data.signedIn(role, unit)).exchange();
    }

    @Test
    void representatives_and_coordinators_see_how_many_activities_are_late_where_they_read() {
        UnitId unit = data.unit("Senbergets enhet", data.district("Senberget"));
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        var late =
                data.asSystem(() ->
                        activities.add(
                                NewActivity.of(
                                        unit,
                                        version.id(),
                                        version.area(1),
                                        PlanData.content("Sen"))));
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update plan.activity set due_on = ?, start_on = null where id = ?")
                                .params(LocalDate.now(clock).minusDays(1), late.value())
                                .update());

        for (Role role :
                new Role[] {
                    Role.UNION_REPRESENTATIVE,
                    Role.SAFETY_REPRESENTATIVE,
                    Role.PLACEMENT_COORDINATOR,
                    Role.GENDER_EQUALITY_COORDINATOR
                }) {
            assertThat(start(role, unit))
                    .as(role.name())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Läget just nu", "Försenade aktiviteter: 1", "av 1 öppna");
        }
        assertThat(start(Role.UNION_REPRESENTATIVE, data.district("Annorstädes")))
                .bodyText()
                .doesNotContain("Försenade aktiviteter");
        assertThat(start(Role.RESEARCHER, unit)).bodyText().doesNotContain("Försenade aktiviteter");
    }

    @Test
    void who_gives_roles_sees_which_of_them_end_within_a_month() {
        UnitId unit = data.unit("Slutenheten", data.district("Slutby"));
        PersonId ending = data.person("Vilma", "Vikarie" + UUID.randomUUID(), Role.EMPLOYEE, unit);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.role_assignment
                                        set valid = daterange(lower(valid), cast(? as date))
                                        where person_id = ?
                                        """)
                                .params(LocalDate.now(clock).plusDays(10), ending.value())
                                .update());

        assertThat(start(Role.ADMINISTRATOR, unit))
                .bodyText()
                .contains("Medarbetare för Vilma Vikarie", "roller gäller i dag");
        assertThat(start(Role.EMPLOYEE, unit))
                .bodyText()
                .doesNotContain("Vilma Vikarie", "gäller i dag");
        assertThat(start(Role.ADMINISTRATOR, data.district("Långtbort")))
                .bodyText()
                .doesNotContain("Vilma Vikarie");
    }
}
