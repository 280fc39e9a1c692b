package se.arbetsro.plan.web.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.YearRuleId;
import se.arbetsro.plan.domain.year.YearKind;
import se.arbetsro.plan.domain.year.YearQueries;
import se.arbetsro.plan.domain.year.YearRuleContent;
import se.arbetsro.plan.domain.year.YearService;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class YearPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired YearService service;
    @Autowired YearQueries queries;

    private UUID lead = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();
    private String name = "";
    private YearRuleId rule = YearRuleId.random();

    @BeforeEach
    void a_day() {
        lead = data.person("Petra", "Leder", Role.PROJECT_LEAD, data.municipality()).value();
        employee = data.person("Kim", "Läser", Role.EMPLOYEE, data.municipality()).value();
        name = "Mätdag å " + UUID.randomUUID();
        rule = added(YearKind.MEASURING, name, LocalDate.of(2024, 2, 29), true);
    }

    private YearRuleId added(YearKind kind, String what, LocalDate day, boolean yearly) {
        return data.asSystem(() ->
                service.add(
                        new YearRuleContent(kind, new Text2(what, null), day, 1, yearly, true)));
    }

    private MvcTestResult get(String address, UUID who) {
        return mvc.get().uri(address).with(signedInAs(who)).exchange();
    }

    private MvcTestResult post(String address, UUID who, String... fields) {
        var request = mvc.post().uri(address).with(signedInAs(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void a_day_comes_back_each_year_and_the_leap_day_is_the_last_of_february_elsewhere() {
        List<LocalDate> days =
                data.asSystem(() ->
                        queries
                                .between(LocalDate.of(2020, 1, 1), LocalDate.of(2028, 12, 31))
                                .stream()
                                .filter(one -> one.id().equals(rule.value()))
                                .map(YearQueries.Occurrence::day)
                                .toList());

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2025, 2, 28),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2028, 2, 29));
    }

    @Test
    void the_page_lists_what_the_wheel_draws_and_the_files_hold_the_same() {
        assertThat(get("/year?year=2025", employee))
                .hasStatusOk()
                .bodyText()
                .contains(name, "2025-02-28", "exempel", "year-wheel")
                .doesNotContain("/year/entries/new");
        assertThat(get("/year?year=2025&kind=report", employee)).bodyText().doesNotContain(name);
        assertThat(get("/year?year=2024&frame=school", employee))
                .bodyText()
                .contains("2024/25", "2025-02-28");
        assertThat(get("/year?year=2025&format=csv", employee)).bodyText().contains(name);
    }

    @Test
    void the_day_of_one_year_is_moved_and_moved_back() {
        String address = "/year/entries/" + rule.value() + "/day";
        post(address, lead, "year", "2027", "dayOfYear", "2027-03-05");

        assertThat(get("/year?year=2027", employee)).bodyText().contains("2027-03-05");
        assertThat(get("/year?year=2026", employee)).bodyText().contains("2026-02-28");
        assertThat(post(address, lead, "year", "2027", "dayOfYear", "2031-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(address, lead, "year", "2027", "dayOfYear", "");
        assertThat(data.asSystem(() -> queries.dayOf(rule, 2027)))
                .hasValue(LocalDate.of(2027, 2, 28));
    }

    @Test
    void only_who_sets_the_year_may_write_it_and_two_writers_meet() {
        String address = "/year/entries/" + rule.value();
        assertThat(post("/year/entries", employee, "nameSv", "x")).hasStatus(HttpStatus.FORBIDDEN);
        String[] form = {
            "nameSv",
            "Nytt namn",
            "kind",
            "other",
            "day",
            "2026-05-01",
            "length",
            "3",
            "version",
            "1"
        };
        assertThat(post(address, lead, form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(address, lead, form)).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(address, lead, "nameSv", "", "length", "900"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(address + "/remove", lead);
        assertThat(get(address, lead)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_calendar_program_reads_whole_days_at_the_secret_address_until_it_is_closed()
            throws Exception {
        String page = post("/year/feed", employee).getResponse().getContentAsString();
        String token = page.replaceAll("(?s).*/calendar/([A-Za-z0-9_-]{43})<.*", "$1");
        assertThat(token).hasSize(43);
        assertThat(get("/year", employee)).bodyText().doesNotContain(token);

        MvcTestResult fetched = mvc.get().uri("/calendar/" + token).exchange();
        assertThat(fetched).hasStatusOk();
        assertThat(fetched.getResponse().getContentType()).startsWith("text/calendar");
        Calendar calendar =
                new CalendarBuilder()
                        .build(
                                new StringReader(
                                        fetched.getResponse()
                                                .getContentAsString(StandardCharsets.UTF_8)));
        calendar.validate();
        List<VEvent> events = calendar.getComponents("VEVENT");
        VEvent own =
                events.stream()
                        .filter(one -> one.getSummary().getValue().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(own.toString())
                .contains("DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "UID:rule-" + rule.value());

        post("/year/feed/close", employee);
        assertThat(mvc.get().uri("/calendar/" + token).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_calendar_speaks_the_language_in_which_its_owner_is_reminded() throws Exception {
        String page = post("/year/feed", employee).getResponse().getContentAsString();
        String token = page.replaceAll("(?s).*/calendar/([A-Za-z0-9_-]{43})<.*", "$1");
        assertThat(mvc.get().uri("/calendar/" + token).exchange())
                .bodyText()
                .contains("NAME:Årshjul");

        post("/reminders", employee, "rhythm", "DAILY", "language", "en", "silentUntil", "");

        assertThat(mvc.get().uri("/calendar/" + token).exchange())
                .bodyText()
                .contains("NAME:Year wheel");
    }

    @Test
    void the_page_asks_the_database_as_often_for_many_days_as_for_few() {
        get("/year?year=2025", lead);
        int few = StatementCount.of(() -> get("/year?year=2025&kind=network", lead));
        for (int i = 0; i < 20; i++) {
            added(YearKind.NETWORK, "Nätverk", LocalDate.of(2025, 4, 1), false);
        }
        assertThat(StatementCount.of(() -> get("/year?year=2025&kind=network", lead)))
                .isEqualTo(few);
    }
}
