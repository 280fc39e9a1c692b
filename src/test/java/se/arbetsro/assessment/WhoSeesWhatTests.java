package se.arbetsro.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.assessment.AssessmentData.CHILDREN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.administration.IntegrationService;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/**
 * Who sees what of an analysis: one table, and the same answer by every way to it. The table is
 * written by hand from what the pages promise, not worked out from the rule that it tests.
 */
@ArbetsroTest
@Import(AssessmentData.class)
class WhoSeesWhatTests {

    /** What someone gets of an analysis; each holds what is before it. */
    private enum Seen {
        NOTHING,
        /** That it is there, and how far it has come. */
        KNOWN,
        /** Which choice was made, without the words. */
        CHOICE,
        WORDS
    }

    private enum State {
        DRAFT,
        SUBMITTED,
        CONFIRMED,
        SHARED
    }

    /**
     * N nothing, K known, C choice, W words. First for an analysis of the whole district as draft,
     * submitted, confirmed, and confirmed in a district that shares its units' words; then for one
     * of a unit.
     */
    private static final String TABLE =
            """
            MANAGER_OF_THE_UNIT     K K W W   W W W W
            MANAGER_OF_ANOTHER_UNIT K K W W   K K W W
            HEAD_OF_DEPARTMENT      K K W W   W W W W
            DISTRICT_DIRECTOR       W W W W   W W W W
            EMPLOYEE                K K W W   K K W W
            HR_OF_THE_DISTRICT      K K W W   K K W W
            DIRECTOR_OF_ANOTHER     N N N N   N N N N
            PROJECT_LEAD            K K W W   K K C W
            RESEARCHER              K K W W   K K C W
            """;

    /** The same for other systems, which are of no district and read no drafts. */
    private static final String TOKENS =
            """
            RESEARCHER_EVERYWHERE   K K W W   K K C W
            DIRECTOR_OF_THE_DISTRICT K K W W  K K C W
            MANAGER_OF_THE_UNIT     N N N N   K K C W
            DIRECTOR_OF_ANOTHER     N N N N   N N N N
            """;

    private record Case(
            RoundId round,
            AssessmentData.District district,
            AnalysisId analysis,
            String unit,
            String area,
            String secret) {}

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired IntegrationService integrations;
    @Autowired Clock clock;

    private PlanData.Version version;

