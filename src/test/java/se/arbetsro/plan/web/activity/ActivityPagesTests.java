package se.arbetsro.plan.web.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanData;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Activities as people meet them. */
@ArbetsroTest
class ActivityPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired ActivityService service;

    PlanData.Version version;
    UnitId unit;
    RequestPostProcessor manager;

    @BeforeEach
    void a_unit_with_a_manager_and_a_plan() {
        version = new PlanData(data, jdbc).version(3);
        unit = data.unit("Björkgårdens vuxenenhet", data.district("Björkgården"));
        manager = data.signedIn(Role.UNIT_MANAGER, unit);
    }

    private ActivityId add(String title) {
        return data.asSystem(() ->
                service.add(
                        NewActivity.of(
                                unit, version.id(), version.area(1), PlanData.content(title))));
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private MvcTestResult post(String uri, RequestPostProcessor who, String... parameters) {
        var request = mvc.post().uri(uri).with(who).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private String[] form(String key, String title) {
        return new String[] {
            "key",
            key,
            "unit",
            unit.value().toString(),
            "area",
            version.key() + "/" + version.areaKey(1),
            "title",
            title,
            "role",
            "enhetschef",
            "due",
            "2031-05-31"
        };
    }

    private MvcTestResult decide(String activity) {
        return post(
                activity + "/decision",
                manager,
                "decidedBy",
                "Styrgruppen",
                "decidedOn",
                "2026-01-12");
    }

    @Test
    void the_list_shows_what_the_manager_may_see() {
        add("Ring upp efter avslutad utredning");

        assertThat(get("/activities", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Ring upp efter avslutad utredning", "En aktivitet i urvalet.");
        assertThat(get("/activities", data.signedIn(Role.UNIT_MANAGER, data.district("Annan"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ring upp efter avslutad utredning");
    }

    @Test
    void a_manager_of_another_district_is_told_that_there_is_no_such_activity() {
        ActivityId id = add("Deras");
        RequestPostProcessor stranger = data.signedIn(Role.UNIT_MANAGER, data.district("Annan"));

        assertThat(get("/activities/" + id.value(), stranger)).hasStatus(404);
        assertThat(get("/activities/" + id.value() + "/edit", stranger)).hasStatus(404);
        assertThat(post("/activities/" + id.value() + "/decision", stranger)).hasStatus(404);
    }

    @Test
    void an_employee_reads_but_has_no_say() {
        ActivityId id = add("Vår");
        RequestPostProcessor employee = data.signedIn(Role.EMPLOYEE, unit);

        assertThat(get("/activities/" + id.value(), employee))
                .hasStatusOk()
                .bodyText()
                .contains("Vår")
                .doesNotContain("/decision\"");
        assertThat(post("/activities/" + id.value() + "/decision", employee)).hasStatus(403);
    }

    @Test
    void what_is_wrong_with_a_form_stands_beside_its_fields_and_what_was_typed_stays() {
        MvcTestResult answer =
                post("/activities", manager, "key", UUID.randomUUID().toString(), "title", "Halv");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("value=\"Halv\"", "Ange en person eller en roll", "Välj ett av");
    }

    @Test
    void sent_twice_with_one_key_there_is_one_activity() {
        String key = UUID.randomUUID().toString();

        MvcTestResult first = post("/activities", manager, form(key, "Dubbelklick"));
        MvcTestResult second = post("/activities", manager, form(key, "Dubbelklick"));

        assertThat(first).hasStatus(303);
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(
                        data.asSystem(() ->
                                jdbc.sql("select count(*) from plan.activity where unit_id = ?")
                                        .param(unit.value())
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(1);
    }

    @Test
    void who_saves_an_older_version_sees_both_texts() {
        ActivityId id = add("Först");
        String here = "/activities/" + id.value();
        String[] mine = form("", "Mitt");
        String[] withVersion = new String[mine.length + 2];
        System.arraycopy(mine, 0, withVersion, 0, mine.length);
        withVersion[mine.length] = "version";
        withVersion[mine.length + 1] = "1";
        String[] theirs = withVersion.clone();
        theirs[7] = "Deras";

        assertThat(post(here, data.signedIn(Role.UNIT_MANAGER, unit), theirs)).hasStatus(303);
        assertThat(post(here, manager, withVersion))
                .hasStatus(409)
                .bodyText()
                .contains("Mitt", "Deras");
    }

    @Test
    void a_personal_identity_number_is_refused_beside_the_field_and_the_words_stay() {
        MvcTestResult answer =
                post(
                        "/activities",
                        manager,
                        "key",
                        UUID.randomUUID().toString(),
                        "title",
                        "Samtal med 460823-9986");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("ser ut som ett personnummer", "Samtal med 460823-9986");
    }

    @Test
    void steps_follow_each_other_and_the_last_can_be_taken_back() {
        ActivityId id = add("Steg");
        String here = "/activities/" + id.value();

        assertThat(decide(here)).hasStatus(303);
        assertThat(get(here, manager)).bodyText().contains("beslutad", "Ångra");
        assertThat(post(here + "/undo", manager)).hasStatus(303);
        assertThat(get(here, manager)).bodyText().contains("föreslagen").doesNotContain("/undo");
        assertThat(post(here + "/completion", manager)).hasStatus(409);
    }

    @Test
    void a_cancellation_asks_why() {
        ActivityId id = add("Avbryts");
        String here = "/activities/" + id.value();

        assertThat(post(here + "/cancellation", manager, "why", " ")).hasStatus(422);
        assertThat(post(here + "/cancellation", manager, "why", "Ingen anmälde sig."))
                .hasStatus(303);
        assertThat(get(here, manager)).bodyText().contains("avbruten", "Ingen anmälde sig.");
    }

    @Test
    void many_are_changed_at_once_and_it_is_told_which_were_not() {
        ActivityId can = add("Kan");
        ActivityId cannot = add("Kan inte");
        decide("/activities/" + cannot.value());

        MvcTestResult answer =
                post(
                        "/activities/bulk",
                        manager,
                        "activity",
                        can.value().toString(),
                        "activity",
                        cannot.value().toString(),
                        "wished",
                        "DECIDED",
                        "decidedBy",
                        "Ledningsgruppen",
                        "decidedOn",
                        "2026-01-12");

        assertThat(answer).hasStatus(303);
        assertThat(get(String.valueOf(answer.getResponse().getHeader("Location")), manager))
                .hasStatusOk()
                .bodyText()
                .contains("1 av 2 ändrades.", "Den är beslutad och kan inte bli beslutad.");
    }

    @Test
    void on_a_day_in_the_past_nothing_can_be_changed() {
        ActivityId id = add("Nu");

        assertThat(get("/activities/" + id.value() + "?as-of=2020-01-01", manager)).hasStatus(404);
        assertThat(get("/activities?as-of=2020-01-01", manager))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nu</a>");
    }

    @Test
    void a_comment_is_said_once_and_taken_back_by_who_said_it() {
        ActivityId id = add("Samtal");
        String here = "/activities/" + id.value();
        String key = UUID.randomUUID().toString();

        post(here + "/comments", manager, "key", key, "text", "Bra tänkt!");
        post(here + "/comments", manager, "key", key, "text", "Bra tänkt!");

        assertThat(get(here, manager)).bodyText().containsOnlyOnce("Bra tänkt!");
    }

    @Test
    void the_list_can_be_had_as_a_file() {
        add("I filen");

        assertThat(get("/activities?format=csv", manager))
                .hasStatusOk()
                .bodyText()
                .contains("Aktivitet", "I filen");
    }

    private String controlled() {
        ActivityId id = add("Kontrolleras");
        String here = "/activities/" + id.value();
        decide(here);
        post(here + "/start", manager);
        post(here + "/completion", manager);
        post(
                here + "/controls",
                manager,
                "key",
                UUID.randomUUID().toString(),
                "on",
                "2026-01-15",
                "by",
                "Kim",
                "effect",
                "Fler frågor i rätt tid");
        return here;
    }

    private String control(String activity) {
        return "/controls/"
                + data.asSystem(() ->
                        jdbc.sql("select id from plan.activity_control where activity_id = ?")
                                .param(UUID.fromString(activity.substring("/activities/".length())))
                                .query(UUID.class)
                                .single());
    }

    @Test
    void a_control_tells_who_when_and_what_effect_with_a_word_of_caution() {
        assertThat(get(controlled(), manager))
                .hasStatusOk()
                .bodyText()
                .contains("2026-01-15, Kim", "Fler frågor i rätt tid", "sällan ger ett enda");
    }

    @Test
    void a_control_is_rewritten_and_two_writers_see_each_other() {
        String here = controlled();
        String control = control(here);
        String[] theirs = {"version", "1", "on", "2026-01-15", "by", "Kim", "effect", "Deras"};
        String[] mine = {"version", "1", "on", "2026-01-15", "by", "Kim", "effect", "Mitt"};

        assertThat(get(control + "/edit", manager)).hasStatusOk().bodyText().contains("Kim");
        assertThat(post(control, manager, theirs)).hasStatus(303);
        assertThat(post(control, manager, mine))
                .hasStatus(409)
                .bodyText()
                .contains("Deras", "Mitt");
        assertThat(post(control, manager, "version", "2", "on", "2026-01-15"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"2026-01-15\"");
        assertThat(get(control + "/edit", data.signedIn(Role.UNIT_MANAGER, data.district("Annan"))))
                .hasStatus(404);
    }

    @Test
    void many_that_are_cancelled_without_a_reason_are_asked_for_one_and_stay_chosen() {
        ActivityId id = add("Flera");

        assertThat(
                        post(
                                "/activities/bulk",
                                manager,
                                "activity",
                                id.value().toString(),
                                "wished",
                                "CANCELLED"))
                .hasStatus(422)
                .bodyText()
                .contains("Avbryt de valda", id.value().toString());
    }

    @Test
    void many_of_which_none_is_ticked_are_asked_for_and_what_was_typed_stays() {
        add("Ingen vald");

        assertThat(
                        post(
                                "/activities/bulk?status=PROPOSED&sort=title",
                                manager,
                                "wished",
                                "CANCELLED",
                                "why",
                                "Det blev inte av."))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Kryssa för minst en och högst 100 aktiviteter.",
                        "value=\"Det blev inte av.\"",
                        "value=\"CANCELLED\" selected",
                        "Ingen vald",
                        "href=\"/activities?status=PROPOSED")
                .doesNotContain("href=\"/activities/bulk");
    }

    @Test
    void words_with_a_sign_that_no_text_can_hold_are_refused_and_not_a_fault_of_ours() {
        assertThat(get("/activities?q=\0", manager)).hasStatus(422);
    }

    private void end(String activity) {
        assertThat(decide(activity)).hasStatus(303);
        for (String step : new String[] {"/start", "/completion"}) {
            assertThat(post(activity + step, manager)).hasStatus(303);
        }
    }

    @Test
    void what_was_typed_while_somebody_ended_the_activity_is_shown_beside_what_stands() {
        String address = "/activities/" + add("Möten på måndagar").value();
        end(address);
        String[] form = form("", "Möten på tisdagar");

        for (String seen : new String[] {"0", "1", "2", "3"}) {
            form[0] = "version";
            form[1] = seen;
            assertThat(post(address, manager, form))
                    .hasStatus(409)
                    .bodyText()
                    .contains(
                            "Det du skrev kunde inte sparas",
                            "Återuppta den först",
                            "Möten på måndagar",
                            "Möten på tisdagar")
                    .doesNotContain("<form method=\"post\" action=\"" + address + "\"");
        }
    }

    @Test
    void the_form_of_an_ended_activity_leads_to_its_page_that_says_why() {
        String address = "/activities/" + add("Klar sedan länge").value();
        end(address);

        assertThat(get(address + "/edit", manager)).hasStatus(302).hasHeader("Location", address);
    }

    @Test
    void of_two_who_chose_differently_the_second_sees_both_choices_in_words() {
        String address = "/activities/" + add("Vald på två sätt").value();
        String[] first = form("", "Vald på två sätt");
        first[0] = "version";
        first[1] = "1";
        first[5] = version.key() + "/" + version.areaKey(2);
        assertThat(post(address, manager, first)).hasStatus(303);
        String[] second = form("", "Vald på två sätt");
        second[0] = "version";
        second[1] = "1";

        assertThat(post(address, manager, second))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "name=\"area\"",
                        "value=\"" + version.key() + "/" + version.areaKey(1) + "\"",
                        "value=\"" + version.key() + "/" + version.areaKey(2) + "\"")
                .containsPattern(
                        "(?s)type=\"radio\"[^>]*name=\"area\"|name=\"area\"[^>]*type=\"radio\"");
    }
}
