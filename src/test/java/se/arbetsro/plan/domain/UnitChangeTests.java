package se.arbetsro.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.GoalContent;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.NewGoal;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.activity.ActivitySteps;
import se.arbetsro.plan.domain.goal.GoalService;
import se.arbetsro.plan.domain.local.LocalPlanContent;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.local.NewLocalPlan;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What becomes of a unit's plan, goals and activities when the organisation changes. */
@ArbetsroTest
class UnitChangeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired LocalPlanService localPlans;
    @Autowired GoalService goals;
    @Autowired ActivityService activities;
    @Autowired ActivitySteps steps;
    @Autowired List<UnitReference> references;

    PlanData.Version version;
    UnitId old;
    UnitId successor;

    @BeforeEach
    void two_units() {
        version = new PlanData(data, jdbc).version(2);
        UnitId district = data.district("Hasseln");
        old = data.unit("Gamla enheten", district);
        successor = data.unit("Nya enheten", district);
    }

    private LocalPlanId plan(UnitId unit) {
        return data.asSystem(() ->
                localPlans.begin(
                        new NewLocalPlan(
                                unit,
                                version.id(),
                                new LocalPlanContent(
                                        Validity.from(LocalDate.of(2026, 1, 1)),
                                        null,
                                        null,
                                        null,
                                        "sv"),
                                Set.of(version.area(1)))));
    }

    private GoalId goal() {
        return data.asSystem(() ->
                goals.add(
                        new NewGoal(
                                old,
                                version.id(),
                                version.area(1),
                                new GoalContent(
                                        "Alla får en mentor", null, null, PlanData.DUE, null, "sv"),
                                null)));
    }

    private ActivityId activity(String title) {
        return data.asSystem(() ->
                activities.add(
                        NewActivity.of(
                                old, version.id(), version.area(1), PlanData.content(title))));
    }

    private UnitReference of(String kind) {
        return references.stream()
                .filter(reference -> reference.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<UnitReference.Item> open(String kind) {
        return data.asSystem(() -> of(kind).openAt(List.of(old), DAY));
    }

    private UUID unitOf(String table, UUID id) {
        return data.asSystem(() ->
                jdbc.sql("select unit_id from plan." + table + " where id = ?")
                        .param(id)
                        .query(UUID.class)
                        .single());
    }

    @Test
    void what_is_open_is_listed_by_name_and_what_is_done_stays() {
        plan(old);
        goal();
        activity("Pågår");
        ActivityId done = activity("Klar");
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    steps.decide(done, new Decided("Styrgruppen", LocalDate.of(2026, 1, 12)));
                    steps.start(done);
                    steps.finish(done);
                });

        assertThat(open("local-plan"))
                .extracting(UnitReference.Item::title)
                .containsExactly(version.key());
        assertThat(open("goal"))
                .extracting(UnitReference.Item::title)
                .containsExactly("Alla får en mentor");
        assertThat(open("activity")).extracting(UnitReference.Item::title).containsExactly("Pågår");
    }

    @Test
    void all_of_it_moves_to_its_new_home() {
        LocalPlanId plan = plan(old);
        GoalId goal = goal();
        ActivityId activity = activity("Följer med");

        data.runAs(
                TestData.SYSTEM,
                () -> {
                    of("local-plan")
                            .move(
                                    List.of(new UnitReference.Move(plan.value(), old, successor)),
                                    DAY);
                    of("goal")
                            .move(
                                    List.of(new UnitReference.Move(goal.value(), old, successor)),
                                    DAY);
                    of("activity")
                            .move(
                                    List.of(
                                            new UnitReference.Move(
                                                    activity.value(), old, successor)),
                                    DAY);
                });

        assertThat(unitOf("local_plan", plan.value())).isEqualTo(successor.value());
        assertThat(unitOf("goal", goal.value())).isEqualTo(successor.value());
        assertThat(unitOf("activity", activity.value())).isEqualTo(successor.value());
        assertThat(open("activity")).isEmpty();
    }

    @Test
    void a_plan_cannot_go_where_there_is_one_for_the_version() {
        plan(old);
        plan(successor);
        UnitReference.Item mine = open("local-plan").getFirst();

        assertThat(data.asSystem(() -> of("local-plan").hindrance(mine, successor)))
                .contains("plan.localPlan.exists");
    }
}
