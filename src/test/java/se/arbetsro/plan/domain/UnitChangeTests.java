package se.arbetsro.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
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
import se.arbetsro.plan.domain.goal.GoalStatus;
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
        return plan(unit, 1, "2026-01-01");
    }

    private LocalPlanId plan(UnitId unit, int area, String from) {
        return data.asSystem(() ->
                localPlans.begin(
                        new NewLocalPlan(
                                unit,
                                version.id(),
                                new LocalPlanContent(
                                        Validity.from(LocalDate.parse(from)),
                                        null,
                                        null,
                                        null,
                                        "sv"),
                                Set.of(version.area(area)))));
    }

    private GoalId goal() {
        return goal(old, 1, "Alla får en mentor");
    }

    private GoalId goal(UnitId unit, int area, String what) {
        return data.asSystem(() ->
                goals.add(
                        new NewGoal(
                                unit,
                                version.id(),
                                version.area(area),
                                new GoalContent(what, null, null, PlanData.DUE, null, "sv"),
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
    void plans_that_meet_in_a_new_unit_become_one_with_the_areas_and_open_goals_of_both() {
        UnitId other = data.unit("Andra enheten", data.municipality());
        LocalPlanId first = plan(old, 1, "2025-01-01");
        LocalPlanId second = plan(other, 2, "2026-01-01");
        GoalId mentor = goal();
        GoalId ended = goal(other, 2, "Har nåtts");
        data.runAs(TestData.SYSTEM, () -> goals.conclude(ended, GoalStatus.REACHED, null));
        GoalId rooms = goal(other, 2, "Alla har ett rum");

        move("local-plan", move(second.value(), other), move(first.value(), old));
        move("goal", move(rooms.value(), other), move(mentor.value(), old));

        assertThat(unitOf("local_plan", first.value())).isEqualTo(successor.value());
        assertThat(plansOf(mentor, rooms)).containsOnly(first.value());
        assertThat(plansOf(ended)).containsExactly(second.value());
        assertThat(areas(first)).isEqualTo(2);
        assertThat(unitOf("local_plan", second.value())).isEqualTo(other.value());
        assertThat(whyWithdrawn(second)).contains("Nya enheten");
    }

    @Test
    void a_plan_that_comes_where_there_is_one_for_the_version_joins_that() {
        LocalPlanId coming = plan(old, 1, "2025-01-01");
        LocalPlanId there = plan(successor, 1, "2026-01-01");
        GoalId goal = goal();

        move("local-plan", move(coming.value(), old));
        move("goal", move(goal.value(), old));

        assertThat(plansOf(goal)).containsExactly(there.value());
        assertThat(unitOf("goal", goal.value())).isEqualTo(successor.value());
        assertThat(areas(there)).isEqualTo(1);
        assertThat(whyWithdrawn(coming)).isNotBlank();
    }

    private UnitReference.Move move(UUID id, UnitId from) {
        return new UnitReference.Move(id, from, successor);
    }

    private void move(String kind, UnitReference.Move... moves) {
        data.runAs(TestData.SYSTEM, () -> of(kind).move(List.of(moves), DAY));
    }

    private List<UUID> plansOf(GoalId... ids) {
        return data.asSystem(() ->
                jdbc.sql("select local_plan_id from plan.goal where id = any (?)")
                        .param(Arrays.stream(ids).map(GoalId::value).toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private int areas(LocalPlanId plan) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from plan.chosen_area where local_plan_id = ?")
                        .param(plan.value())
                        .query(Integer.class)
                        .single());
    }

    private String whyWithdrawn(LocalPlanId plan) {
        return data.asSystem(() ->
                jdbc.sql("select withdrawn_why from plan.local_plan where id = ?")
                        .param(plan.value())
                        .query(String.class)
                        .single());
    }
}
