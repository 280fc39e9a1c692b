package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Unions and safety representatives before a decision, and where a decision is told. */
@ArbetsroTest
class ConsultationPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId district;
    GovernanceDesk director;
    GovernanceDesk union;
    GovernanceDesk elsewhere;
    GovernanceDesk administrator;
    String meeting;
    String matter;

    @BeforeEach
    void a_matter_of_a_district() {
        district = data.district("Rönnbacken");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        PersonId representative =
                data.person("Frida", "Facklig", Role.UNION_REPRESENTATIVE, district);
        union = new GovernanceDesk(mvc, signedInAs(representative.value()));
        elsewhere =
                new GovernanceDesk(
                        mvc, data.signedIn(Role.UNION_REPRESENTATIVE, data.district("Enbacken")));
        administrator =
                new GovernanceDesk(mvc, data.signedIn(Role.ADMINISTRATOR, data.municipality()));
        String body = director.body(district, "COUNCIL", "Rönnbackens grupp");
        meeting =
                done(
                        director.send(
                                body + "/meetings",
                                "key",
                                key(),
                                "day",
                                TestData.today().plusDays(3).toString(),
                                "starts",
                                "13:00"));
        String location =
                done(
                        director.send(
                                meeting + "/matters",
                                "key",
                                key(),
                                "position",
                                "1",
                                "heading",
                                "Ny organisation för mottagningen"));
        matter = "/matters/" + location.substring(location.indexOf("#matter-") + 8);
    }

    @AfterEach
    void what_is_missing_is_pointed_out_again() {
        data.runAs(
                TestData.SYSTEM,
                () -> jdbc.sql("update governance.setting set consultation_gate = false").update());
    }

    private String ask(String form, String... more) {
        return askOf("UNION", form, more);
    }

    private String askOf(String party, String form, String... more) {
        String[] fixed = {
            "key",
            key(),
            "form",
            form,
            "party",
            party,
            "who",
            "Vision",
            "answerBy",
            TestData.today().plusDays(2).toString()
        };
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return done(director.send(matter + "/consultations", all));
    }

    private static String version(GovernanceDesk desk, String consultation) {
        var found =
                Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                        .matcher(text(desk, consultation));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(GovernanceDesk desk, String address) {
        return new String(
                desk.open(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void gate(boolean closed) {
        done(
                administrator.send(
                        "/governance-settings",
                        "version",
                        version(administrator, "/governance-settings"),
                        "gate",
                        Boolean.toString(closed)));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide() {
        return director.send(
                matter + "/minutes",
                "key",
                key(),
                "version",
                "1",
                "outcome",
                "DECIDED",
                "decision",
                "Mottagningen delas i två grupper.");
    }

    @Test
    void the_representative_is_asked_before_the_call_and_answers_under_her_own_name() {
        String consultation = ask("NEGOTIATED");

        assertThat(text(union, "/")).contains("Lämna synpunkt: Ny organisation för mottagningen");
        assertThat(elsewhere.open(consultation)).hasStatus(404);
        assertThat(text(elsewhere, "/")).doesNotContain("Ny organisation för mottagningen");

        String seen = version(union, consultation);
        done(
                union.send(
                        consultation + "/view",
                        "version",
                        seen,
                        "view",
                        "Vi vill ha fler kollegor."));

        assertThat(text(director, consultation))
                .contains("Vi vill ha fler kollegor.", "Frida Facklig", "11 § MBL")
                .doesNotContain("Antecknat av");
        assertThat(text(union, "/")).doesNotContain("Lämna synpunkt");
        assertThat(director.send(consultation + "/view", "version", seen, "view", "Något annat"))
                .hasStatus(409)
                .bodyText()
                .contains("Vi vill ha fler kollegor.");

        done(
                director.send(
                        consultation + "/outcome",
                        "version",
                        version(director, consultation),
                        "outcome",
                        "Två tjänster tillförs."));
        assertThat(text(union, consultation)).contains("Två tjänster tillförs.");
    }

    @Test
    void a_union_is_not_asked_in_the_place_of_the_safety_representative() {
        String consultation = askOf("SAFETY", "HEARD");
        GovernanceDesk safety =
                new GovernanceDesk(mvc, data.signedIn(Role.SAFETY_REPRESENTATIVE, district));

        assertThat(text(safety, "/")).contains("Lämna synpunkt: Ny organisation för mottagningen");
        assertThat(union.open(consultation)).hasStatus(404);
        assertThat(text(union, "/")).doesNotContain("Ny organisation för mottagningen");
    }

    @Test
    void a_view_told_at_a_meeting_says_who_wrote_it_down() {
        String consultation = ask("HEARD");

        done(
                director.send(
                        consultation + "/view",
                        "version",
                        version(director, consultation),
                        "view",
                        "Vision hade inga invändningar."));

        assertThat(text(union, consultation)).contains("Antecknat av Kim Prov");
    }

    @Test
    void to_need_none_takes_a_reason_and_to_ask_takes_time() {
        assertThat(
                        director.send(
                                matter + "/consultations",
                                "key",
                                key(),
                                "form",
                                "NOT_NEEDED",
                                "party",
                                "UNION",
                                "who",
                                "Vision"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv varför samverkan inte behövs.");
        assertThat(
                        director.send(
                                matter + "/consultations",
                                "key",
                                key(),
                                "form",
                                "INFORMED",
                                "party",
                                "UNION",
                                "who",
                                "Vision",
                                "answerBy",
                                TestData.today().minusDays(1).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Ge tid att svara");
    }

    @Test
    void without_a_gate_the_decision_is_made_though_nobody_was_asked() {
        assertThat(text(director, meeting + "/minutes/edit"))
                .contains("Ingen samverkan är antecknad.");

        done(decide());
    }

    @Test
    void with_a_gate_the_decision_waits_until_the_answer_is_there() {
        gate(true);
        assertThat(decide()).hasStatus(422).bodyText().contains("samverkan är klar före beslut");
        String consultation = ask("INFORMED");
        assertThat(decide()).hasStatus(422);

        done(
                union.send(
                        consultation + "/view",
                        "version",
                        version(union, consultation),
                        "view",
                        "Vi har tagit del av förslaget."));

        done(decide());
        assertThat(text(director, meeting + "/minutes/edit")).contains("Mottagningen delas i två");
    }

    @Test
    void with_a_gate_a_reason_why_it_is_not_needed_opens_it() {
        gate(true);
        ask("NOT_NEEDED", "why", "Frågan gäller bara mötestiden.");

        done(decide());
    }

    @Test
    void only_who_sets_what_holds_for_all_changes_the_gate() {
        assertThat(director.open("/governance-settings")).hasStatus(403);
        assertThat(administrator.send("/governance-settings", "version", "9999", "gate", "true"))
                .hasStatus(409);
        gate(true);
        assertThat(text(administrator, "/governance-settings")).contains("ändrade inställningen");
    }

    @Test
    void the_local_plan_tells_which_body_decided_it_and_when() {
        String plan =
                new Desk(mvc, director.who()).plan(district, new PlanData(data, jdbc).version(1));
        String board = director.body(district, "BOARD", "Rönnbackens nämnd");
        String decision =
                done(
                        director.send(
                                board + "/decisions",
                                "key",
                                key(),
                                "title",
                                "Lokal plan",
                                "text",
                                "Nämnden godkänner planen.",
                                "day",
                                "2026-02-03",
                                "registryNumber",
                                "RB 2026/12"));
        String subject = "local-plan:" + plan.substring("/local-plans/".length());

        done(director.send(decision + "/subjects", "subject", subject));

        assertThat(text(director, plan))
                .contains(
                        "Beslut och framtagande:",
                        "Rönnbackens nämnd, 2026-02-03, RB 2026/12",
                        decision);
        done(director.send(decision + "/subjects/removal", "subject", subject));
        assertThat(text(director, plan)).doesNotContain("Beslut och framtagande:");
    }
}
