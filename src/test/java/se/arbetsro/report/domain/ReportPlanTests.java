package se.arbetsro.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.PdfConformance;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportFiles;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** What a report reads from the plan, with a plan made by hand in the tables. */
@ArbetsroTest
class ReportPlanTests {

    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired ReportDocument t2;
    @Autowired ReportFiles files;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    /** Each test has one of its own: the version in use is found by the day. */
    private int year = 2025;

    @Test
    void a_report_tells_of_areas_activities_steering_group_and_what_is_to_be_followed() {
        UnitId district = data.district("Planeberg");
        UnitId unit = data.unit("Enheten", district);
        ReportId id =
                data.asSystem(() -> {
                    plan(district, unit);
                    return reports.begin(
                            district,
                            ReportPeriod.t2(2025),
                            ReportService.Cover.EMPTY,
                            false,
                            false);
                });

        Contents contents = data.asSystem(() -> queries.contents(queries.find(id)));

        assertThat(contents.plan()).isEqualTo("Provplanen");
        assertThat(contents.followUps())
                .extracting(Contents.FollowUp::name)
                .contains("Sjukfrånvaro");
        assertThat(contents.steering().unionForm()).isEqualTo("IN_GROUP");
        assertThat(contents.steering().members())
                .containsExactly(new Contents.Member("Åsa Ordförande", "CHAIR", null));
        assertThat(contents.areas()).hasSize(1);
        Contents.Area area = contents.areas().getFirst();
        assertThat(area.name()).isEqualTo("1. Introduktion");
        assertThat(area.chosenBy()).isEqualTo(1);
        assertThat(area.activities())
                .extracting(Contents.Activity::state)
                .containsExactlyInAnyOrder(
                        Contents.State.DONE, Contents.State.OVERDUE, Contents.State.PLANNED);
        assertThat(area.earlier()).isEqualTo(1);
        assertThat(area.goals())
                .singleElement()
                .returns("Alla får en mentor", Contents.Goal::what)
                .returns(Contents.GoalState.OVERDUE, Contents.Goal::state)
                .satisfies(goal ->
                        assertThat(goal.steps())
                                .extracting(Contents.Step::words)
                                .containsExactly("Hälften har en mentor"));
        assertThat(contents.parts()).containsExactly(new Contents.Part("Enheten", 1, 0, 1, 1));
        assertThat(files.article(t2.of(contents, Instant.parse("2025-09-01T08:00:00Z"), null)))
                .contains("Klara (1)", "Försenade (1)", "Bilaga 1", "Åsa Ordförande")
                .doesNotContain("..");
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        assertThat(data.asSystem(() -> queries.contents(queries.find(id)))).isEqualTo(contents);
    }

    @Test
    void an_operating_plan_tells_of_what_is_to_come_and_which_areas_it_touches() {
        year = 2022;
        UnitId district = data.district("Framåt");
        UnitId unit = data.unit("Enheten", district);
        ReportId id =
                data.asSystem(() -> {
                    plan(district, unit);
                    run(
                            """
                            update plan.plan_version set used = daterange('2025-08-01', '2025-12-31', '[]')
                            where used = daterange('2025-08-01', '2025-09-02')
                            """);
                    return reports.begin(
                            district,
                            new ReportPeriod(ReportKind.OPERATING_PLAN, year),
                            ReportService.Cover.EMPTY,
                            false,
                            false);
                });

        Contents contents = data.asSystem(() -> queries.contents(queries.find(id)));

        Contents.Area area = contents.areas().getFirst();
        assertThat(area.activities())
                .extracting(Contents.Activity::state)
                .isNotEmpty()
                .doesNotContain(Contents.State.DONE, Contents.State.CANCELLED);
        assertThat(files.article(t2.of(contents, Instant.parse("2022-12-01T08:00:00Z"), null)))
                .contains("planen för 2022", "Arbetet rör planens enda område.")
                .doesNotContain("Klara räknas från");
    }

    @Test
    void a_report_with_plan_data_is_an_accessible_file_and_the_same_bytes_each_time()
            throws Exception {
        year = 2024;
        UnitId district = data.district("Filberget");
        UnitId unit = data.unit("Enheten", district);
        ReportId id =
                data.asSystem(() -> {
                    plan(district, unit);
                    return reports.begin(
                            district,
                            ReportPeriod.t2(year),
                            new ReportService.Cover("1/2025", "Kim Prov", "kim@example.se", null),
                            false,
                            true);
                });
        Contents contents = data.asSystem(() -> queries.contents(queries.find(id)));
        Document document = t2.of(contents, Instant.parse("2024-09-01T08:00:00Z"), null);

        byte[] pdf = files.render(document, ReportForm.PDF);
        PdfConformance.check(pdf);
        for (ReportForm form : ReportForm.values()) {
            assertThat(files.render(document, form))
                    .as(form.name())
                    .isEqualTo(files.render(document, form));
        }
    }

    @Test
    void a_report_tells_how_it_was_on_its_last_day_whatever_happened_since() {
        year = 2023;
        UnitId district = data.district("Dåtidsberget");
        UnitId unit = data.unit("Enheten", district);
        ReportId id =
                data.asSystem(() -> {
                    plan(district, unit);
                    return reports.begin(
                            district,
                            ReportPeriod.t2(year),
                            ReportService.Cover.EMPTY,
                            false,
                            false);
                });
        Contents before = data.asSystem(() -> queries.contents(queries.find(id)));

        data.runAs(
                TestData.SYSTEM,
                () ->
                        run(
                                """
                                update plan.activity set status = 'DONE', status_at = '2025-09-10',
                                    changed_at = '2025-09-10'
                                where unit_id = ? and status <> 'DONE'
                                """,
                                unit.value()));

        assertThat(data.asSystem(() -> queries.contents(queries.find(id)))).isEqualTo(before);
    }