    private Case given(boolean ofUnit, State state) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        AssessmentData.District district = rounds.district("Prov" + mark);
        // An earlier one to compare with, in which nothing was said.
        rounds.open(version.id(), "2025-HT", district.id());
        RoundId round = rounds.open(version.id(), "2026-HT", district.id());
        RequestPostProcessor director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
        String page = "/analyses/rounds/" + round.value() + "/districts/" + district.id().value();
        if (ofUnit) {
            post(page + "/level", director, "level", "UNIT");
        }
        if (state == State.SHARED) {
            post(page + "/sharing", director);
        }
        AnalysisId analysis = rounds.analysis(round, ofUnit ? district.children() : district.id());
        String secret = "Hemlighet" + mark;
        rounds.write(
                analysis,
                version.area(1),
                CHILDREN,
                AnswerContent.yes("Läget", secret, "Snart", "Så"));
        rounds.meeting(analysis, version.area(2));
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> rounds.submit(analysis);
            case CONFIRMED, SHARED -> rounds.confirm(analysis);
        }
        return new Case(
                round,
                district,
                analysis,
                ofUnit ? "Barn och unga i Prov" + mark : "Prov" + mark,
                version.areaKey(1),
                secret);
    }

    private void post(String address, RequestPostProcessor who, String... field) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        if (field.length > 0) {
            request.param(field[0], field[1]);
        }
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    private RequestPostProcessor viewer(String name, Case in, UnitId elsewhere) {
        return switch (name) {
            case "MANAGER_OF_THE_UNIT" ->
                    data.signedIn(Role.UNIT_MANAGER, in.district().children());
            case "MANAGER_OF_ANOTHER_UNIT" ->
                    data.signedIn(Role.UNIT_MANAGER, in.district().money());
            case "HEAD_OF_DEPARTMENT" ->
                    data.signedIn(Role.HEAD_OF_DEPARTMENT, in.district().department());
            case "DISTRICT_DIRECTOR" -> data.signedIn(Role.DISTRICT_DIRECTOR, in.district().id());
            case "EMPLOYEE" -> data.signedIn(Role.EMPLOYEE, in.district().money());
            case "HR_OF_THE_DISTRICT" -> data.signedIn(Role.HR, in.district().id());
            case "DIRECTOR_OF_ANOTHER" -> data.signedIn(Role.DISTRICT_DIRECTOR, elsewhere);
            case "PROJECT_LEAD" -> data.signedIn(Role.PROJECT_LEAD, data.municipality());
            case "RESEARCHER" -> data.signedIn(Role.RESEARCHER, data.municipality());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String token(String name, Case in, UnitId elsewhere) {
        return switch (name) {
            case "RESEARCHER_EVERYWHERE" -> token(Role.RESEARCHER, data.municipality());
            case "DIRECTOR_OF_THE_DISTRICT" -> token(Role.DISTRICT_DIRECTOR, in.district().id());
            case "MANAGER_OF_THE_UNIT" -> token(Role.UNIT_MANAGER, in.district().children());
            case "DIRECTOR_OF_ANOTHER" -> token(Role.DISTRICT_DIRECTOR, elsewhere);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String token(Role role, UnitId unit) {
        return data.asSystem(() ->
                        integrations.create(
                                "Prov " + UUID.randomUUID(), role, unit, LocalDate.now(clock)))
                .token();
    }

    private record Row(String who, List<Seen> expected) {}

    private static List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table.lines().toList()) {
            String[] words = line.split("\\s+");
            List<Seen> expected = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                expected.add(
                        switch (words[i]) {
                            case "N" -> Seen.NOTHING;
                            case "K" -> Seen.KNOWN;
                            case "C" -> Seen.CHOICE;
                            default -> Seen.WORDS;
                        });
            }
            rows.add(new Row(words[0], expected));
        }
        return rows;
    }

    @BeforeEach
    void a_version_of_two_areas() {
        version = rounds.version(2);
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (boolean ofUnit : new boolean[] {false, true}) {
            for (State state : State.values()) {
                cases.add(given(ofUnit, state));
            }
        }
        return cases;
    }

    @Test
    void every_way_to_an_analysis_gives_each_role_the_same() {
        List<Case> cases = cases();
        UnitId elsewhere = data.district("Annorstädes");
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows(TABLE)) {
            for (int i = 0; i < cases.size(); i++) {
                Case in = cases.get(i);
                Seen expected = row.expected().get(i);
                boolean confirmed = i % 4 >= 2;
                RequestPostProcessor who = viewer(row.who(), in, elsewhere);
                String as = row.who() + " " + State.values()[i % 4] + (i < 4 ? "" : " of a unit");
                String round = "/analyses/rounds/" + in.round().value();
                softly.assertThat(page(in, who)).as(as + " page").isEqualTo(expected);
                Seen answers = expected == Seen.KNOWN ? Seen.NOTHING : expected;
                softly.assertThat(list(in, round + "/answers", who))
                        .as(as + " list")
                        .isEqualTo(answers);
                softly.assertThat(list(in, round + "/answers?format=csv", who))
                        .as(as + " CSV")
                        .isEqualTo(answers);
                softly.assertThat(workbook(in, round + "/answers?format=xlsx", who))
                        .as(as + " XLSX")
                        .isEqualTo(answers);
                softly.assertThat(marked(in, who))
                        .as(as + " what was marked")
                        .isEqualTo(expected.compareTo(Seen.CHOICE) >= 0);
                softly.assertThat(text(get("/search?q=" + in.secret(), who)))
                        .as(as + " search")
                        .satisfies(found ->
                                assertThat(found.contains("#answer-"))
                                        .isEqualTo(expected == Seen.WORDS));
                softly.assertThat(
                                text(get(
                                                round
                                                        + "/map?district="
                                                        + in.district().id().value(),
                                                who))
                                        .contains(in.analysis().value() + "#area-" + in.area()))
                        .as(as + " map")
                        .isEqualTo(expected.compareTo(Seen.CHOICE) >= 0);
                softly.assertThat(
                                text(get(
                                                round
                                                        + "/changes?district="
                                                        + in.district().id().value(),
                                                who))
                                        .contains(in.unit() + "</th>"))
                        .as(as + " changes")
                        .isEqualTo(confirmed && expected.compareTo(Seen.CHOICE) >= 0);
            }
        }
        softly.assertAll();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private Seen workbook(Case in, String address, RequestPostProcessor who) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip =
                new ZipInputStream(
                        new ByteArrayInputStream(
                                get(address, who).getResponse().getContentAsByteArray()))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.indexOf(in.secret()) >= 0) {
            return Seen.WORDS;
        }
        return text.indexOf(in.unit()) >= 0 ? Seen.CHOICE : Seen.NOTHING;
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Seen page(Case in, RequestPostProcessor who) {
        MvcTestResult result = get("/analyses/" + in.analysis().value(), who);
        if (result.getResponse().getStatus() == 404) {
            return Seen.NOTHING;
        }
        assertThat(result).hasStatusOk();
        String text = text(result);
        if (text.contains(in.secret())) {
            return Seen.WORDS;
        }
        return text.contains("id=\"answer-") ? Seen.CHOICE : Seen.KNOWN;
    }

    /** Whether the page or the file tells what was marked at the meeting; both or neither. */
    private boolean marked(Case in, RequestPostProcessor who) {
        String page = "/analyses/" + in.analysis().value();
        boolean shown = text(get(page, who)).contains("7–9");
        assertThat(text(get(page + "/marked?format=csv", who)).contains("7–9")).isEqualTo(shown);
        return shown;
    }

    private Seen list(Case in, String address, RequestPostProcessor who) {
        String text = text(get(address, who));
        if (text.contains(in.secret())) {
            return Seen.WORDS;
        }
        boolean row =
                address.contains("format")
                        ? text.contains(in.unit())
                        : text.contains("/analyses/" + in.analysis().value());
        return row ? Seen.CHOICE : Seen.NOTHING;
    }

    @Test
    void other_systems_get_what_their_reach_gives_and_never_a_draft() {
        List<Case> cases = cases();
        UnitId elsewhere = data.district("Annorstädes");
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows(TOKENS)) {
            for (int i = 0; i < cases.size(); i++) {
                Case in = cases.get(i);
                String token = token(row.who(), in, elsewhere);
                softly.assertThat(api(in, token))
                        .as(row.who() + " " + State.values()[i % 4] + (i < 4 ? "" : " of a unit"))
                        .isEqualTo(row.expected().get(i));
            }
        }
        softly.assertAll();
    }

    private Seen api(Case in, String token) {
        String round = "/api/v1/assessment-rounds/" + in.round().value();
        String answers = api(round + "/answers", token);
        assertThat(
                        api(round + "/analysis-meetings", token)
                                .contains(in.analysis().value().toString()))
                .isEqualTo(answers.contains(in.analysis().value().toString()));
        if (answers.contains(in.secret())) {
            return Seen.WORDS;
        }
        if (answers.contains(in.analysis().value().toString())) {
            return Seen.CHOICE;
        }
        return api(round + "/analyses", token).contains(in.analysis().value().toString())
                ? Seen.KNOWN
                : Seen.NOTHING;
    }

    private String api(String address, String token) {
        MvcTestResult result =
                mvc.get().uri(address).header("Authorization", "Bearer " + token).exchange();
        assertThat(result).hasStatusOk();
        return text(result);
    }

    @Test
    void what_one_may_not_read_is_not_found_and_what_one_may_not_do_is_refused() {
        Case draft = given(true, State.DRAFT);
        UnitId elsewhere = data.district("Annorstädes");
        String analysis = "/analyses/" + draft.analysis().value();
        String form = analysis + "/areas/" + draft.area() + "/" + CHILDREN;
        record Deed(String who, String address, int status) {}
        List<Deed> deeds =
                List.of(
                        new Deed("DIRECTOR_OF_ANOTHER", form, 404),
                        new Deed("DIRECTOR_OF_ANOTHER", analysis + "/submission", 404),
                        new Deed("DIRECTOR_OF_ANOTHER", analysis + "/confirmation", 404),
                        new Deed("MANAGER_OF_ANOTHER_UNIT", form, 403),
                        new Deed("MANAGER_OF_ANOTHER_UNIT", analysis + "/submission", 404),
                        new Deed("MANAGER_OF_THE_UNIT", analysis + "/confirmation", 403),
                        new Deed("EMPLOYEE", form, 403),
                        new Deed("PROJECT_LEAD", form, 403),
                        new Deed("PROJECT_LEAD", analysis + "/confirmation", 403),
                        new Deed("RESEARCHER", analysis + "/submission", 403));

        SoftAssertions softly = new SoftAssertions();
        for (Deed deed : deeds) {
            softly.assertThat(
                            mvc.post()
                                    .uri(deed.address())
                                    .with(viewer(deed.who(), draft, elsewhere))
                                    .with(csrf())
                                    .exchange()
                                    .getResponse()
                                    .getStatus())
                    .as(deed.who() + " " + deed.address())
                    .isEqualTo(deed.status());
        }
        softly.assertAll();
    }
}
