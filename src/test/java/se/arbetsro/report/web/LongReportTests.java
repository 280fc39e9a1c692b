package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.document.PdfConformance;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportActivities;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A report of more activities than a document lays out. */
@ArbetsroTest
class LongReportTests {

    private static final int DONE = 1_000;
    private static final int OVERDUE = 5_500;
    private static final int ALL = DONE + OVERDUE;

    @Autowired MockMvcTester mvc;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired ReportActivities activities;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    @Test
    void a_long_appendix_comes_as_a_file_that_page_docx_and_pdf_speak_of() throws Exception {
        UnitId district = data.district("Långbacka");
        ReportId id = begun(district, 2021);
        String hash = data.asSystem(() -> reports.freeze(id));
        Report report = data.asSystem(() -> queries.find(id));
        Contents contents = data.asSystem(() -> queries.contents(report));
        Contents.Attached attached = Objects.requireNonNull(contents.attached());
        String listHash = Objects.requireNonNull(attached.sha256());

        assertThat(attached).returns(ALL, Contents.Attached::rows);
        assertThat(hash).isEqualTo(report.sha256());
        assertThat(contents.areas().getFirst())
                .satisfies(area -> assertThat(area.activities()).hasSize(16))
                .returns(DONE, area -> area.count(Contents.State.DONE))
                .returns(OVERDUE, area -> area.count(Contents.State.OVERDUE));
        byte[] pdf = bytes(report, ReportForm.PDF);
        PdfConformance.check(pdf);
        String page =
                get(
                                "/reports/" + id.value(),
                                data.signedIn(Role.EMPLOYEE, data.district("Läsarbacka")))
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        for (String text : List.of(plain(page), textOfPdf(pdf), textOfDocx(report))) {
            assertThat(text.replaceAll("[\\s\\u00a0]+", " "))
                    .contains("Bilagan har 6 500 aktiviteter och följer som fil: t2-2021-")
                    .contains("Försenade (5 500)", "Ytterligare 992 finns i bilagan.")
                    .contains("Aktiviteter i filen, per område");
            assertThat(text.replaceAll("\\s+", "")).contains(listHash);
        }
        assertThat(page)
                .contains("/reports/" + id.value() + "/activities?format=xlsx")
                .contains("/reports/" + id.value() + "/activities?format=csv");
    }

    @Test
    void the_file_of_a_frozen_report_is_what_was_frozen_whatever_happens_to_the_plan()
            throws Exception {
        UnitId district = data.district("Fastbacka");
        ReportId id = begun(district, 2020);
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        List<Contents.Listed> open = listed(id);
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update plan.activity set title = 'Omskriven', changed_at = created_at
                                        where unit_id = ?
                                        """)
                                .param(district.value())
                                .update());

        assertThat(open).hasSize(ALL);
        assertThat(listed(id)).isEqualTo(open);
        MvcTestResult file = get("/reports/" + id.value() + "/activities?format=csv", director);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("t2-2020-", "-aktiviteter.csv");
        assertThat(file).bodyText().doesNotContain("Omskriven").contains("Aktivitet 06500");
        assertThat(file).bodyText().hasLineCount(1 + ALL);
        assertThat(get("/reports/" + id.value() + "/activities?page=130", director))
                .bodyText()
                .contains("Aktivitet 06500")
                .doesNotContain("Aktivitet 06450");
        assertThat(data.asSystem(() -> queries.contents(queries.find(id))).attached())
                .isEqualTo(new Contents.Attached(ALL, sha256(parts(id))));
    }

    @Test
    void nothing_is_added_to_the_list_of_a_frozen_report() {
        ReportId id = begun(data.district("Slutbacka"), 2019);
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into report.frozen_activities
                                                        values (?, 99999, '[]')
                                                        """)
                                                .param(id.value())
                                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private ReportId begun(UnitId district, int year) {
        return data.asSystem(() -> {
            plan(district, year);
            return reports.begin(
                    district, ReportPeriod.t2(year), ReportService.Cover.EMPTY, false, false);
        });
    }

    private List<Contents.Listed> listed(ReportId id) {
        return data.asSystem(() -> {
            Report report = queries.find(id);
            try (var all = activities.list(report, queries.contents(report), 0, ALL)) {
                return all.toList();
            }
        });
    }

    private byte[] bytes(Report report, ReportForm form) {
        return data.asSystem(() -> queries.file(report, form).orElseThrow());
    }

    private static String plain(String page) {
        return page.replaceAll("<[^>]*>", " ");
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String textOfDocx(Report report) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes(report, ReportForm.DOCX)));
                var text = new XWPFWordExtractor(docx)) {
            return text.getText();
        }
    }

    private String parts(ReportId id) {
        return data.asSystem(() ->
                String.join(
                        "",
                        jdbc.sql(
                                        """
                                        select activities from report.frozen_activities
                                        where report_id = ? order by first
                                        """)
                                .param(id.value())
                                .query(String.class)
                                .list()));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private MvcTestResult get(String path, RequestPostProcessor viewer) {
        return mvc.get().uri(path).with(viewer).exchange();
    }

    /** A version of one area in use that August, and more activities than a document holds. */
    private void plan(UnitId district, int year) {
        UUID plan = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID area = UUID.randomUUID();
        String key = "l" + plan.toString().substring(0, 8);
        run(
                "insert into plan.plan values (?, ?, 'Plan', null, now(), platform.viewer(), 1)",
                plan,
                key);
        run(
                """
                insert into plan.plan_version (id, plan_id, key, title_sv, used, used_basis, created_at,
                    created_by, changed_at, changed_by, version)
                values (?, ?, ?, 'Långa planen', daterange(make_date(?, 8, 1), make_date(?, 9, 2)), 'STATED',
                    now(), platform.viewer(), now(), platform.viewer(), 1)
                """,
                version,
                plan,
                key,
                year,
                year);
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
                insert into plan.activity (id, unit_id, plan_version_id, area_id, title, lang, service_lines,
                    responsible_role, due_on, city_wide, status, status_at, status_by, created_at, created_by,
                    changed_at, changed_by, version)
                select gen_random_uuid(), ?, ?, ?, 'Aktivitet ' || to_char(n, 'FM00000'), 'sv', '{}', 'Enhetschef',
                    make_date(?, 6, 1), false, case when n <= ? then 'DONE' else 'DECIDED' end,
                    make_date(?, 5, 1), platform.viewer(), make_date(?, 5, 1), platform.viewer(),
                    make_date(?, 5, 1), platform.viewer(), 1
                from generate_series(1, ?) n
                """,
                district.value(),
                version,
                area,
                year,
                DONE,
                year,
                year,
                year,
                ALL);
    }

    private void run(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).update();
    }
}
