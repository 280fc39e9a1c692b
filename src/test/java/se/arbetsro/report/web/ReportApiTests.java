package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Writing;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Frozen reports, as other systems fetch them. */
@ArbetsroTest
class ReportApiTests {

    @Autowired MockMvcTester mvc;
    @Autowired IntegrationService integrations;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired TestData data;
    @Autowired Clock clock;

    private UnitId district;
    private String token;

    @BeforeEach
    void letASystemIn() {
        district = data.district("Öppenby");
        token =
                data.asSystem(() ->
                                integrations.create(
                                        "Prov " + UUID.randomUUID(),
                                        Role.RESEARCHER,
                                        district,
                                        LocalDate.now(clock)))
                        .token();
    }

    @Test
    void a_frozen_report_is_listed_with_its_hash_and_gives_its_files_and_texts() {
        ReportId id = begin(2025);
        data.runAs(
                TestData.SYSTEM,
                () ->
                        reports.write(
                                id,
                                SectionKey.SUMMARY,
                                new Writing(
                                        queries.section(id, SectionKey.SUMMARY).version(),
                                        null,
                                        "Läget är gott.",
                                        true)));
        String hash = data.asSystem(() -> reports.freeze(id));

        var list = get("/api/v1/reports?unit=" + district.value());
        assertThat(list).bodyJson().extractingPath("$.items[0].sha256").isEqualTo(hash);
        assertThat(list).bodyJson().extractingPath("$.items[0].edition").isEqualTo(1);
        assertThat(get("/api/v1/reports/" + id.value() + "/sections"))
                .bodyText()
                .contains("Läget är gott.", "Sammanfattning");
        assertThat(get("/api/v1/reports/" + id.value() + "/report.pdf").getResponse())
                .satisfies(answer ->
                        assertThat(answer.getContentAsByteArray())
                                .isEqualTo(
                                        data.asSystem(() ->
                                                queries.file(queries.find(id), ReportForm.PDF)
                                                        .orElseThrow())));
    }

    @Test
    void an_open_report_is_nobodys_but_its_writers() {
        ReportId id = begin(2024);

        assertThat(get("/api/v1/reports?unit=" + district.value()))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get("/api/v1/reports/" + id.value() + "/sections"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/v1/reports/" + id.value() + "/report.pdf"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void lists_are_taken_page_by_page_and_by_period() {
        for (int year : new int[] {2023, 2024, 2025}) {
            ReportId id = begin(year);
            data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        }
        String all = "/api/v1/reports?unit=" + district.value();

        var first = get(all + "&limit=2");
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(get(all + "&limit=2&cursor=" + next(first)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(get(all + "&period=2024-T2"))
                .bodyJson()
                .extractingPath("$.items[*].period")
                .asArray()
                .containsExactly("2024-T2");
    }

    private static String next(MvcTestResult page) {
        String body;
        try {
            body = page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return body.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
    }

    private ReportId begin(int year) {
        return data.asSystem(() ->
                reports.begin(
                        district, ReportPeriod.t2(year), ReportService.Cover.EMPTY, false, false));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }
}
