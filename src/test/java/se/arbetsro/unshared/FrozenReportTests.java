package se.arbetsro.unshared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.platform.security.SignedInAs;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Writing;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/**
 * No report that the city freezes tells what a district has not shared, in its page and in its
 * files as they are kept for ever. Each kind of report is made of today.
 */
@ArbetsroTest
@Import(AssessmentData.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenReportTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired JdbcClient jdbc;

    private Planting planting;
    private ReportId ofTheDistrict;
    private List<ReportId> ofTheCity;

    @BeforeAll
    void the_city_freezes_its_reports_while_a_district_is_still_working() {
        planting = new Planting(mvc, data, rounds, jdbc);
        ofTheDistrict = begun(TestData.SYSTEM, planting.unit(), ReportPeriod.t2(Planting.year()));
        data.runAs(TestData.SYSTEM, this::write);
        Desk director = new Desk(mvc, SignedInAs.signedInAs(planting.director().value()));
        director.plan(planting.unit(), planting.version());
        director.goal(planting.unit(), planting.version(), "Målet för " + planting.districtName());
        inUse("daterange(platform.today(), null)");
        try {
            Viewer lead = data.viewer(planting.person(Role.PROJECT_LEAD));
            // One whose period has not begun tells of this year.
            ofTheCity =
                    List.of(
                            frozen(lead, ReportPeriod.t2(Planting.year() + 1)),
                            frozen(
                                    lead,
                                    new ReportPeriod(ReportKind.ANNUAL_REPORT, Planting.year())),
                            frozen(
                                    lead,
                                    new ReportPeriod(
                                            ReportKind.OPERATING_PLAN, Planting.year() + 1)));
        } finally {
            inUse("null");
        }
    }

    /** Reports tell of the version in force, which no other test is to meet. */
    private void inUse(String days) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql("update plan.plan_version set used = " + days + " where id = ?")
                                .param(planting.version().id().value())
                                .update());
    }

    private void write() {
        reports.write(
                ofTheDistrict,
                SectionKey.SUMMARY,
                new Writing(
                        queries.section(ofTheDistrict, SectionKey.SUMMARY).version(),
                        null,
                        planting.text(Unshared.SECTION),
                        true));
    }

    private ReportId begun(Viewer by, UnitId unit, ReportPeriod period) {
        return data.as(
                by,
                () ->
                        reports.begin(
                                unit,
                                period,
                                new ReportService.Cover("Rapporten", "Rapporten", null, null),
                                true,
                                false));
    }

    private ReportId frozen(Viewer by, ReportPeriod period) {
        ReportId report = begun(by, data.municipality(), period);
        data.runAs(by, () -> reports.freeze(report));
        return report;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/report.pdf", "/report.docx"})
    void the_city_finds_it_in_no_report_of_its_own(String form) {
        for (ReportId report : ofTheCity) {
            String address = "/reports/" + report.value() + form;
            assertThat(read(address, planting.person(Role.PROJECT_LEAD)))
                    .as("%s tells of the district", address)
                    .contains(planting.districtName());
            for (Role role : Planting.CITY) {
                assertThat(planting.leaks(read(address, planting.person(role)), role))
                        .as("%s to %s", address, role)
                        .isEmpty();
            }
        }
    }

    /** So a word that were in the files of the city would be found. */
    @Test
    void the_district_finds_its_own_in_the_files_of_its_own() {
        data.runAs(TestData.SYSTEM, () -> reports.freeze(ofTheDistrict));

        for (String form : List.of("", "/report.pdf", "/report.docx")) {
            assertThat(
                            planting.toldBy(
                                    read(
                                            "/reports/" + ofTheDistrict.value() + form,
                                            planting.director())))
                    .as(form)
                    .contains(Unshared.SECTION);
        }
    }

    private String read(String address, PersonId person) {
        MvcTestResult answer =
                mvc.get()
                        .uri(URI.create(address))
                        .with(SignedInAs.signedInAs(person.value()))
                        .exchange();
        // A word that is broken at the end of a line is one word all the same.
        return FileText.of(
                        String.valueOf(answer.getResponse().getContentType()),
                        answer.getResponse().getContentAsByteArray())
                .replaceAll("-?\\s+", "");
    }
}
