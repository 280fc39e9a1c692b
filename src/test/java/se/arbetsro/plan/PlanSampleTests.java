package se.arbetsro.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The plans of the sample municipality once they are loaded. */
@ArbetsroTest
@TestPropertySource(
        properties = {"arbetsro.sample=true", "arbetsro.data=target/test-data/organisation-sample"})
class PlanSampleTests {

    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private Map<String, Long> counts(String sql) {
        record Row(String key, long n) {}
        return data.asSystem(() ->
                jdbc.sql(sql).query(Row.class).list().stream()
                        .collect(Collectors.toMap(Row::key, Row::n)));
    }

    @Test
    void four_versions_have_their_areas_and_themes() {
        assertThat(
                        counts(
                                """
                                select version_key as key, count(*) as n from plan.areas_of_versions group by 1
                                """))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("2015", 13L, "V180202", 13L, "V190618", 16L, "2024", 4L));
    }

    @Test
    void only_one_printed_period_is_known_and_none_covers_2023() {
        List<String> printed =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select key || ' ' || printed from plan.versions
                                        where printed is not null
                                        """)
                                .query(String.class)
                                .list());

        assertThat(printed).containsExactly("V190618 [2019-01-01,2023-01-01)");
    }

    @Test
    void area_8_has_no_chapter_of_its_own_in_V190618() {
        List<String> without =
                data.asSystem(() ->
                        jdbc.sql(
                                        """
                                        select version_key || ' ' || number || ' ' || area_key
                                        from plan.areas_of_versions where not own_chapter
                                        """)
                                .query(String.class)
                                .list());

        assertThat(without).containsExactly("V190618 8 case-supervision");
    }

    @Test
    void what_the_plan_of_2024_says_of_desired_states_is_left_empty() {
        assertThat(
                        counts(
                                """
                                select version_key as key, count(desired_state_sv) as n
                                from plan.areas_of_versions group by 1
                                """))
                .containsEntry("2024", 0L)
                .containsEntry("V190618", 16L);
    }

    @Test
    void the_lineage_to_2024_is_a_suggestion_throughout() {
        assertThat(
                        counts(
                                """
                                select basis as key, count(*) as n
                                from plan.area_lineage line
                                join plan.versions version on version.plan_version_id = line.to_version_id
                                where version.key = '2024' group by 1
                                """))
                .containsOnlyKeys("SUGGESTION");
    }

    @Test
    void fourteen_districts_have_a_plan_under_V190618_and_eleven_under_the_plan_of_2024() {
        assertThat(
                        counts(
                                """
                                select version.key, count(*) as n
                                from plan.local_plans local_plan
                                join plan.versions version using (plan_version_id)
                                join organisation.unit_latest unit using (unit_id)
                                where unit.kind = 'district' group by 1
                                """))
                .containsEntry("2015", 14L)
                .containsEntry("V190618", 14L)
                .containsEntry("2024", 11L);
    }

    @Test
    void a_few_thousand_activities_stand_in_all_states_and_none_lies_in_the_future() {
        Map<String, Long> byStatus =
                counts("select status as key, count(*) as n from plan.activities group by 1");
        Map<String, Long> later =
                counts(
                        """
                        select 'later' as key, count(*) as n from plan.activities
                        where status_at > now()
                        """);

        assertThat(byStatus)
                .containsOnlyKeys("PROPOSED", "DECIDED", "UNDER_WAY", "DONE", "CANCELLED");
        assertThat(byStatus.values().stream().mapToLong(Long::longValue).sum())
                .as("%s", byStatus)
                .isBetween(2_000L, 4_000L);
        assertThat(byStatus.values()).as("%s", byStatus).allMatch(n -> n >= 50);
        assertThat(later).containsEntry("later", 0L);
    }

    @Test
    void whatever_has_been_decided_names_the_body_and_a_day_that_has_been() {
        assertThat(
                        counts(
                                """
                                select case when decided_by is null then 'nobody'
                                    when decided_on > platform.today() then 'later' else 'told' end as key,
                                    count(*) as n
                                from plan.activities where status in ('DECIDED', 'UNDER_WAY', 'DONE') group by 1
                                """))
                .containsOnlyKeys("told");
    }

    @Test
    void each_of_the_sixteen_proposals_is_carried_out_by_an_activity_for_the_whole_city() {
        assertThat(
                        counts(
                                """
                                select case when exists (select from plan.proposal_activity link
                                        where link.proposal_id = proposal.id) then 'carried' else 'none' end as key,
                                    count(*) as n
                                from plan.proposal group by 1
                                """))
                .containsExactlyInAnyOrderEntriesOf(Map.of("carried", 16L));
    }

    @Test
    void what_stood_in_the_autumn_of_2019_can_be_read_again() {
        Map<String, Long> then =
                counts(
                        """
                        select status as key, count(*) as n
                        from plan.activities_at('2019-10-01 00:00+02') group by 1
                        """);

        assertThat(then.getOrDefault("UNDER_WAY", 0L)).as("%s", then).isGreaterThan(100L);
    }

    @Test
    void the_ready_unit_manager_has_something_late_and_something_soon() {
        Map<String, Long> own =
                counts(
                        """
                        select case when due_on < platform.today() then 'late' else 'soon' end as key, count(*) as n
                        from plan.activities activity
                        join organisation.unit_code code using (unit_id)
                        where code.code = 'farsta-barn-unga' and status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')
                        group by 1
                        """);

        assertThat(own).containsKeys("late", "soon");
    }
}
