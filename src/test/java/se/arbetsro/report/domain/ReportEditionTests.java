package se.arbetsro.report.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Who writes what of a report, and how a frozen one is put right. */
@ArbetsroTest
class ReportEditionTests {

    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired JdbcClient jdbc;
    @Autowired ReportDocument t2;
    @Autowired TestData data;
    @Autowired Clock clock;

    @Test
    void a_frozen_report_is_put_right_by_a_new_edition_with_the_same_texts() {
        ReportId first = begin(data.district("Rättelse"));
        write(first, SectionKey.SUMMARY, new Writing(version(first), null, "Fel siffra.", true));
        data.runAs(TestData.SYSTEM, () -> reports.freeze(first));

        ReportId second =
                data.asSystem(() -> reports.correct(first, "Siffran i sammanfattningen."));

        Report report = data.asSystem(() -> queries.find(second));
        assertThat(report.edition()).isEqualTo(2);
        assertThat(data.asSystem(() -> queries.section(second, SectionKey.SUMMARY)))
                .returns("Fel siffra.", Section::text)
                .returns(Section.State.BEGUN, Section::state);
        assertThat(data.asSystem(() -> queries.contents(report)).correction())
                .isEqualTo(new Contents.Correction(2, "Siffran i sammanfattningen."));
        assertThat(data.asSystem(() -> queries.find(first)).isFrozen()).isTrue();
    }

    @Test
    void there_is_one_open_edition_at_a_time() {
        ReportId first = begin(data.district("Dubbelt"));
        assertThatThrownBy(() -> data.asSystem(() -> reports.correct(first, "För tidigt.")))
                .isInstanceOf(ReportIsOpen.class);
        data.runAs(TestData.SYSTEM, () -> reports.freeze(first));
        ReportId second = data.asSystem(() -> reports.correct(first, "En gång."));

        assertThatThrownBy(() -> data.asSystem(() -> reports.correct(first, "En gång till.")))
                .isInstanceOfSatisfying(
                        ReportThere.class, there -> assertThat(there.there()).isEqualTo(second));
    }

    @Test
    void the_database_too_keeps_a_second_open_edition_out() {
        ReportId first = begin(data.district("Ensam"));

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into report.report (id, unit_id, kind, period, edition,
                                                            correction, sample, created_at, created_by, version)
                                                        select gen_random_uuid(), unit_id, kind, period, 2, 'x', false,
                                                            created_at, created_by, 0
                                                        from report.report where id = ?
                                                        """)
                                                .param(first.value())
                                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("report_one_open");
    }

    @Test
    void a_form_that_saves_itself_again_is_no_conflict_with_itself() {
        ReportId report = begin(data.district("Självsparare"));
        UUID form = UUID.randomUUID();
        long opened = version(report);

        write(report, SectionKey.SUMMARY, new Writing(opened, form, "Först", false));
        write(report, SectionKey.SUMMARY, new Writing(opened, form, "Först och sedan", false));

        assertThat(data.asSystem(() -> queries.section(report, SectionKey.SUMMARY)).text())
                .isEqualTo("Först och sedan");
        assertThatThrownBy(() ->
                        write(
                                report,
                                SectionKey.SUMMARY,
                                new Writing(opened, UUID.randomUUID(), "Annat", false)))
                .isInstanceOf(SectionChanged.class);
    }

    @Test
    void a_section_waits_for_its_owner_until_it_is_done() {
        UnitId district = data.district("Väntan");
        PersonId director = data.person("Dana", "Direktör", Role.DISTRICT_DIRECTOR, district);
        ReportId report = begin(district);
        LocalDate due = LocalDate.of(2025, 9, 15);

        data.runAs(
                TestData.SYSTEM,
                () ->
                        reports.give(
                                report,
                                List.of(new Giving(SectionKey.VIEWS, director.value(), due))));

        assertThat(waiting(director)).extracting(ReportQueries.TaskRow::dueOn).containsExactly(due);
        long version = data.asSystem(() -> queries.section(report, SectionKey.VIEWS)).version();
        write(report, SectionKey.VIEWS, new Writing(version, null, "Bra.", true));
        assertThat(waiting(director)).isEmpty();
    }

    @Test
    void who_may_not_write_is_not_given_a_section() {
        UnitId district = data.district("Fel hand");
        PersonId employee = data.person("Elin", "Läsare", Role.EMPLOYEE, district);
        ReportId report = begin(district);

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        reports.give(
                                                report,
                                                List.of(
                                                        new Giving(
                                                                SectionKey.VIEWS,
                                                                employee.value(),
                                                                null)))))
                .isInstanceOf(NotAWriter.class);
    }

    @Test
    void a_cover_that_somebody_else_has_changed_is_not_overwritten() {
        ReportId report = begin(data.district("Pärmen"));
        long opened = data.asSystem(() -> queries.find(report)).version();
        ReportService.Cover cover = new ReportService.Cover("9/2025", "Kim", null, null);
        data.runAs(TestData.SYSTEM, () -> reports.cover(report, opened, cover));

        assertThatThrownBy(() ->
                        data.runAs(TestData.SYSTEM, () -> reports.cover(report, opened, cover)))
                .isInstanceOf(CoverChanged.class);
        assertThat(data.asSystem(() -> queries.contents(queries.find(report))).registryNumber())
                .isEqualTo("9/2025");
    }

    @Test
    void a_report_on_a_period_that_is_not_over_tells_how_it_is_today() {
        LocalDate today = LocalDate.now(clock);
        UnitId district = data.district("Framtiden");
        ReportId report =
                data.asSystem(() ->
                        reports.begin(
                                district,
                                ReportPeriod.t2(today.getYear() + 1),
                                ReportService.Cover.EMPTY,
                                false,
                                false));

        Contents contents = data.asSystem(() -> queries.contents(queries.find(report)));

        assertThat(contents.day()).isEqualTo(today);
        assertThat(t2.of(contents, clock.instant(), null).title())
                .contains(Integer.toString(today.getYear() + 1));
    }

    private java.util.List<ReportQueries.TaskRow> waiting(PersonId person) {
        return data.as(data.viewer(person), () -> queries.waitingFor(person.value()));
    }

    private ReportId begin(UnitId unit) {
        return data.asSystem(() ->
                reports.begin(
                        unit, ReportPeriod.t2(2025), ReportService.Cover.EMPTY, false, false));
    }

    private long version(ReportId report) {
        return data.asSystem(() -> queries.section(report, SectionKey.SUMMARY)).version();
    }

    private void write(ReportId report, SectionKey key, Writing writing) {
        data.runAs(TestData.SYSTEM, () -> reports.write(report, key, writing));
    }
}
