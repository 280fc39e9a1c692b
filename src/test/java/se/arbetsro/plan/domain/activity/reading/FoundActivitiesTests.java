package se.arbetsro.plan.domain.activity.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.Found.Thing;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Search finds the same activities in the same order, however it looks for them. */
@ArbetsroTest
class FoundActivitiesTests {

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired FoundActivities found;

    PlanData.Version version;
    UnitId district;
    UnitId unit;
    String mark;

    @BeforeEach
    void a_unit_with_a_plan() {
        version = new PlanData(data, jdbc).version(1);
        mark = UUID.randomUUID().toString().substring(0, 8);
        district = data.district("Sökby");
        unit = data.unit("Sökbys enhet", district);
    }

    @Test
    void open_ones_come_first_and_of_those_the_last_due() {
        add(unit, "Klar", "DONE", "2031-12-01", false);
        add(unit, "Tidig", "DECIDED", "2031-01-01", false);
        add(unit, "Sen", "UNDER_WAY", "2031-06-01", false);

        for (Role role : List.of(Role.UNIT_MANAGER, Role.PROJECT_LEAD)) {
            assertThat(titles(role, role == Role.PROJECT_LEAD ? data.municipality() : unit))
                    .as(role.name())
                    .containsExactly("Sen " + mark, "Tidig " + mark, "Klar " + mark);
        }
    }

    @Test
    void what_is_out_of_reach_is_not_found_unless_it_is_for_the_whole_municipality() {
        UnitId elsewhere = data.unit("Annan enhet", data.district("Annanby"));
        add(elsewhere, "Deras", "DECIDED", "2031-01-01", false);
        add(elsewhere, "Allas", "DECIDED", "2031-02-01", true);
        add(unit, "Vår", "DECIDED", "2031-03-01", false);

        assertThat(titles(Role.UNIT_MANAGER, unit)).containsExactly("Vår " + mark, "Allas " + mark);
        assertThat(titles(Role.PROJECT_LEAD, data.municipality()))
                .containsExactly("Vår " + mark, "Allas " + mark, "Deras " + mark);
    }

    @Test
    void who_reaches_many_units_finds_in_all_of_them_and_in_no_other() {
        for (int i = 0; i < 70; i++) {
            data.unit("Grupp " + i, district);
        }
        add(unit, "Vår", "DONE", "2031-03-01", false);
        add(
                data.unit("Annan enhet", data.district("Annanby")),
                "Deras",
                "DONE",
                "2031-01-01",
                false);

        assertThat(titles(Role.DISTRICT_DIRECTOR, district)).containsExactly("Vår " + mark);
    }

    private List<String> titles(Role role, UnitId over) {
        return data.as(
                data.viewer(role, over),
                () ->
                        found.like("%" + mark.toUpperCase(java.util.Locale.ROOT) + "%", 11).stream()
                                .map(Thing::title)
                                .toList());
    }

    private void add(UnitId where, String title, String status, String due, boolean cityWide) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into plan.activity (id, unit_id, plan_version_id, area_id, title,
                                            lang, service_lines, responsible_role, due_on, city_wide, status,
                                            status_at, status_by, created_at, created_by, changed_at, changed_by,
                                            version)
                                        values (gen_random_uuid(), ?, ?, ?, ?, 'sv', '{}', 'Enhetschef',
                                            cast(? as date), ?, ?, now(), platform.viewer(), now(),
                                            platform.viewer(), now(), platform.viewer(), 1)
                                        """)
                                .params(
                                        where.value(),
                                        version.id().value(),
                                        version.area(1).value(),
                                        title + " " + mark,
                                        due,
                                        cityWide,
                                        status)
                                .update());
    }
}
