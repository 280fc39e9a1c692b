package se.arbetsro.plan.web.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.activity.ActivitySteps;
import se.arbetsro.plan.domain.practice.PracticeContent;
import se.arbetsro.plan.domain.practice.PracticeEntry;
import se.arbetsro.plan.domain.practice.PracticeService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** How many work the new way after an activity is done, asked lightly until the years are over. */
@ArbetsroTest
class PracticePagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;
    @Autowired ActivitySteps steps;
    @Autowired PracticeService service;

    PlanData.Version version;
    UnitId unit;
    Desk manager;

    @BeforeEach
    void a_unit_with_a_manager() {
        version = new PlanData(data, jdbc).version(1);
        unit = data.unit("Hasselns enhet", data.district("Hasseln"));
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
    }

    private ActivityId done(String title) {
        return data.asSystem(() -> {
            ActivityId id =
                    activities.add(
                            NewActivity.of(
                                    unit, version.id(), version.area(1), PlanData.content(title)));
            steps.decide(id, new Decided("Styrgruppen", LocalDate.of(2026, 1, 12)));
            steps.start(id);
            steps.finish(id);
            return id;
        });
    }

    private static String page(ActivityId id) {
        return "/activities/" + id.value() + "/practice";
    }

    /** Asked since two years ago every half year, answered half a year apart. */
    private ActivityId followed(String what, int... shares) {
        ActivityId id = done("Aktivitet för " + what);
        LocalDate first = TestData.today().minusYears(2);
        List<PracticeEntry.Use> uses =
                java.util.stream.IntStream.range(0, shares.length)
                        .mapToObj(i ->
                                new PracticeEntry.Use(first.plusMonths(6L * i), shares[i], "Så"))
                        .toList();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        service.enter(
                                List.of(
                                        new PracticeEntry(
                                                id,
                                                new PracticeContent(
                                                        what, "sv", first, 6, first.plusYears(4)),
                                                uses))));
        return id;
    }

    @Test
    void a_finished_activity_is_followed_and_answered() {
        ActivityId id = done("Hembesök i par");
        assertThat(manager.open("/activities/" + id.value()))
                .bodyText()
                .contains("Följ upp det nya arbetssättet");

        manager.done(
                manager.send(
                        page(id),
                        "what",
                        "Två är med vid hembesök",
                        "first",
                        "2026-11-01",
                        "everyMonths",
                        "6",
                        "last",
                        "2029-11-01",
                        "lang",
                        "sv"));
        manager.done(
                manager.send(
                        page(id) + "/uses",
                        "share",
                        "MOST",
                        "words",
                        "De nya är med.",
                        "lang",
                        "sv"));

        assertThat(manager.open(page(id)))
                .bodyText()
                .contains("Två är med vid hembesök", "infört", "ungefär 75 %", "De nya är med.");
        assertThat(manager.open("/activities/" + id.value())).bodyText().contains("infört, 75 %");
        assertThat(manager.send(page(id) + "/uses", "share", "FEW"))
                .hasStatus(422)
                .bodyText()
                .contains("redan besvarad i dag");
    }

    @Test
    void what_is_typed_wrong_stands_there_again() {
        ActivityId id = done("Fel");
        assertThat(
                        manager.send(
                                page(id),
                                "what",
                                "Så",
                                "first",
                                "2026-11-01",
                                "everyMonths",
                                "6",
                                "last",
                                "2035-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("högst fyra år");
        assertThat(
                        manager.send(
                                page(id),
                                "what",
                                "Så",
                                "first",
                                "2026-11-01",
                                "everyMonths",
                                "6",
                                "last",
                                "2028-10-31"))
                .hasStatus(422)
                .bodyText()
                .contains("minst två år");
        followed("Annat");
        ActivityId other = followed("Procent");
        assertThat(manager.send(page(other) + "/uses", "percent", "130"))
                .hasStatus(422)
                .bodyText()
                .contains("mellan 0 och 100");
        assertThat(manager.send(page(other) + "/uses")).hasStatus(422);
    }

    @Test
    void above_half_is_implemented_and_half_or_less_after_that_has_fallen_back() {
        followed("Aldrig över", 25, 50);
        followed("Jämnt hälften efter mer", 75, 50);
        followed("Kvar", 25, 60);
        followed("Tillbaka", 75, 49);
        followed("Utan svar");

        assertThat(manager.open("/practices?standing=FALLEN_BACK"))
                .bodyText()
                .contains("Tillbaka", "Jämnt hälften efter mer", "har fallit tillbaka")
                .doesNotContain("Aldrig över", "Kvar", "Utan svar");
        assertThat(manager.open("/practices?standing=IMPLEMENTED"))
                .bodyText()
                .contains("Kvar")
                .doesNotContain("Tillbaka");
        assertThat(manager.open("/practices?standing=ON_THE_WAY"))
                .bodyText()
                .contains("Aldrig över")
                .doesNotContain("Jämnt hälften efter mer");
        assertThat(manager.open("/practices?standing=DUE")).bodyText().contains("Utan svar");
        assertThat(manager.open("/practices?format=csv")).bodyText().contains("Tillbaka;");
        assertThat(manager.open("/"))
                .bodyText()
                .contains("Hur många arbetar så?", "har fallit tillbaka");
    }

    @Test
    void when_its_years_are_over_or_it_is_ended_nobody_is_asked() {
        ActivityId id = followed("Ett sätt att arbeta", 75);
        assertThat(manager.open("/")).bodyText().contains("Ett sätt att arbeta");

        assertThat(manager.send(page(id) + "/end", "why", "")).hasStatus(422);
        manager.done(manager.send(page(id) + "/end", "why", "Det sitter."));

        assertThat(manager.open("/")).bodyText().doesNotContain("Ett sätt att arbeta");
        assertThat(manager.open(page(id))).bodyText().contains("Det sitter.", "Frågas inte längre");
        assertThat(manager.send(page(id) + "/uses", "share", "ALL")).hasStatus(422);
        manager.done(manager.send(page(id) + "/resumption"));
        assertThat(manager.open("/")).bodyText().contains("Ett sätt att arbeta");
    }

    @Test
    void another_unit_sees_nothing_of_it() {
        ActivityId id = followed("Bara vårt", 75, 25);
        Desk other = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, data.district("Sälgen")));

        assertThat(other.open(page(id))).hasStatus(404);
        assertThat(other.open("/practices")).bodyText().doesNotContain("Bara vårt");
        assertThat(other.open("/practices?format=csv")).bodyText().doesNotContain("Bara vårt");
        Desk employee = new Desk(mvc, data.signedIn(Role.EMPLOYEE, unit));
        assertThat(employee.open(page(id))).hasStatusOk();
        assertThat(employee.send(page(id) + "/uses", "share", "ALL")).hasStatus(403);
    }

    @Test
    void as_many_statements_for_many_as_for_few() {
        followed("Ett", 75);
        manager.open("/practices");
        int few = StatementCount.of(() -> manager.open("/practices"));
        for (int i = 0; i < 5; i++) {
            followed("Sätt " + i, 25, 75);
        }

        assertThat(StatementCount.of(() -> manager.open("/practices"))).isEqualTo(few);
    }
}
