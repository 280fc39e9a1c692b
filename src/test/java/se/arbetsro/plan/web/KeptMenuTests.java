package se.arbetsro.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** Menus are kept from page to page, and never longer than they are true. */
@ArbetsroTest
class KeptMenuTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService activities;

    private UnitId district;
    private Desk director;

    @BeforeEach
    void a_director_who_has_looked_at_the_list() {
        district = data.district("Almen");
        director = new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        director.open("/activities");
    }

    private List<String> readForMenus() {
        return StatementCount.sent(() -> director.open("/activities")).stream()
                .filter(sql ->
                        sql.contains("organisation.unit_on")
                                || sql.contains("plan.areas_of_versions")
                                || sql.contains("organisation.service_line_name"))
                .toList();
    }

    @Test
    void while_nothing_changes_they_are_not_read_again() {
        assertThat(readForMenus()).isEmpty();

        data.unit("Almens enhet", district);

        assertThat(readForMenus()).hasSize(3);
        assertThat(readForMenus()).isEmpty();
    }

    @Test
    void a_new_unit_a_renamed_line_and_a_renamed_area_are_there_on_the_next_page() {
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        String unit = "Enhet " + UUID.randomUUID();
        String line = "Arbete " + UUID.randomUUID();
        String area = "Område " + UUID.randomUUID();

        data.unit(unit, district);
        assertThat(director.open("/activities")).bodyText().contains(unit);

        data.asSystem(() ->
                jdbc.sql(
                                """
                                insert into organisation.service_line (key, rank, name_sv, short_name, version)
                                values (?, 99, ?, 'A', 0)
                                """)
                        .params("arbete-" + UUID.randomUUID(), line)
                        .update());
        assertThat(director.open("/activities")).bodyText().contains(line);

        data.asSystem(() ->
                jdbc.sql(
                                """
                                update plan.area_edition set short_name_sv = ? where plan_version_id = ?
                                """)
                        .params(area, version.id().value())
                        .update());
        assertThat(director.open("/activities")).bodyText().contains(area);
    }

    @Test
    void listed_activities_bear_the_new_name_of_their_unit() {
        PlanData.Version version = new PlanData(data, jdbc).version(1);
        UnitId unit = data.unit("Enheten som hette något annat", district);
        data.asSystem(() ->
                activities.add(
                        NewActivity.of(
                                unit, version.id(), version.area(1), PlanData.content("Pröva"))));
        assertThat(director.open("/activities"))
                .bodyText()
                .contains("Enheten som hette något annat");

        data.asSystem(() ->
                jdbc.sql("update organisation.unit_period set name = ? where unit_id = ?")
                        .params("Enheten som bytt namn", unit.value())
                        .update());

        assertThat(director.open("/activities"))
                .bodyText()
                .contains("Enheten som bytt namn")
                .doesNotContain("Enheten som hette något annat");
    }

    @Test
    void a_transaction_counts_once_however_much_it_changes() {
        long before = revision();

        data.asSystem(() -> {
            data.unit("Ena enheten", district);
            return data.unit("Andra enheten", district);
        });

        assertThat(revision()).isEqualTo(before + 1);
    }

    private long revision() {
        return data.asSystem(() ->
                jdbc.sql("select revision from platform.reference_revision")
                        .query(Long.class)
                        .single());
    }
}