    private void plan(UnitId district, UnitId unit) {
        UUID plan = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID area = UUID.randomUUID();
        UUID local = UUID.randomUUID();
        String key = "r" + plan.toString().substring(0, 8);
        run(
                "insert into plan.plan values (?, ?, 'Plan', null, now(), platform.viewer(), 1)",
                plan,
                key);
        run(
                """
                insert into plan.plan_version (id, plan_id, key, title_sv, used, used_basis, created_at,
                    created_by, changed_at, changed_by, version)
                values (?, ?, ?, 'Provplanen', daterange('2025-08-01', '2025-09-02'), 'STATED', now(),
                    platform.viewer(), now(), platform.viewer(), 1)
                """,
                version,
                plan,
                key);
        run(
                """
                insert into plan.follow_up (plan_version_id, position, level, key, kind, name_sv, indicators, report)
                values (?, 1, 'DISTRICT', 'sick-leave', 'NUMBER', 'Sjukfrånvaro', array['sick-leave'], 'T2')
                """,
                version);
        run(
                """
                insert into plan.area (id, key, kind, name_sv, created_at, created_by, version)
                values (?, ?, 'PLAN_AREA', 'Introduktion', now(), platform.viewer(), 1)
                """,
                area,
                key);
        run(
                """
                insert into plan.area_edition (id, plan_version_id, area_id, position, number, name_sv,
                    short_name_sv, own_chapter, text_origin, created_at, created_by, changed_at, changed_by, version)
                values (gen_random_uuid(), ?, ?, 1, 1, 'Introduktion', 'Intro', true, 'NOT_KNOWN', now(),
                    platform.viewer(), now(), platform.viewer(), 1)
                """,
                version,
                area);
        run(
                """
                insert into plan.local_plan (id, unit_id, plan_version_id, period, union_form, lang, created_at,
                    created_by, changed_at, changed_by, version)
                values (?, ?, ?, daterange('2025-01-01', null), 'IN_GROUP', 'sv', now(), platform.viewer(),
                    now(), platform.viewer(), 1)
                """,
                local,
                district.value(),
                version);
        run(
                "insert into plan.chosen_area values (?, ?, ?, daterange('2025-01-01', null))",
                local,
                version,
                area);
        run(
                """
                insert into plan.steering_member (id, local_plan_id, name, part, valid, created_at, created_by,
                    changed_at, changed_by, version)
                values (gen_random_uuid(), ?, 'Åsa Ordförande', 'CHAIR', daterange('2025-01-01', null), now(),
                    platform.viewer(), now(), platform.viewer(), 1)
                """,
                local);
        UUID goal = UUID.randomUUID();
        run(
                """
                insert into plan.goal (id, local_plan_id, unit_id, plan_version_id, area_id, what, by_when, lang,
                    status, status_at, status_by, created_at, created_by, changed_at, changed_by, version)
                values (?, ?, ?, ?, ?, 'Alla får en mentor', '2025-08-31', 'sv', 'OPEN', '2025-02-01',
                    platform.viewer(), '2025-02-01', platform.viewer(), '2025-02-01', platform.viewer(), 1)
                """,
                goal,
                local,
                district.value(),
                version,
                area);
        run(
                """
                insert into plan.sub_goal (id, goal_id, description, reached_on, created_at, created_by,
                    changed_at, changed_by, version)
                values (gen_random_uuid(), ?, 'Hälften har en mentor', '2025-05-01', '2025-02-01',
                    platform.viewer(), '2025-05-01', platform.viewer(), 1)
                """,
                goal);
        activity(unit, version, area, "DONE", "2024-06-01", "2024-06-01");
        activity(unit, version, area, "DONE", "2025-06-01");
        activity(unit, version, area, "UNDER_WAY", "2025-08-31");
        activity(unit, version, area, "DECIDED", "2025-12-01");
    }

    private void activity(UnitId unit, UUID version, UUID area, String status, String due) {
        activity(unit, version, area, status, due, "2025-05-01");
    }

    private void activity(
            UnitId unit, UUID version, UUID area, String status, String due, String at) {
        run(
                """
                insert into plan.activity (id, unit_id, plan_version_id, area_id, title, lang, service_lines,
                    responsible_role, due_on, city_wide, status, status_at, status_by, created_at, created_by,
                    changed_at, changed_by, version)
                values (gen_random_uuid(), ?, ?, ?, 'Aktivitet', 'sv', '{}', 'Enhetschef', cast(? as date), false, ?,
                    cast(? as date), platform.viewer(), '2024-01-01', platform.viewer(), cast(? as date),
                    platform.viewer(), 1)
                """,
                unit.value(),
                version,
                area,
                due,
                status,
                at,
                at);
    }

    /** What is written for 2025 goes to the year of the test. */
    private void run(String sql, Object... parameters) {
        Object[] dated =
                Arrays.stream(parameters)
                        .map(one -> one instanceof String text ? dated(text) : one)
                        .toArray();
        jdbc.sql(dated(sql)).params(dated).update();
    }

    private String dated(String text) {
        return text.replace("2024-", (year - 1) + "-").replace("2025-", year + "-");
    }
}
