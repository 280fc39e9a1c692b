package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
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
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;
import se.arbetsro.testing.TwoWriters;

/** The pages on which a report is written: sections and their owners. */
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
                                ReportPeriod.t2(2025),
                                ReportService.Cover.EMPTY,
                                false,
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
}
