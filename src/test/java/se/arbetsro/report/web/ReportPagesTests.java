package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportIsFrozen;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Writing;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportFiles;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class ReportPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired ReportDocument t2;
    @Autowired ReportFiles files;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    @Test
    void a_report_is_begun_once_however_often_the_form_is_sent() {
        UnitId district = data.district("Rapportby");
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        Map<String, String> form =
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "unit",
                        district.value().toString(),
                        "kind",
                        "T2",
                        "year",
                        "2025",
                        "registryNumber",
                        "1.2-3/2025");

        var first = post("/reports", form, director);
        var second = post("/reports", form, director);

        assertThat(first).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(get(location(first), director))
                .bodyText()
                .contains("Rapportby", "1.2-3/2025", "Förslag till beslut", "Jämställdhetsanalys");
    }

    @Test
    void a_year_that_is_none_is_refused_beside_the_field() {
        UnitId district = data.district("Felperiod");

        var page =
                post(
                        "/reports",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "unit",
                                district.value().toString(),
                                "kind",
                                "T2",
                                "year",
                                "25"),
                        data.signedIn(Role.DISTRICT_DIRECTOR, district));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("fyra siffror", "value=\"25\"");
    }

    @Test
    void an_open_report_is_its_writers_and_a_frozen_one_is_for_all_readers() {
        UnitId district = data.district("Öppet hus");
        ReportId id = begin(district);
        RequestPostProcessor reader = data.signedIn(Role.EMPLOYEE, data.district("Läsarby"));

        assertThat(get(address(id), reader)).hasStatus(HttpStatus.NOT_FOUND);

        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        assertThat(get(address(id), reader)).hasStatusOk();
    }

    @Test
    void two_writers_of_one_section_both_see_both_texts() {
        UnitId district = data.district("Tvåhänder");
        ReportId id = begin(district);
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        String section = address(id) + "/sections/summary";
        String version =
                Long.toString(
                        data.asSystem(() -> queries.section(id, SectionKey.SUMMARY)).version());

        assertThat(post(section, Map.of("version", version, "text", "Först"), director))
                .hasStatus(HttpStatus.SEE_OTHER);
        var late = post(section, Map.of("version", version, "text", "Sedan"), director);

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyText().contains("Först", "Sedan");
    }

    @Test
    void a_frozen_report_is_the_same_bytes_for_ever() {
        UnitId district = data.district("Evigheten");
        ReportId id = begin(district);
        write(id, SectionKey.SUMMARY, "Åtgärder på Östermalm.");
        String hash = data.asSystem(() -> reports.freeze(id));

        for (ReportForm form : ReportForm.values()) {
            byte[] kept = data.asSystem(() -> queries.file(queries.find(id), form).orElseThrow());
            byte[] again =
                    data.asSystem(() -> {
                        var report = queries.find(id);
                        return files.render(
                                t2.of(
                                        queries.contents(report),
                                        java.util.Objects.requireNonNull(report.frozenAt()),
                                        report.sha256()),
                                form);
                    });
            assertThat(again).as(form.name()).isEqualTo(kept);
        }
        assertThat(get(address(id), data.signedIn(Role.EMPLOYEE, district)))
                .bodyText()
                .contains(hash, "Åtgärder på Östermalm.");
    }

    @Test
    void a_frozen_report_does_not_change_not_even_in_the_database() {
        UnitId district = data.district("Isberget");
        ReportId id = begin(district);
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        assertThatThrownBy(() -> write(id, SectionKey.VIEWS, "Nytt"))
                .isInstanceOf(ReportIsFrozen.class);
        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        "update report.report set contact = 'x' where id = ?")
                                                .param(id.value())
                                                .update()))
                .hasMessageContaining("a frozen report does not change");
    }

    @Test
    void a_frozen_report_does_not_follow_what_happens_later() {
        UnitId district = data.district("Stillheten");
        ReportId id = begin(district);
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        String before = data.asSystem(() -> String.valueOf(queries.find(id).contents()));

        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "update organisation.unit_period set name = 'Bullret' where unit_id = ?")
                                .param(district.value())
                                .update());

        assertThat(data.asSystem(() -> queries.contents(queries.find(id))).unit())
                .isEqualTo("Stillheten");
        assertThat(data.asSystem(() -> String.valueOf(queries.find(id).contents())))
                .isEqualTo(before);
    }

    @Test
    void files_have_names_that_say_what_they_are() {
        UnitId district = data.district("Årsta-Östberga");
        ReportId id = begin(district);

        var pdf = get(address(id) + "/report.pdf", data.signedIn(Role.DISTRICT_DIRECTOR, district));

        assertThat(pdf).hasStatusOk();
        assertThat(pdf.getResponse().getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getResponse().getHeader("Content-Disposition"))
                .contains("t2-2025-arsta-ostberga-utkast.pdf");
    }

    @Test
    void who_only_reads_does_not_write() {
        UnitId district = data.district("Läsning");
        ReportId id = begin(district);

        assertThat(
                        post(
                                address(id) + "/freezing",
                                Map.of(),
                                data.signedIn(Role.EMPLOYEE, district)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private ReportId begin(UnitId unit) {
        return data.asSystem(() ->
                reports.begin(
                        unit,
                        ReportPeriod.t2(2025),
                        new ReportService.Cover("1/2025", "Kim Prov", null, null),
                        false,
                        false));
    }

    private void write(ReportId id, SectionKey key, String text) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        reports.write(
                                id,
                                key,
                                new Writing(
                                        queries.section(id, key).version(), null, text, false)));
    }

    private static String address(ReportId id) {
        return "/reports/" + id.value();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form, RequestPostProcessor who) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static String location(MvcTestResult result) {
        String location = result.getResponse().getHeader("Location");
        return location == null ? "" : location;
    }
}
