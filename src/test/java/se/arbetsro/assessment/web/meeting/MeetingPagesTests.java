package se.arbetsro.assessment.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AssessmentData;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.meeting.BallotKey;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** A meeting from its first code to what is written after it, and what is left of it. */
@ArbetsroTest
@Import(AssessmentData.class)
class MeetingPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired AssessmentData rounds;
    @Autowired JdbcClient jdbc;

    private PlanData.Version version;
    private AssessmentData.District district;
    private AnalysisId analysis;
    private RequestPostProcessor director;

    @BeforeEach
    void a_draft_of_a_district() {
        version = rounds.version(5);
        district = rounds.district("Mötesby");
        RoundId round = rounds.open(version.id(), "2026-HT", district.id());
        analysis = rounds.analysis(round, district.id());
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district.id());
    }

    private String at(String below) {
        return "/analyses/" + analysis.value() + below;
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(director).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String start() {
        assertThat(post(at("/meeting"))).hasStatus(HttpStatus.SEE_OTHER);
        return data.asSystem(() ->
                jdbc.sql("select code from assessment.analysis_meeting where analysis_id = ?")
                        .param(analysis.value())
                        .query(String.class)
                        .single());
    }

    private MvcTestResult mark(
            String code, String key, List<Integer> furthest, List<Integer> need) {
        var request = mvc.post().uri("/m/" + code).param("key", key);
        for (int area : furthest) {
            request = request.param("furthest", version.areaKey(area));
        }
        for (int area : need) {
            request = request.param("mostNeeded", version.areaKey(area));
        }
        return request.exchange();
    }

    private String phone(String code, List<Integer> furthest, List<Integer> need) {
        String key = BallotKey.random().value();
        assertThat(mark(code, key, furthest, need))
                .hasStatus(HttpStatus.SEE_OTHER)
                .headers()
                .hasValue("Location", "/m/" + code + "/sent?lang=sv");
        return key;
    }

    private void phones(String code, int number, List<Integer> furthest, List<Integer> need) {
        for (int i = 0; i < number; i++) {
            phone(code, furthest, need);
        }
    }

    private long rows(String table) {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from assessment." + table).query(Long.class).single());
    }

    @Test
    void a_room_marks_on_its_phones_and_sees_the_counts_when_marking_has_closed() {
        assertThat(get(at("/meeting"), director)).bodyText().contains("Öppna markeringen");
        String code = start();
        assertThat(get(at("/meeting"), director))
                .hasStatusOk()
                .bodyText()
                .contains(code.substring(0, 4) + " " + code.substring(4), "/m/" + code, "<svg")
                .contains("Ingen har skickat in ännu.");

        phones(code, 5, List.of(1), List.of(2, 3));
        phones(code, 4, List.of(4), List.of(3));

        assertThat(get(at("/meeting/count"), director)).bodyText().contains("9 telefoner");
        assertThat(get(at("/meeting"), director)).bodyText().doesNotContain("Störst behov");
        assertThat(post(at("/meeting/close"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(at("/meeting"), director))
                .bodyText()
                .contains("9 har markerat", ">5<", "7–9", "högst 2", ">4<");
        assertThat(get(at(""), director)).bodyText().contains("Det här markerades", "7–9");
        assertThat(get(at("/marked?format=csv"), director))
                .hasStatusOk()
                .bodyText()
                .contains("7–9");
    }

    @Test
    void below_the_smallest_group_nothing_is_shown_and_nothing_is_left() {
        String code = start();
        phones(code, 5, List.of(1), List.of(2));

        post(at("/meeting/close"));

        assertThat(get(at("/meeting"), director))
                .bodyText()
                .contains("Färre än 6")
                .doesNotContain("Störst behov", "5 har markerat");
        assertThat(get(at(""), director)).bodyText().doesNotContain("Det här markerades");
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql(
                                                "select marked from assessment.analysis_meeting where analysis_id = ?")
                                        .param(analysis.value())
                                        .query(Integer.class)
                                        .optional()))
                .isEmpty();
    }

    @Test
    void the_phones_are_a_group_of_their_own_for_whoever_counted_the_paper() {
        String code = start();
        phones(code, 3, List.of(1), List.of(2));
        post(at("/meeting/paper"), "papers", "20", "needed-" + version.areaKey(2), "12");

        post(at("/meeting/close"));

        assertThat(get(at("/meeting"), director)).bodyText().contains("Färre än 6");
    }

    @Test
    void paper_is_counted_by_hand_and_added() {
        start();
        assertThat(post(at("/meeting/paper"), "papers", "2", "needed-" + version.areaKey(1), "3"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(at("/meeting/paper"), "papers", "12", "needed-" + version.areaKey(1), "7"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(at("/meeting/paper"), director)).bodyText().contains("value=\"12\"");

        post(at("/meeting/close"));

        assertThat(get(at("/meeting"), director)).bodyText().contains("12 har markerat", ">7<");
    }

    @Test
    void a_phone_that_sends_twice_counts_once_and_may_change_until_marking_closes() {
        String code = start();
        phones(code, 7, List.of(1), List.of(2));
        String key = phone(code, List.of(1), List.of(2));
        mark(code, key, List.of(1), List.of(2));
        mark(code, key, List.of(3), List.of(4));

        assertThat(get(at("/meeting/count"), director)).bodyText().contains("8 telefoner");
        post(at("/meeting/close"));
        assertThat(mark(code, key, List.of(1), List.of(1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get(at("/meeting"), director)).bodyText().contains("8 har markerat");
    }

    @Test
    void more_than_three_of_a_kind_or_none_at_all_is_told_and_what_was_ticked_is_kept() {
        String code = start();
        String key = BallotKey.random().value();

        assertThat(mark(code, key, List.of(1, 2, 3, 4), List.of(1)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Du har markerat 4", "checked");
        assertThat(mark(code, key, List.of(), List.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(rows("ballot")).isZero();
    }

    @Test
    void a_phone_needs_no_session_and_no_form_token_and_gets_one_cookie_of_this_meeting_alone() {
        String code = start();

        var page = mvc.get().uri("/m/" + code).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Var är behovet störst?");
        assertThat(page.getResponse().getCookies()).hasSize(1);
        var cookie = page.getResponse().getCookies()[0];
        assertThat(cookie.getPath()).isEqualTo("/m/" + code);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page).bodyText().doesNotContain("Mötesby", "_csrf");
        assertThat(mvc.get().uri("/m/" + code + "?lang=en").exchange())
                .bodyText()
                .contains("Where is the need greatest?");
        assertThat(mvc.get().uri("/m?code=" + code.toLowerCase(java.util.Locale.ROOT)).exchange())
                .headers()
                .hasValue("Location", "/m/" + code + "?lang=sv");
    }

    @Test
    void a_wrong_code_opens_nothing() {
        assertThat(mvc.get().uri("/m/BCDF2345").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Koden gäller inte");
        assertThat(mvc.get().uri("/m?code=nej").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void started_again_everything_marked_is_gone_and_the_old_code_with_it() {
        String before = start();
        phones(before, 8, List.of(1), List.of(2));

        assertThat(post(at("/meeting/again"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(at("/meeting"), director)).bodyText().contains("Ingen har skickat in ännu.");
        assertThat(mvc.get().uri("/m/" + before).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void what_has_been_told_is_not_marked_again() {
        String code = start();
        phones(code, 8, List.of(1), List.of(2));
        post(at("/meeting/close"));

        assertThat(post(at("/meeting/again"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(at("/meeting"), director)).bodyText().contains("8 har markerat");
    }

    /** Reads every row of every table, as whoever has the database would. */
    @Test
    void nothing_in_any_table_tells_who_marked_what_or_when() {
        long acts = acts();
        String code = start();
        String key = phone(code, List.of(1), List.of(2));
        phones(code, 9, List.of(3), List.of(4));
        String hash =
                java.util.HexFormat.of()
                        .formatHex(
                                sha256(key.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(everything()).doesNotContain(key);
        post(at("/meeting/close"));
        String left = everything();

        assertThat(left).doesNotContain(key, hash);
        assertThat(rows("ballot") + rows("paper_count")).isZero();
        assertThat(acts() - acts).as("opened and closed, and nothing between").isEqualTo(2);
        assertThat(columns("ballot"))
                .containsExactlyInAnyOrder(
                        "analysis_meeting_id", "key_hash", "furthest", "most_needed");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private long acts() {
        return data.asSystem(() ->
                jdbc.sql("select count(*) from platform.audit_entry").query(Long.class).single());
    }

    private List<String> columns(String table) {
        return data.asSystem(() ->
                jdbc.sql(
                                """
                                select column_name from information_schema.columns
                                where table_schema = 'assessment' and table_name = ?
                                """)
                        .param(table)
                        .query(String.class)
                        .list());
    }

    private String everything() {
        return data.asSystem(() -> {
            var all = new StringBuilder();
            List<String> tables =
                    jdbc.sql(
                                    """
                                    select format('%I.%I', schemaname, tablename) from pg_tables
                                    where schemaname not in ('pg_catalog', 'information_schema', 'flyway')
                                        and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
                                    """)
                            .query(String.class)
                            .list();
            for (String table : tables) {
                jdbc.sql("select cast(whole as text) from " + table + " whole")
                        .query(String.class)
                        .list()
                        .forEach(all::append);
            }
            return all.toString();
        });
    }

    @Test
    void many_phones_at_once_are_all_counted() throws Exception {
        String code = start();
        try (ExecutorService room = Executors.newFixedThreadPool(5)) {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                sent.add(room.submit(() -> phone(code, List.of(1), List.of(2))));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        }
        assertThat(get(at("/meeting/count"), director)).bodyText().contains("60 telefoner");
    }

    @Test
    void the_counts_are_shown_to_those_who_see_the_answers_and_to_nobody_else() {
        RequestPostProcessor city = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        RequestPostProcessor neighbour =
                data.signedIn(Role.DISTRICT_DIRECTOR, rounds.district("Granneby").id());
        String code = start();
        phones(code, 9, List.of(1), List.of(2));
        post(at("/meeting/close"));

        assertThat(get(at(""), city)).bodyText().doesNotContain("Det här markerades");
        assertThat(get(at("/marked?format=csv"), city)).bodyText().doesNotContain("7–9");
        assertThat(get(at("/marked?format=csv"), neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(at("/meeting"), neighbour)).hasStatus(HttpStatus.NOT_FOUND);
        rounds.confirm(analysis);
        assertThat(get(at(""), city)).bodyText().contains("Det här markerades");
        assertThat(get(at("/marked?format=csv"), city)).bodyText().contains("7–9");
    }

    @Test
    void after_the_meeting_a_line_is_enough_for_the_areas_nobody_talked_about() {
        assertThat(post(at("/meeting/areas"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(at("/meeting/areas"), "areas", version.areaKey(1)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(at("/areas"), director))
                .bodyText()
                .contains("Det här pratade ni om", "Frivilligt", "0 av 11 klara");
        assertThat(get(at("/brief"), director))
                .bodyText()
                .contains("En rad om 2. Område 2")
                .doesNotContain("En rad om 1. Område 1");
        String key = UUID.randomUUID().toString();

        var draft =
                post(
                        at("/brief/draft"),
                        "key",
                        key,
                        "need-" + version.areaKey(2),
                        "YES",
                        "line-" + version.areaKey(2),
                        "");
        var wrong =
                post(
                        at("/brief"),
                        "key",
                        key,
                        "need-" + version.areaKey(2),
                        "YES",
                        "line-" + version.areaKey(2),
                        "");
        var saved =
                post(
                        at("/brief"),
                        "key",
                        key,
                        "need-" + version.areaKey(2),
                        "YES",
                        "line-" + version.areaKey(2),
                        "Byt lokal.",
                        "need-" + version.areaKey(3),
                        "UNDER_WAY",
                        "line-" + version.areaKey(3),
                        "");

        assertThat(draft).hasStatusOk().bodyText().contains("Sparat");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(saved).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(at("/areas"), director)).bodyText().contains("4 av 11 klara");
        assertThat(get(at(""), director)).bodyText().contains("Byt lokal.");
        assertThat(
                        post(
                                at("/brief"),
                                "key",
                                UUID.randomUUID().toString(),
                                "need-" + version.areaKey(2),
                                "NOT_NEEDED",
                                "line-" + version.areaKey(2),
                                "Nej."))
                .as("from a page opened before the others were saved")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void who_may_not_write_the_analysis_leads_no_meeting() {
        RequestPostProcessor reader = data.signedIn(Role.EMPLOYEE, district.id());

        assertThat(get(at("/meeting"), reader)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
