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
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.SectionKey;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TwoWriters;

/** The pages on which a report is written: sections, owners, cover, editions. */
@ArbetsroTest
class WritingPagesTests {

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
                                Period.t2(2025),
                                new ReportService.Cover(null, null, null),
                                false));
    }

    @Test
    void a_section_saves_itself_and_can_be_saved_by_hand_afterwards() {
        String key = UUID.randomUUID().toString();
        String version = Long.toString(version());

        var draft =
                post(
                        "/sections/summary/draft",
                        Map.of("key", key, "version", version, "text", "Halvvägs"));
        var done =
                post(
                        "/sections/summary",
                        Map.of("key", key, "version", version, "text", "Färdig", "done", "true"));

        assertThat(draft).hasStatusOk();
        assertThat(draft).bodyText().contains("id=\"saved\"");
        assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("")).bodyText().contains("Färdig", "klart");
    }

    @Test
    void a_draft_never_writes_over_somebody_else() {
        String version = Long.toString(version());
        post("/sections/summary", Map.of("version", version, "text", "Annans"));

        var late =
                post(
                        "/sections/summary/draft",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "version",
                                version,
                                "text",
                                "Min"));

        assertThat(late).bodyText().contains("Någon annan har ändrat");
        assertThat(data.asSystem(() -> queries.section(id, SectionKey.SUMMARY)).text())
                .isEqualTo("Annans");
    }

    @Test
    void whether_a_section_is_done_is_chosen_when_two_have_said_differently() {
        String version = Long.toString(version());

        new TwoWriters(mvc, director)
                .meet(
                        address("/sections/summary"),
                        Map.of("version", version, "text", "Deras ord", "done", "true"),
                        Map.of("version", version, "text", "Mina ord"));
    }

    @Test
    void a_section_without_words_is_not_done() {
        var page =
                post(
                        "/sections/summary",
                        Map.of("version", Long.toString(version()), "text", " ", "done", "true"));

        assertThat(page).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page).bodyText().contains("Skriv något innan");
    }

    @Test
    void the_text_of_a_section_stands_alone_for_whoever_may_read_the_report() {
        post(
                "/sections/summary",
                Map.of("version", Long.toString(version()), "text", "Åtgärder & <b>"));

        assertThat(get("/sections/summary/text"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("Åtgärder & <b>");
        assertThat(
                        mvc.get()
                                .uri(address("/sections/summary/text"))
                                .with(data.signedIn(Role.EMPLOYEE, district))
                                .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_section_is_given_to_a_writer_and_waits_on_the_start_page() {
        PersonId head = data.person("Hanna", "Chef", Role.HEAD_OF_DEPARTMENT, district);

        assertThat(
                        post(
                                "/sections/views/owner",
                                Map.of("owner", head.value().toString(), "dueOn", "2025-09-20")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(""))
                .bodyText()
                .contains("Hanna Chef", "2025-09-20")
                .doesNotContain(head.value().toString());
        assertThat(post("/sections/views/owner", Map.of("owner", UUID.randomUUID().toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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
    void the_page_of_the_unit_and_the_search_lead_to_its_reports() {
        assertThat(mvc.get().uri("/units/" + district.value()).with(director).exchange())
                .bodyText()
                .contains("/reports/" + id.value());
        assertThat(mvc.get().uri("/search?q=Skrivarby").with(director).exchange())
                .bodyText()
                .contains("/reports/" + id.value());
        assertThat(
                        mvc.get()
                                .uri("/search?q=Skrivarby")
                                .with(data.signedIn(Role.EMPLOYEE, district))
                                .exchange())
                .bodyText()
                .doesNotContain("/reports/" + id.value());
    }

    @Test
    void the_list_of_reports_and_the_activities_of_one_are_given_as_files() {
        assertThat(mvc.get().uri("/reports?format=csv").with(director).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Skrivarby");
        assertThat(get("/activities?format=xlsx")).hasStatusOk();
        assertThat(get("/activities")).hasStatusOk();
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
    void what_saved_itself_before_the_report_was_frozen_is_said_to_be_saved() {
        String version = Long.toString(version());
        Map<String, String> form =
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "version",
                        version,
                        "text",
                        "Hann fram.");
        assertThat(post("/sections/summary/draft", form)).hasStatusOk();
        data.runAs(TestData.SYSTEM, () -> reports.freeze(id));

        assertThat(post("/sections/summary", form))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Rapporten är fryst", "Det du skrev var redan sparat")
                .doesNotContain("Det du skrev kunde inte sparas");
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
}
