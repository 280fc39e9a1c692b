package se.arbetsro.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import se.arbetsro.platform.security.SignedInAs;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.ReportTaskQueries;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.Writing;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Writing a report together, with what has been written before beside it. */
@ArbetsroTest
class WorkshopPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired ReportService reports;
    @Autowired ReportQueries queries;
    @Autowired ReportTaskQueries tasks;
    @Autowired TestData data;

    private UnitId district;
    private RequestPostProcessor director;
    private ReportId t2;

    @BeforeEach
    void aFrozenT2Report() {
        district = data.district("Verkstadsby");
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
        t2 = begin(ReportPeriod.t2(2025));
        write(t2, SectionKey.BACKGROUND, "Vi började med tre områden.");
        write(t2, SectionKey.SUMMARY, "Mentorerna är på plats.");
        data.runAs(TestData.SYSTEM, () -> reports.freeze(t2));
    }

    @Test
    void the_annual_report_goes_on_from_the_texts_of_the_t2_report() {
        ReportId annual = beginByForm("ANNUAL_REPORT", "2025", "true");

        Section background = section(annual, SectionKey.BACKGROUND);
        assertThat(background.text()).isEqualTo("Vi började med tre områden.");
        assertThat(background.takenFrom()).isEqualTo(t2);
        assertThat(background.state()).isEqualTo(Section.State.BEGUN);
        assertThat(section(annual, SectionKey.VIEWS).takenFrom()).isNull();
        assertThat(get(annual, "/sections/background"))
                .bodyText()
                .contains("Texten går vidare från T2 2025.");
    }

    @Test
    void a_report_that_goes_on_from_nothing_is_empty() {
        ReportId annual = beginByForm("ANNUAL_REPORT", "2025", "");

        assertThat(section(annual, SectionKey.BACKGROUND).text()).isEmpty();
    }

    @Test
    void each_kind_of_report_is_begun_once_a_year() {
        beginByForm("OPERATING_PLAN", "2025", "");

        assertThat(post("/reports", form("OPERATING_PLAN", "2025", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Det finns redan en rapport");
        assertThat(post("/reports", form("ANNUAL_REPORT", "2025", "")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void an_operating_plan_has_no_sections_that_follow_up() {
        ReportId plan = beginByForm("OPERATING_PLAN", "2026", "");

        assertThat(data.asSystem(() -> queries.sections(plan)))
                .extracting(Section::ofKey)
                .contains(SectionKey.SUMMARY)
                .doesNotContain(SectionKey.CLIENT_SURVEYS, SectionKey.THREATS_AND_VIOLENCE);
        assertThat(get(plan, "")).bodyText().contains("Underlag till verksamhetsplanen");
    }

    @Test
    void what_was_written_last_time_stands_beside_and_is_taken_without_being_saved() {
        ReportId next = begin(ReportPeriod.t2(2026));

        assertThat(get(next, "/sections/summary"))
                .bodyText()
                .contains("Skrivet tidigare", "Mentorerna är på plats.");
        var taken =
                post(
                        address(next, "/sections/summary/taking"),
                        Map.of(
                                "from", t2.value().toString(),
                                "version", "0",
                                "text", "Nytt i år:"));

        assertThat(taken).hasStatusOk();
        assertThat(taken)
                .bodyText()
                .contains(
                        "Nytt i år:\n\nMentorerna är på plats.</textarea>",
                        "Texten är hämtad men inte sparad",
                        "Texten går vidare från T2 2025.");
        assertThat(section(next, SectionKey.SUMMARY).text()).isEmpty();
    }

    @Test
    void the_text_of_another_unit_is_not_taken() {
        UnitId elsewhere = data.district("Grannby");
        ReportId theirs =
                data.asSystem(() ->
                        reports.begin(
                                elsewhere,
                                ReportPeriod.t2(2025),
                                ReportService.Cover.EMPTY,
                                false,
                                false));
        write(theirs, SectionKey.SUMMARY, "Grannens utkast");
        ReportId next = begin(ReportPeriod.t2(2026));

        assertThat(
                        post(
                                address(next, "/sections/summary/taking"),
                                Map.of("from", theirs.value().toString(), "text", "")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sections_are_shared_out_at_once_and_wait_for_their_writers() {
        PersonId writer = data.person("Siv", "Skrivare", Role.HEAD_OF_DEPARTMENT, district);
        ReportId next = begin(ReportPeriod.t2(2026));

        var given =
                post(
                        address(next, "/writers"),
                        Map.of(
                                "owner-summary",
                                writer.value().toString(),
                                "dueOn-summary",
                                "2026-09-01",
                                "owner-views",
                                writer.value().toString()));

        assertThat(given).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(data.asSystem(() -> tasks.waitingFor(writer.value())))
                .extracting(ReportTaskQueries.TaskRow::key)
                .containsExactly("summary", "views");
        assertThat(section(next, SectionKey.SUMMARY).ownerId()).isEqualTo(writer.value());
        assertThat(section(next, SectionKey.VIEWS).ownerId()).isEqualTo(writer.value());
        assertThat(section(next, SectionKey.SUMMARY).dueOn()).hasToString("2026-09-01");
    }

    @Test
    void who_may_not_write_is_refused_beside_the_field_and_nothing_is_shared_out() {
        PersonId reader = data.person("Ebba", "Läsare", Role.EMPLOYEE, district);
        PersonId writer = data.person("Siv", "Skrivare", Role.HEAD_OF_DEPARTMENT, district);
        ReportId next = begin(ReportPeriod.t2(2026));

        var refused =
                post(
                        address(next, "/writers"),
                        Map.of(
                                "owner-summary", writer.value().toString(),
                                "owner-views", reader.value().toString(),
                                "dueOn-views", "i höst"));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("owner-views", "value=\"i höst\"");
        assertThat(section(next, SectionKey.SUMMARY).ownerId()).isNull();
    }

    @Test
    void who_has_been_given_a_section_reads_the_open_report_and_writes_that_section_alone() {
        UnitId unit = data.unit("Enheten", district);
        PersonId helper = data.person("Hedda", "Hjälp", Role.UNIT_MANAGER, unit);
        RequestPostProcessor signedIn = SignedInAs.signedInAs(helper.value());
        ReportId next = begin(ReportPeriod.t2(2026));
        assertThat(mvc.get().uri(address(next, "")).with(signedIn).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);

        post(address(next, "/writers"), Map.of("owner-views", helper.value().toString()));

        assertThat(mvc.get().uri(address(next, "")).with(signedIn).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("/sections/views\"")
                .doesNotContain("/sections/summary\"", "/freezing");
        assertThat(mvc.get().uri(address(next, "/sections/summary")).with(signedIn).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(
                        mvc.post()
                                .uri(address(next, "/sections/views"))
                                .param(
                                        "version",
                                        Long.toString(section(next, SectionKey.VIEWS).version()))
                                .param("text", "Vi ser framåt.")
                                .with(csrf())
                                .with(signedIn)
                                .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(section(next, SectionKey.VIEWS).text()).isEqualTo("Vi ser framåt.");
        assertThat(
                        mvc.post()
                                .uri(address(next, "/sections/summary"))
                                .param("version", "0")
                                .param("text", "Inte min.")
                                .with(csrf())
                                .with(signedIn)
                                .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_section_is_handed_over_to_one_who_may_write_it_and_to_nobody_else() {
        PersonId leaving = data.person("Lova", "Ledig", Role.HEAD_OF_DEPARTMENT, district);
        PersonId staying = data.person("Stig", "Stannar", Role.HEAD_OF_DEPARTMENT, district);
        PersonId reader = data.person("Ebba", "Läsare", Role.EMPLOYEE, district);
        ReportId next = begin(ReportPeriod.t2(2026));
        post(address(next, "/writers"), Map.of("owner-views", leaving.value().toString()));
        String item = section(next, SectionKey.VIEWS).id().value().toString();
        String handover = "/people/" + leaving.value() + "/handover";
        assertThat(mvc.get().uri(handover).with(director).exchange())
                .bodyText()
                .contains("Avsnitt i rapporter", "Förvaltningens synpunkter");

        post(handover + "/carry-out", Map.of("items", item, "to", reader.value().toString()));
        assertThat(section(next, SectionKey.VIEWS).ownerId()).isEqualTo(leaving.value());

        post(handover + "/carry-out", Map.of("items", item, "to", staying.value().toString()));
        assertThat(section(next, SectionKey.VIEWS).ownerId()).isEqualTo(staying.value());
    }

    @Test
    void two_editions_are_compared_word_by_word() {
        ReportId second = data.asSystem(() -> reports.correct(t2, "Antalet mentorer var fel."));
        write(second, SectionKey.SUMMARY, "Fyra mentorer är på plats.");
        data.runAs(TestData.SYSTEM, () -> reports.freeze(second));

        var page = get(second, "/comparison");

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("<del>Mentorerna </del>", "<ins>Fyra mentorer </ins>", "är på plats.")
                .contains("Samma text i båda: Bakgrund.", "Samma tal i båda.");
        assertThat(get(second, "/comparison?format=csv")).hasStatusOk();
        assertThat(get(second, "")).bodyText().contains("Jämför med en annan fryst rapport");
    }

    @Test
    void an_open_report_is_not_compared_and_a_lonely_one_neither() {
        ReportId next = begin(ReportPeriod.t2(2026));

        assertThat(get(next, "/comparison")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(t2, "/comparison")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private ReportId begin(ReportPeriod of) {
        return data.asSystem(
                () -> reports.begin(district, of, ReportService.Cover.EMPTY, false, false));
    }

    private ReportId beginByForm(String kind, String year, String goingOn) {
        var begun = post("/reports", form(kind, year, goingOn));
        assertThat(begun).hasStatus(HttpStatus.SEE_OTHER);
        return new ReportId(
                UUID.fromString(
                        Objects.requireNonNull(begun.getResponse().getHeader("Location"))
                                .replaceAll(".*/", "")));
    }

    private Map<String, String> form(String kind, String year, String goingOn) {
        assertThat(ReportKind.of(kind)).isPresent();
        return Map.of(
                "key", UUID.randomUUID().toString(),
                "unit", district.value().toString(),
                "kind", kind,
                "year", year,
                "goingOn", goingOn);
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

    private Section section(ReportId id, SectionKey key) {
        return data.asSystem(() -> queries.section(id, key));
    }

    private static String address(ReportId id, String below) {
        return "/reports/" + id.value() + below;
    }

    private MvcTestResult get(ReportId id, String below) {
        return mvc.get().uri(address(id, below)).with(director).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(csrf()).with(director);
        new HashMap<>(form).forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    @Test
    void what_is_left_of_a_report_stands_on_the_start_page_of_whoever_began_it() {
        var begun =
                post(
                        "/reports",
                        Map.of(
                                "key", UUID.randomUUID().toString(),
                                "unit", district.value().toString(),
                                "kind", "T2",
                                "year", "2026",
                                "dueOn", "2026-09-20"));
        assertThat(begun).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(mvc.get().uri("/").with(director).exchange())
                .bodyText()
                .contains("Verkstadsby, T2 2026 ska vara klar", "8 avsnitt kvar");
        ReportId report =
                new ReportId(
                        UUID.fromString(
                                Objects.requireNonNull(begun.getResponse().getHeader("Location"))
                                        .replaceAll(".*/", "")));
        for (SectionKey key :
                List.of(
                        SectionKey.PROPOSAL,
                        SectionKey.SUMMARY,
                        SectionKey.BACKGROUND,
                        SectionKey.MATTER,
                        SectionKey.STEERING_GROUP,
                        SectionKey.PREPARATION,
                        SectionKey.VIEWS,
                        SectionKey.GENDER_EQUALITY)) {
            data.runAs(
                    TestData.SYSTEM,
                    () ->
                            reports.write(
                                    report,
                                    key,
                                    new Writing(
                                            queries.section(report, key).version(),
                                            null,
                                            "Klart.",
                                            true)));
        }
        assertThat(mvc.get().uri("/").with(director).exchange())
                .bodyText()
                .contains("Alla avsnitt är klara. Frys Verkstadsby, T2 2026");
    }
}
