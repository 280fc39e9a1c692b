package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.goal.SubGoalContent;
import se.arbetsro.plan.domain.goal.SubGoalService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** How much a page asks of the database does not depend on how much it shows. */
@ArbetsroTest
class StatementsPerPageTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;
    @Autowired SubGoalService steps;

    PlanData.Version version;
    UnitId unit;
    Desk manager;
    String plan;
    String goal;

    @BeforeEach
    void a_unit_with_a_plan_and_a_goal() {
        version = new PlanData(data, jdbc).version(2);
        unit = data.unit("Aspens enhet", data.district("Aspen"));
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
        plan = manager.plan(unit, version);
        goal = manager.goal(unit, version, "Mål ett");
        more(1);
    }

    private void more(int times) {
        for (int i = 0; i < times; i++) {
            String title = "Uppgift " + i;
            data.asSystem(() -> {
                steps.add(
                        new GoalId(java.util.UUID.fromString(goal.substring(7))),
                        SubGoalContent.described(title, null));
                return activities.add(
                        NewActivity.of(
                                unit, version.id(), version.area(1), PlanData.content(title)));
            });
        }
    }

    private List<String> sent(String address) {
        return StatementCount.sent(() -> assertThat(manager.open(address)).hasStatusOk());
    }

    @Test
    void the_same_for_a_few_rows_and_for_many() {
        List<String> pages =
                List.of(
                        "/activities",
                        "/goals",
                        goal,
                        plan,
                        "/local-plans?plan=" + version.key(),
                        "/plans/" + version.key() + "/areas/" + version.areaKey(1));
        pages.forEach(this::sent);
        List<List<String>> few = pages.stream().map(this::sent).toList();

        more(20);
        for (int i = 0; i < 5; i++) {
            manager.goal(unit, version, "Mål " + i);
        }

        for (int i = 0; i < pages.size(); i++) {
            assertThat(sent(pages.get(i))).as(pages.get(i)).hasSameSizeAs(few.get(i));
        }
    }

    @Test
    void a_few_are_enough() {
        sent(plan);

        assertThat(StatementCount.of(() -> manager.open(plan))).isBetween(5, 25);
    }
}
