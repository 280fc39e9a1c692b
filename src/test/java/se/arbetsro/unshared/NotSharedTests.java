package se.arbetsro.unshared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.platform.calendar.CalendarFeeds;
import se.arbetsro.platform.id.TypedId;
import se.arbetsro.platform.security.SignedInAs;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Writing;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.Routes;
import se.arbetsro.testing.TestData;

/**
 * No view tells the city what a unit has not shared. A word stands in each thing that a district is
 * still working on. Every address of the program, pages, files and interface alike, is asked by
 * every role about the municipality as a whole, as are its calendars, and the word must be nowhere
 * but where {@link Unshared} says so. An address of tomorrow is among them.
 */
@ArbetsroTest
@Import(AssessmentData.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotSharedTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired ReportService reports;
    @Autowired ReportQueries reportQueries;
    @Autowired IntegrationService integrations;
    @Autowired CalendarFeeds feeds;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final Map<String, String> named = new HashMap<>();
    private final Map<Class<?>, String> someRow = new HashMap<>();
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private Planting planting;

    @BeforeAll
    void a_word_stands_in_all_that_a_district_is_still_working_on() {
        planting = new Planting(mvc, data, rounds, jdbc);
        named.put("form", "docx");
        named.put("year", Integer.toString(Planting.year()));
        ReportId report = report(planting.unit(), Planting.year());
        write(report, planting.text(Unshared.SECTION));
        planting.plant(ReportId.class, report.value());
        for (Role role : Planting.CITY) {
            tokens.put(
                    role,
                    data.asSystem(() ->
                                    integrations.create(
                                            "Stad " + role,
                                            role,
                                            data.municipality(),
                                            LocalDate.now(clock).plusDays(1)))
                            .token());
        }
    }

    private ReportId report(UnitId unit, int year) {
        return data.asSystem(() ->
                reports.begin(
                        unit,
                        ReportPeriod.t2(year),
                        new ReportService.Cover("Rapporten", "Rapporten", null, null),
                        false,
                        false));
    }

    private void write(ReportId report, String text) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        reports.write(
                                report,
                                SectionKey.SUMMARY,
                                new Writing(
                                        reportQueries.section(report, SectionKey.SUMMARY).version(),
                                        null,
                                        text,
                                        true)));
    }

    @Test
    void the_city_finds_it_by_no_address_in_no_role() {
        Set<String> told = new TreeSet<>();
        int asked = 0;
        for (Routes.Route route : Routes.of(mappings)) {
            if (route.method() != HttpMethod.GET) {
                continue;
            }
            for (String address : addresses(route)) {
                for (Role role : Planting.CITY) {
                    for (String query : queries(route)) {
                        planting.leaks(text(ask(route, address, role, query)), role)
                                .forEach(thing -> told.add(thing + " by " + route + " to " + role));
                        asked++;
                    }
                }
            }
        }

        assertThat(asked).isGreaterThan(3_000);
        assertThat(told).isEmpty();
    }

    @Test
    void the_district_itself_finds_all_of_it_by_the_same_addresses() {
        Set<Unshared> told = EnumSet.noneOf(Unshared.class);
        for (Routes.Route route : Routes.of(mappings)) {
            if (route.method() == HttpMethod.GET && !route.api()) {
                for (String address : addresses(route)) {
                    told.addAll(planting.toldBy(text(ask(route, address, null, ""))));
                }
            }
        }

        assertThat(told).containsExactlyInAnyOrder(Unshared.values());
    }

    @Test
    void no_calendar_of_the_city_tells_it() {
        for (Role role : Planting.CITY) {
            assertThat(planting.leaks(calendar(planting.person(role).value()), role))
                    .as("the calendar of %s", role)
                    .isEmpty();
        }
        assertThat(calendar(planting.director().value())).contains("Tysta gruppen");
    }

    private String calendar(UUID person) {
        String address =
                data.as(
                        data.viewer(new se.arbetsro.organisation.PersonId(person)),
                        () -> feeds.open());
        MvcTestResult answer = mvc.get().uri(URI.create(address).getPath()).exchange();
        assertThat(answer).hasStatusOk();
        // Long lines are folded.
        return text(answer).replaceAll("\r?\n[ \t]", "");
    }

    /** What one looks for, and where; an address that names a thing has nothing to look for. */
    private List<String> queries(Routes.Route route) {
        String of = "unit=" + planting.unit().value();
        return route.pattern().contains("{")
                ? List.of("")
                : List.of("", "q=" + planting.word(), of);
    }

    /** Once for each thing that was planted of a kind that the address names. */
    private Set<String> addresses(Routes.Route route) {
        Set<String> addresses = new LinkedHashSet<>();
        for (int turn = 0; turn < 3; turn++) {
            int number = turn;
            addresses.add(route.address((name, type) -> value(name, type, number)));
        }
        return addresses;
    }

    private String value(String name, Class<?> type, int number) {
        if (!TypedId.class.isAssignableFrom(type)) {
            return named.getOrDefault(
                    name, type == int.class || type == long.class ? "1" : "summary");
        }
        List<String> planted = new ArrayList<>(planting.ids(type));
        return planted.isEmpty()
                ? someRow.computeIfAbsent(type, this::idOfARow)
                : planted.get(Math.min(number, planted.size() - 1));
    }

    /** The id of some row of what the type is the id of. */
    private String idOfARow(Class<?> type) {
        String table = Routes.table(type);
        return data.asSystem(() -> {
            boolean there =
                    jdbc.sql("select to_regclass(?) is not null")
                            .param(table)
                            .query(Boolean.class)
                            .single();
            return there
                    ? jdbc.sql("select id from " + table + " order by id limit 1")
                            .query(UUID.class)
                            .optional()
                            .orElseGet(UUID::randomUUID)
                            .toString()
                    : UUID.randomUUID().toString();
        });
    }

    /** Asked by the director of the district where no role is named. */
    private MvcTestResult ask(
            Routes.Route route, String address, @Nullable Role role, String query) {
        String joined =
                query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
        var request = mvc.get().uri(URI.create(joined));
        if (role == null) {
            request = request.with(SignedInAs.signedInAs(planting.director().value()));
        } else if (route.api()) {
            request = request.header("Authorization", "Bearer " + tokens.get(role));
        } else {
            request = request.with(SignedInAs.signedInAs(planting.person(role).value()));
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return FileText.of(
                String.valueOf(answer.getResponse().getContentType()),
                answer.getResponse().getContentAsByteArray());
    }
}
