package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.plan.PlanData;
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
 * still working on: an answer, a section of a report, minutes, a meeting that is not called. Every
 * address of the program, pages, files and interface alike, is asked by every role about the
 * municipality as a whole, and the word must be nowhere. An address of tomorrow is among them.
 */
@ArbetsroTest
@Import(AssessmentData.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotSharedTests {

    private static final List<Role> CITY =
            List.of(Role.PROJECT_LEAD, Role.CENTRAL_STEERING_GROUP, Role.RESEARCHER);

    private static final String UNKNOWN = "Ingenstansord";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired ReportService reports;
    @Autowired ReportQueries reportQueries;
    @Autowired IntegrationService integrations;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final String word = "Osagt" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<Class<?>, String> planted = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final Map<Role, UUID> people = new LinkedHashMap<>();
    private final Map<Role, String> tokens = new LinkedHashMap<>();
    private PersonId director;

    @BeforeAll
    void a_word_stands_in_all_that_a_district_is_still_working_on() {
        PlanData.Version version = rounds.version(3);
        AssessmentData.District district =
                rounds.district("Tystby" + UUID.randomUUID().toString().substring(0, 8));
        director = data.person("Disa", "Tyst", Role.DISTRICT_DIRECTOR, district.id());
        plant(UnitId.class, district.id().value());
        anAnswer(version, district);
        aSection(district.id());
        meetings(district.id());
        for (Role role : CITY) {
            people.put(role, data.person("Stad", role.name(), role, data.municipality()).value());
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

    private void plant(Class<?> type, UUID id) {
        planted.put(type, id.toString());
    }

    private void anAnswer(PlanData.Version version, AssessmentData.District district) {
        RoundId round = rounds.open(version.id(), "2026-HT", district.id());
        AnalysisId analysis = rounds.analysis(round, district.id());
        rounds.write(
                analysis,
                version.area(1),
                AssessmentData.CHILDREN,
                AnswerContent.yes(word, word, word, word));
        plant(RoundId.class, round.value());
        plant(AnalysisId.class, analysis.value());
    }

    private void aSection(UnitId district) {
        ReportId report =
                data.asSystem(() ->
                        reports.begin(
                                district,
                                ReportPeriod.t2(LocalDate.now(clock).getYear()),
                                new ReportService.Cover(word, word, null, null),
                                false,
                                false));
        data.runAs(
                TestData.SYSTEM,
                () ->
                        reports.write(
                                report,
                                SectionKey.SUMMARY,
                                new Writing(
                                        reportQueries.section(report, SectionKey.SUMMARY).version(),
                                        null,
                                        word,
                                        true)));
        plant(ReportId.class, report.value());
        named.put("form", "docx");
    }

    private void meetings(UnitId district) {
        GovernanceDesk desk = new GovernanceDesk(mvc, SignedInAs.signedInAs(director.value()));
        String body = desk.body(district, "COUNCIL", "Tysta gruppen");
        String draft = meeting(desk, body, word);
        String called = meeting(desk, body, "Rummet");
        done(desk.send(called + "/call"));
        String location =
                done(
                        desk.send(
                                called + "/matters",
                                "key",
                                key(),
                                "position",
                                "1",
                                "heading",
                                "Läget"));
        String matter = location.substring(location.indexOf("#matter-") + 8);
        done(
                desk.send(
                        "/matters/" + matter + "/minutes",
                        "key",
                        key(),
                        "version",
                        "1",
                        "said",
                        word,
                        "outcome",
                        "DECIDED",
                        "decision",
                        word));
        plant(BodyId.class, last(body));
        plant(MeetingId.class, last(called));
        plant(MatterId.class, UUID.fromString(matter));
        assertThat(desk.open(draft)).bodyText().contains(word);
        assertThat(desk.open(called + "/minutes")).bodyText().contains(word);
    }

    private static String meeting(GovernanceDesk desk, String body, String place) {
        return done(
                desk.send(
                        body + "/meetings",
                        "key",
                        key(),
                        "day",
                        "2027-03-02",
                        "starts",
                        "9:00",
                        "ends",
                        "10:30",
                        "place",
                        place));
    }

    private static UUID last(String address) {
        return UUID.fromString(address.replaceAll(".*/", ""));
    }

    @Test
    void the_city_finds_it_by_no_address_in_no_role() throws IOException {
        TreeSet<String> told = new TreeSet<>();
        int asked = 0;
        for (Routes.Route route : Routes.of(mappings)) {
            if (route.method() != HttpMethod.GET) {
                continue;
            }
            for (Role role : CITY) {
                for (String query : List.of("", "q=" + word, "unit=" + unit())) {
                    // What one asks for stands in the answer, known or not.
                    if (tells(ask(route, role, query), word)
                            && (query.isEmpty() || !tells(unknown(route, role, query), UNKNOWN))) {
                        told.add(route + " to " + role);
                    }
                    asked++;
                }
            }
        }

        assertThat(asked).isGreaterThan(1_000);
        assertThat(told).isEmpty();
    }

    private MvcTestResult unknown(Routes.Route route, Role role, String query) {
        return ask(route, role, query.replace(word, UNKNOWN));
    }

    @Test
    void the_district_itself_finds_it_by_the_same_addresses() throws IOException {
        int told = 0;
        for (Routes.Route route : Routes.of(mappings)) {
            if (route.method() == HttpMethod.GET
                    && !route.api()
                    && tells(ask(route, null, ""), word)) {
                told++;
            }
        }

        assertThat(told).isGreaterThan(5);
    }

    private String unit() {
        return planted.getOrDefault(UnitId.class, "");
    }

    /** The director of the district where no role is named. */
    private MvcTestResult ask(Routes.Route route, @Nullable Role role, String query) {
        String address = route.address(this::value);
        String joined =
                query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
        var request = mvc.get().uri(URI.create(joined));
        if (role == null) {
            request = request.with(SignedInAs.signedInAs(director.value()));
        } else if (route.api()) {
            request = request.header("Authorization", "Bearer " + tokens.get(role));
        } else {
            request =
                    request.with(
                            SignedInAs.signedInAs(
                                    java.util.Objects.requireNonNull(people.get(role))));
        }
        return request.exchange();
    }

    private String value(String name, Class<?> type) {
        if (!TypedId.class.isAssignableFrom(type)) {
            return named.getOrDefault(
                    name, type == int.class || type == long.class ? "1" : "summary");
        }
        return planted.computeIfAbsent(type, this::idOfARow);
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

    private static boolean tells(MvcTestResult answer, String word) throws IOException {
        return text(
                        String.valueOf(answer.getResponse().getContentType()),
                        answer.getResponse().getContentAsByteArray())
                .contains(word);
    }

    private static String text(String type, byte[] bytes) throws IOException {
        if (type.contains("pdf")) {
            try (var pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf);
            }
        }
        if (!type.contains("openxmlformats")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
