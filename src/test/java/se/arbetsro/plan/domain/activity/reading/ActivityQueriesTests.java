package se.arbetsro.plan.domain.activity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.activity.ActivitySteps;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class ActivityQueriesTests {

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService service;
    @Autowired ActivitySteps steps;
    @Autowired ActivityQueries queries;

    PlanData.Version version;
    UnitId district;
    UnitId unit;
    UnitId neighbour;

    @BeforeEach
    void a_district_with_two_units_and_a_version() {
        version = new PlanData(data, jdbc).version(2);
        district = data.district("Lindarne");
        unit = data.unit("Lindarnes barn och unga", district);
        neighbour = data.unit("Lindarnes vuxenenhet", district);
    }

    private ActivityId add(UnitId where, String title, LocalDate due) {
        return data.asSystem(() ->
                service.add(
                        NewActivity.of(
                                where,
                                version.id(),
                                version.area(1),
                                PlanData.content(title, due))));
    }

    private List<String> titles(Viewer viewer, ActivityFilter filter) {
        return data.as(
                viewer,
                () ->
                        queries.page(filter, ActivityOrder.DUE, null, 25, null).rows().stream()
                                .map(ActivityRow::title)
                                .toList());
    }

    @Test
    void a_unit_manager_sees_the_activities_of_the_unit_and_not_of_the_neighbour() {
        add(unit, "Vår", PlanData.DUE);
        add(neighbour, "Deras", PlanData.DUE);

        assertThat(titles(data.viewer(Role.UNIT_MANAGER, unit), ActivityFilter.ALL))
                .containsExactly("Vår");
        assertThat(titles(data.viewer(Role.DISTRICT_DIRECTOR, district), ActivityFilter.ALL))
                .containsExactlyInAnyOrder("Vår", "Deras");
    }

    @Test
    void who_has_no_role_for_local_plans_sees_none() {
        add(unit, "Vår", PlanData.DUE);

        assertThat(titles(data.viewer(Role.RESEARCHER, district), ActivityFilter.ALL)).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_overlap_and_back_again() {
        for (int i = 0; i < 7; i++) {
            add(unit, "Nr " + i, PlanData.DUE.plusDays(i / 3));
        }
        Viewer viewer = data.viewer(Role.UNIT_MANAGER, unit);
        List<String> seen = new ArrayList<>();

        var first = page(viewer, null);
        var second = page(viewer, after(first));
        var third = page(viewer, after(second));
        List.of(first, second, third).forEach(p -> p.rows().forEach(row -> seen.add(row.title())));
        var back = page(viewer, before(third));

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.hasNext()).isTrue();
        assertThat(first.counted()).isEqualTo(7);
        assertThat(third.hasNext()).isFalse();
        assertThat(back.rows()).isEqualTo(second.rows());
        assertThat(back.hasNext()).isTrue();
    }

    private ActivityQueries.ActivityPage page(
            Viewer viewer, @org.jspecify.annotations.Nullable Cursor cursor) {
        return data.as(
                viewer, () -> queries.page(ActivityFilter.ALL, ActivityOrder.DUE, cursor, 3, null));
    }

    private static Cursor after(ActivityQueries.ActivityPage page) {
        ActivityRow last = page.rows().getLast();
        return new Cursor(last.dueOn().toString(), last.id().value(), false);
    }

    private static Cursor before(ActivityQueries.ActivityPage page) {
        ActivityRow first = page.rows().getFirst();
        return new Cursor(first.dueOn().toString(), first.id().value(), true);
    }

    @Test
    void a_large_reach_gives_the_same_list_as_a_small_one() {
        for (int i = 0; i <= ActivityScope.FEW; i++) {
            data.unit("Liten enhet " + i, district);
        }
        add(unit, "Först", PlanData.DUE);
        add(neighbour, "Sist", PlanData.DUE.plusDays(1));
        Viewer director = data.viewer(Role.DISTRICT_DIRECTOR, district);

        assertThat(titles(director, ActivityFilter.ALL)).containsExactly("Först", "Sist");
        assertThat(
                        data.as(
                                        director,
                                        () ->
                                                queries.page(
                                                        ActivityFilter.ALL,
                                                        ActivityOrder.DUE,
                                                        null,
                                                        1,
                                                        null))
                                .counted())
                .isEqualTo(2);
    }

    @Test
    void the_project_lead_can_narrow_the_city_to_one_unit_and_what_is_below_it() {
        add(unit, "Vår", PlanData.DUE);
        add(data.unit("Långt bort", data.district("Björkarne")), "Fjärran", PlanData.DUE);
        Viewer lead = data.viewer(Role.PROJECT_LEAD, data.municipality());

        assertThat(titles(lead, filter().unit(district).build())).containsExactly("Vår");
    }

    @Test
    void a_filter_by_a_unit_above_ones_own_shows_only_ones_own() {
        add(unit, "Vår", PlanData.DUE);
        add(neighbour, "Deras", PlanData.DUE);

        assertThat(titles(data.viewer(Role.UNIT_MANAGER, unit), filter().unit(district).build()))
                .containsExactly("Vår");
    }

    @Test
    void a_service_line_narrows_to_its_own_and_to_what_is_for_all() {
        Viewer lead = data.viewer(Role.PROJECT_LEAD, district);
        ofLine(add(unit, "Hembesök", PlanData.DUE), "elderly");
        ofLine(add(unit, "Skolmöten", PlanData.DUE), "children-and-youth");
        add(unit, "Arbetsplatsträff", PlanData.DUE);

        assertThat(titles(lead, filter().serviceLine("elderly").build()))
                .containsExactlyInAnyOrder("Hembesök", "Arbetsplatsträff");
    }

    private void ofLine(ActivityId activity, String line) {
        data.asSystem(() ->
                jdbc.sql(
                                "update plan.activity set service_lines = array[cast(? as text)] where id = ?")
                        .params(line, activity.value())
                        .update());
    }

    @Test
    void status_overdue_area_and_words_narrow_the_list() {
        Viewer lead = data.viewer(Role.PROJECT_LEAD, district);
        ActivityId late = add(unit, "Skriv om 100 % av breven", LocalDate.of(2021, 5, 1));
        ActivityId done = add(unit, "Ring upp", LocalDate.of(2021, 5, 2));
        add(unit, "Brukarråd", PlanData.DUE);
        data.runAs(
                lead,
                () -> {
                    steps.decide(done, new Decided("Styrgruppen", LocalDate.of(2026, 1, 12)));
                    steps.start(done);
                    steps.finish(done);
                });

        assertThat(titles(lead, filter().overdue().build()))
                .containsExactly("Skriv om 100 % av breven");
        assertThat(titles(lead, filter().statuses(Set.of(ActivityStatus.DONE)).build()))
                .containsExactly("Ring upp");
        assertThat(titles(lead, filter().statuses(ActivityStatus.OPEN).build()))
                .containsExactly("Skriv om 100 % av breven", "Brukarråd");
        assertThat(titles(lead, filter().text("00 % av").build()))
                .containsExactly("Skriv om 100 % av breven");
        assertThat(titles(lead, filter().text("bruk_rråd").build())).isEmpty();
        assertThat(titles(lead, filter().area(version.area(2)).build())).isEmpty();
        assertThat(late).isNotNull();
    }

    @Test
    void everyone_with_a_local_plan_to_read_sees_the_activities_of_the_plan_for_all() {
        UnitId elsewhere = data.unit("Någon annanstans", data.district("Ekarne"));
        data.asSystem(() ->
                service.add(
                        NewActivity.of(
                                elsewhere,
                                version.id(),
                                version.area(2),
                                new se.arbetsro.plan.ActivityContent(
                                        "Gemensam utbildning",
                                        null,
                                        "sv",
                                        List.of(),
                                        se.arbetsro.plan.Responsible.role("projektledare"),
                                        null,
                                        PlanData.DUE,
                                        null,
                                        true,
                                        null))));

        assertThat(
                        titles(
                                data.viewer(Role.EMPLOYEE, unit),
                                filter().area(version.area(2)).cityWide().build()))
                .containsExactly("Gemensam utbildning");
    }

    @Test
    void a_day_in_the_past_shows_nothing_of_what_came_later() {
        ActivityId activity = add(unit, "Ny", PlanData.DUE);
        Viewer viewer = data.viewer(Role.UNIT_MANAGER, unit);
        LocalDate yesterday = LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")).minusDays(1);

        var before =
                data.as(
                        viewer,
                        () ->
                                queries.page(
                                        ActivityFilter.ALL,
                                        ActivityOrder.DUE,
                                        null,
                                        25,
                                        yesterday));
        data.runAs(
                viewer,
                () ->
                        steps.decide(
                                activity, new Decided("Styrgruppen", LocalDate.of(2026, 1, 12))));
        var today =
                data.as(
                        viewer,
                        () ->
                                queries.page(
                                        ActivityFilter.ALL,
                                        ActivityOrder.DUE,
                                        null,
                                        25,
                                        yesterday.plusDays(1)));

        assertThat(before.rows()).isEmpty();
        assertThat(today.rows())
                .singleElement()
                .extracting(ActivityRow::status)
                .isEqualTo(ActivityStatus.DECIDED);
    }

    private static FilterBuilder filter() {
        return new FilterBuilder();
    }
}
