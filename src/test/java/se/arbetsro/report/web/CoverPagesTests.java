package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The cover of a report, and the editions that put a frozen one right. */
@ArbetsroTest
class CoverPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired TestData data;

    private UnitId district;
    private RequestPostProcessor director;
    private ReportId id;

    @BeforeEach
    void aDirectorWithAnOpenReport() {
        district = data.district("Skrivarby");
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        id =
                data.asSystem(() ->
                        reports.begin(
                                district,
                                ReportPeriod.t2(2025),
                                ReportService.Cover.EMPTY,
                                false,
                                false));
    }

    @Test
    void an_address_that_nobody_can_write_to_is_refused_and_kept_in_its_field() {
        String version = Long.toString(data.asSystem(() -> queries.find(id)).version());

        assertThat(post("/cover", Map.of("version", version, "contactEmail", "anna at kommunen")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en e-postadress", "value=\"anna at kommunen\"");
        assertThat(post("/cover", Map.of("version", version, "contactEmail", "anna@kommunen.se")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void two_who_change_the_cover_both_see_both() {
        String version = Long.toString(data.asSystem(() -> queries.find(id)).version());
        assertThat(post("/cover", Map.of("version", version, "registryNumber", "1/25")))
                .hasStatus(HttpStatus.SEE_OTHER);

        var late = post("/cover", Map.of("version", version, "registryNumber", "2/25"));

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyText().contains("1/25", "2/25");
    }

    @Test
    void a_frozen_report_leads_to_a_new_edition_that_says_why() {
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        assertThat(get("")).bodyText().contains("/editions/new");

        assertThat(post("/editions", Map.of("key", UUID.randomUUID().toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var begun =
                post(
                        "/editions",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "correction",
                                "Fel antal konsulter."));

        assertThat(begun).hasStatus(HttpStatus.SEE_OTHER);
        String location = String.valueOf(begun.getResponse().getHeader("Location"));
        assertThat(mvc.get().uri(location).with(director).exchange())
                .bodyText()
                .contains("version 2", "Fel antal konsulter.");
    }

    @Test
    void a_cover_that_was_saved_first_names_who_saved_it() {
        String version = Long.toString(data.asSystem(() -> queries.find(id)).version());
        post("/cover", Map.of("version", version, "contact", "Anna"));

        assertThat(post("/cover", Map.of("version", version, "contact", "Örjan")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Anna", "Örjan")
                .containsPattern("(?s)\\S+ sparade \\d{4}-\\d\\d-\\d\\d \\d\\d[.:]\\d\\d medan");
    }

    @Test
    void what_was_typed_while_somebody_froze_the_report_is_shown_beside_what_stands() {
        String cover = Long.toString(data.asSystem(() -> queries.find(id)).version());
        String section = Long.toString(version());
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        assertThat(post("/cover", Map.of("version", cover, "contact", "Örjan Ek")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Det du skrev kunde inte sparas", "Rapporten är fryst", "Örjan Ek");
        assertThat(post("/sections/summary", Map.of("version", section, "text", "Lång text.")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Det du skrev kunde inte sparas", "Lång text.");
    }

    @Test
    void the_forms_of_a_frozen_report_lead_to_its_page() {
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        for (String form : List.of("/cover", "/sections/summary", "/sections/views/owner")) {
            assertThat(get(form)).hasStatus(302).hasHeader("Location", address(""));
        }
    }

    @Test
    void only_the_last_frozen_report_is_put_right() {
        assertThat(get("/editions/new")).hasStatus(302).hasHeader("Location", address(""));
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        assertThat(get("/editions/new")).hasStatusOk();
        Map<String, String> first =
                Map.of("key", UUID.randomUUID().toString(), "correction", "Fel antal.");
        String later = String.valueOf(post("/editions", first).getResponse().getHeader("Location"));

        assertThat(get("/editions/new")).hasStatus(302).hasHeader("Location", later);
        assertThat(post("/editions", first)).hasStatus(303).hasHeader("Location", later);
        assertThat(
                        post(
                                "/editions",
                                Map.of(
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "correction",
                                        "Fel enhet.")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("redan påbörjad", "Fel enhet.", "Fel antal.", later);
    }

    @Test
    void of_two_who_begin_the_next_edition_at_once_one_is_shown_that_of_the_other()
            throws Exception {
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));
        CyclicBarrier together = new CyclicBarrier(2);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<MvcTestResult>> answers = new ArrayList<>();
            for (String words : List.of("Fel antal.", "Fel enhet.")) {
                answers.add(
                        both.submit(() -> {
                            together.await();
                            return post(
                                    "/editions",
                                    Map.of(
                                            "key",
                                            UUID.randomUUID().toString(),
                                            "correction",
                                            words));
                        }));
            }
            for (Future<MvcTestResult> answer : answers) {
                statuses.add(answer.get().getResponse().getStatus());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
    }

    @Test
    void what_is_put_right_is_said_shortly_and_in_words() {
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        for (String wrong : List.of("", " \n ", "x".repeat(501))) {
            assertThat(
                            post(
                                    "/editions",
                                    Map.of(
                                            "key",
                                            UUID.randomUUID().toString(),
                                            "correction",
                                            wrong)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(post("/editions", Map.of("correction", "Utan nyckel.")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private long version() {
        return data.asSystem(() -> queries.section(id, SectionKey.SUMMARY)).version();
    }

    private String address(String path) {
        return "/reports/" + id.value() + path;
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(address(path)).with(director).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = mvc.post().uri(address(path)).with(director).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
