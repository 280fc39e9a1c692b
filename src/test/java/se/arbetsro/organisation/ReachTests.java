package se.arbetsro.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** To which units a role over a unit reaches today. */
@ArbetsroTest
class ReachTests {

    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private UnitId district;

    @BeforeEach
    void a_district() {
        district = data.district("Räckvidden");
    }

    private List<UnitId> reachOf(Viewer viewer) {
        return data.as(
                viewer,
                () ->
                        jdbc
                                .sql("select unit_id from organisation.reach('UNIT_READ')")
                                .query(UUID.class)
                                .list()
                                .stream()
                                .map(UnitId::new)
                                .toList());
    }

    private UnitId unitWithLife(String name, String valid, @Nullable UnitId parent) {
        UnitId id = data.unit(name, parent == null ? district : parent);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update organisation.unit_period set valid = cast(? as daterange) where unit_id = ?")
                                .params(valid, id.value())
                                .update());
        return id;
    }

    private void tookOver(UnitId unit, UnitId predecessor, LocalDate since) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("insert into organisation.unit_predecessor values (?, ?, ?)")
                                .params(unit.value(), predecessor.value(), since)
                                .update());
    }

    @Test
    void a_role_reaches_its_unit_and_all_below_and_nothing_else() {
        UnitId department = data.unit("Avdelningen", district);
        UnitId unit = data.unit("Enheten", department);
        UnitId other = data.unit("En annan", district);

        assertThat(reachOf(data.viewer(Role.HEAD_OF_DEPARTMENT, department)))
                .containsExactlyInAnyOrder(department, unit)
                .doesNotContain(other, district);
    }

    @Test
    void two_roles_that_overlap_give_each_unit_once() {
        UnitId unit = data.unit("Enheten", district);
        PersonId person = data.person("Kim", "Prov", Role.EMPLOYEE, district);
        data.grant(person, Role.UNIT_MANAGER, unit);

        assertThat(reachOf(data.viewer(person))).containsExactlyInAnyOrder(district, unit);
    }

    @Test
    void a_unit_that_has_closed_is_reached_from_where_it_was_and_from_its_successor() {
        UnitId before = unitWithLife("Före", "[2015-01-01,2020-07-01)", null);
        UnitId after = unitWithLife("Efter", "[2020-07-01,)", null);
        tookOver(after, before, LocalDate.of(2020, 7, 1));

        assertThat(reachOf(data.viewer(Role.EMPLOYEE, district))).contains(before, after);
        PersonId manager = data.person("Kim", "Prov", Role.EMPLOYEE, data.unit("x", district));
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.role_assignment
                                        set unit_id = ?, valid = '[2020-07-01,)' where person_id = ?
                                        """)
                                .params(after.value(), manager.value())
                                .update());
        assertThat(reachOf(data.viewer(manager))).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void one_that_took_over_a_part_sees_nothing_of_what_goes_on() {
        UnitId whole = data.unit("Hela", district);
        UnitId part = data.unit("Delen", district);
        tookOver(part, whole, LocalDate.of(2020, 7, 1));

        assertThat(reachOf(data.viewer(Role.EMPLOYEE, part))).containsExactly(part);
    }

    @Test
    void a_change_to_come_changes_nothing_today() {
        UnitId other = data.district("Nya hemmet");
        UnitId unit = data.unit("Flyttar", district);
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    jdbc.sql(
                                    "update organisation.unit_period set valid = '[2015-01-01,2199-01-01)' where unit_id = ?")
                            .param(unit.value())
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation.unit_period (unit_id, valid, name, kind, parent_id)
                                    values (?, '[2199-01-01,)', 'Flyttar', 'unit', ?)
                                    """)
                            .params(unit.value(), other.value())
                            .update();
                });

        assertThat(reachOf(data.viewer(Role.EMPLOYEE, district))).contains(unit);
        assertThat(reachOf(data.viewer(Role.EMPLOYEE, other))).doesNotContain(unit);
    }

    @Test
    void all_below_follows_when_a_unit_moves() {
        UnitId other = data.district("Dit");
        UnitId department = data.unit("Avdelningen", district);
        UnitId unit = data.unit("Enheten", department);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update organisation.unit_period set parent_id = ? where unit_id = ?")
                                .params(other.value(), department.value())
                                .update());

        assertThat(reachOf(data.viewer(Role.EMPLOYEE, other))).contains(department, unit);
        assertThat(reachOf(data.viewer(Role.EMPLOYEE, district))).doesNotContain(department, unit);
    }

    @Test
    void the_latest_state_of_a_unit_is_todays_and_one_row() {
        UnitId unit = unitWithLife("Stängd", "[2015-01-01,2018-01-01)", null);

        List<String> names =
                data.asSystem(() ->
                        jdbc.sql("select name from organisation.unit_latest where unit_id = ?")
                                .param(unit.value())
                                .query(String.class)
                                .list());

        assertThat(names).containsExactly("Stängd");
    }
}
