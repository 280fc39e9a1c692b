package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The making of plan versions as people meet it. */
@ArbetsroTest
class PlanMakingPagesTests {

    private static final LocalDate DAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    /** No version of these tests is in force while others run. */
    private static final String LATER = "2091-01-01";

    private static final String TODAY = DAY.toString();

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    UnitId city;
    GovernanceDesk lead;
    GovernanceDesk member;
    PlanData.Version source;
    String social;
    String elderly;
    String council;
    String code;
    String making;

    @BeforeEach
    void a_case_for_a_new_version_with_two_boards_and_a_council() {
        city = data.municipality();
        lead = new GovernanceDesk(mvc, data.signedIn(Role.PROJECT_LEAD, city));
        source = new PlanData(data, jdbc).version(2);
        social = lead.body(city, "BOARD", "Socialnämnden");
        elderly = lead.body(city, "BOARD", "Äldrenämnden");
        council = lead.body(city, "PENSIONERS_COUNCIL", "Pensionärsrådet");
        PersonId person = data.person("Maj", "Rådslös", Role.EMPLOYEE, data.unit("En enhet", city));
        lead.seat(council, person, "MEMBER");
        member = new GovernanceDesk(mvc, signedInAs(person.value()));
        code = "N" + UUID.randomUUID().toString().substring(0, 8);
        making = begin(code, id(social), id(elderly));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String begin(String as, String... boards) {
        String[] form = new String[12 + 2 * boards.length];
        String[] first = {
            "key",
            key(),
            "of",
            "copy:" + source.id().value(),
            "code",
            as,
            "title",
            "Plan " + as,
            "registryNumber",
            "SOF 2026/7",
            "background",
            "Uppdrag i budgeten"
        };
        System.arraycopy(first, 0, form, 0, 12);
        for (int i = 0; i < boards.length; i++) {
            form[12 + 2 * i] = "boards";
            form[13 + 2 * i] = boards[i];
        }
        return done(lead.send("/plan-makings", form));
    }

    private void send() {
        done(
                lead.send(
                        making + "/sendings",
                        "key",
                        key(),
                        "asked",
                        id(council),
                        "sentOn",
                        TODAY,
                        "answerBy",
                        TODAY));
    }

    /** An address on the page of the case. */
    private static String on(GovernanceDesk desk, String page, String pattern) {
        Matcher found =
                Pattern.compile(pattern)
                        .matcher(
                                new String(
                                        desk.open(page).getResponse().getContentAsByteArray(),
                                        StandardCharsets.UTF_8));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }

    private String view(String words) {
        String hearing = on(member, making, "/plan-hearings/[0-9a-f-]{36}");
        done(member.send(hearing + "/views", "key", key(), "words", words));
        return on(lead, making, "/plan-views/[0-9a-f-]{36}");
    }

    private void answer(String view) {
        done(
                lead.send(
                        view + "/reply",
                        "version",
                        "1",
                        "reply",
                        "FOLLOWED",
                        "replyWords",
                        "Området är omskrivet"));
    }

    private void report() {
        done(
                lead.send(
                        making + "/officer-report",
                        "version",
                        "0",
                        "proposal",
                        "Nämnden godkänner planen",
                        "summary",
                        "En ny version",
                        "attachments",
                        "Planen"));
    }

    private void outcome(String board, String outcome) {
        done(
                lead.send(
                        making + "/boards/" + id(board) + "/outcome",
                        "key",
                        key(),
                        "outcome",
                        outcome,
                        "day",
                        TODAY,
                        "paragraph",
                        "§ 12",
                        "text",
                        "Nämnden beslutar"));
    }

    @Test
    void a_version_goes_from_proposal_to_force_when_every_board_has_approved() {
        assertThat(lead.open("/plans/" + code)).bodyText().contains("Framtagande: Förslag skrivs");
        send();
        String view = view("Skriv mer om introduktionen");
        assertThat(lead.open(making))
                .bodyText()
                .contains("Skriv mer om introduktionen", "Alla synpunkter behöver ett svar");
        report();
        assertThat(lead.send(making + "/submissions")).hasStatus(302);
        answer(view);
        done(lead.send(making + "/submissions"));

        outcome(social, "APPROVED");
        assertThat(lead.open(making)).bodyText().contains("Äldrenämnden har inte beslutat.");
        assertThat(lead.send(making + "/force", "day", LATER)).hasStatus(422);
        outcome(elderly, "APPROVED");
        done(lead.send(making + "/force", "day", LATER));

        assertThat(lead.open(making)).bodyText().contains("Gäller från", "§ 12");
        assertThat(lead.open("/plans/" + code))
                .bodyText()
                .contains("Socialnämnden " + TODAY + " § 12, Äldrenämnden", "Framtagande: Gäller");
        assertThat(someone().open(making)).hasStatusOk().bodyText().contains("Följd");
    }

    @Test
    void the_version_that_it_comes_in_the_place_of_ends_the_day_before() {
        used("2020-01-01");
        try {
            send();
            answer(view("Skriv mer om introduktionen"));
            report();
            done(lead.send(making + "/submissions"));
            outcome(social, "APPROVED");
            outcome(elderly, "APPROVED");
            assertThat(lead.open(making + "/force"))
                    .bodyText()
                    .contains("Avsluta version " + source.key(), "checked");
            String old = source.id().value().toString();
            assertThat(lead.send(making + "/force", "day", "2019-12-31", "ends", old))
                    .hasStatus(422);

            done(lead.send(making + "/force", "day", LATER, "ends", old));

            assertThat(
                            data.asSystem(() ->
                                    jdbc.sql(
                                                    "select used::text from plan.plan_version where id = ?")
                                            .param(source.id().value())
                                            .query(String.class)
                                            .single()))
                    .isEqualTo("[2020-01-01," + LATER + ")");
        } finally {
            used(null);
        }
    }

    private void used(@Nullable String from) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        update plan.plan_version set used = case when cast(:from as date) is not null
                                            then daterange(cast(:from as date), null) end
                                        where id = :id
                                        """)
                                .param("from", from)
                                .param("id", source.id().value())
                                .update());
    }

    private GovernanceDesk someone() {
        UnitId unit = data.unit("En annan enhet", city);
        return new GovernanceDesk(
                mvc, signedInAs(data.person("Någon", "Annan", Role.EMPLOYEE, unit).value()));
    }

    @Test
    void a_version_with_an_open_case_is_not_put_into_use_by_hand() {
        String[] form = {
            "version", "1", "title", "Plan", "usedFrom", LATER,
        };
        assertThat(lead.send("/plans/" + code, form))
                .hasStatus(422)
                .bodyText()
                .contains("Versionen tas fram som ett ärende");
        done(lead.send(making + "/withdrawal", "why", "Budgeten ändrades"));
        done(lead.send("/plans/" + code, form));
    }

    @Test
    void only_those_who_are_asked_know_of_it_until_the_boards_have_decided() {
        assertThat(member.open(making)).hasStatus(404);
        send();
        view("Vår synpunkt");

        assertThat(member.open(making)).hasStatusOk().bodyText().contains("Vår synpunkt");
        assertThat(member.open(making + "/sendings/1")).hasStatusOk();
        assertThat(member.open(making + "/officer-report.pdf")).hasStatus(404);
        assertThat(member.open(making + "/edit")).hasStatus(403);
        GovernanceDesk other = someone();
        for (String address :
                new String[] {
                    making,
                    making + "/sendings/1",
                    making + "/sendings/1/changes",
                    making + "/officer-report.pdf"
                }) {
            assertThat(other.open(address)).as(address).hasStatus(404);
        }
        assertThat(other.open("/plan-makings")).bodyText().doesNotContain(code);
        assertThat(other.open("/plan-makings?format=csv")).bodyText().doesNotContain(code);
        String hearing = on(member, making, "/plan-hearings/[0-9a-f-]{36}");
        assertThat(other.send(hearing + "/views", "words", "Hej")).hasStatus(404);
    }

    @Test
    void a_body_is_asked_on_the_start_page_and_sees_only_its_own_views() {
        String union = lead.body(city, "UNION_REFERENCE_GROUP", "Facklig referensgrupp");
        done(
                lead.send(
                        making + "/sendings",
                        "key",
                        key(),
                        "asked",
                        id(council),
                        "asked",
                        id(union),
                        "sentOn",
                        TODAY,
                        "answerBy",
                        TODAY));
        assertThat(member.open("/"))
                .bodyText()
                .contains("Säg vad Pensionärsrådet tycker om förslaget till plan " + code);
        assertThat(member.open(making))
                .bodyText()
                .doesNotContain("Facklig referensgrupp")
                .doesNotContain("2 organ");
        assertThat(lead.open(making)).bodyText().contains("2 organ");
    }

    @Test
    void what_was_sent_out_stays_and_what_changed_since_is_shown() {
        send();
        String area = source.areaKeys().getFirst();
        done(
                lead.send(
                        "/plans/" + code + "/areas/" + area,
                        "version",
                        "1",
                        "name",
                        "Ett omskrivet område",
                        "shortName",
                        "Omskrivet",
                        "textOrigin",
                        "OWN_WORDS"));

        assertThat(lead.open(making + "/sendings/1"))
                .bodyText()
                .doesNotContain("Ett omskrivet område");
        assertThat(lead.open(making + "/sendings/1/changes"))
                .bodyText()
                .contains("<ins>", "omskrivet");
    }

    @Test
    void a_case_that_is_sent_back_is_written_and_handed_over_again() {
        send();
        report();
        done(lead.send(making + "/submissions"));
        assertThat(lead.open(making + "/officer-report")).hasStatus(302);
        outcome(social, "APPROVED");
        outcome(elderly, "SENT_BACK");
        assertThat(lead.open(making)).bodyText().contains("Återremitterat");

        done(lead.send(making + "/submissions"));
        assertThat(lead.open(making))
                .bodyText()
                .contains("Socialnämnden har inte beslutat.", "Hos nämnderna");
        outcome(social, "REJECTED");
        assertThat(lead.open(making)).bodyText().contains("Avslaget");
    }

    @Test
    void where_consultations_are_a_gate_the_boards_wait_until_they_are_over() {
        send();
        report();
        gate(true);
        try {
            assertThat(lead.send(making + "/submissions")).hasStatus(302);
            assertThat(lead.open(making)).bodyText().doesNotContain("Hos nämnderna");

            String meeting = new MeetingDesk(lead, council).planned(DAY.plusDays(3).toString());
            String matter =
                    done(
                            lead.send(
                                    meeting + "/matters",
                                    "key",
                                    key(),
                                    "position",
                                    "1",
                                    "heading",
                                    "Planen",
                                    "about",
                                    making));
            done(
                    lead.send(
                            "/matters/"
                                    + matter.substring(matter.indexOf("#matter-") + 8)
                                    + "/consultations",
                            "key",
                            key(),
                            "form",
                            "NOT_NEEDED",
                            "party",
                            "UNION",
                            "who",
                            "Vision",
                            "why",
                            "Ändringen är språklig."));
            done(lead.send(making + "/submissions"));
            assertThat(lead.open(making)).bodyText().contains("Hos nämnderna");
        } finally {
            gate(false);
        }
    }

    private void gate(boolean closed) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into governance.setting
                                            (only_one, consultation_gate, changed_at, changed_by, version)
                                        values (true, ?, now(), platform.viewer(), 1)
                                        on conflict (only_one) do update
                                        set consultation_gate = excluded.consultation_gate
                                        """)
                                .param(closed)
                                .update());
    }

    @Test
    void the_officer_report_is_a_file_in_the_set_order() {
        send();
        answer(view("Skriv mer om introduktionen"));
        report();
        byte[] pdf =
                lead.open(making + "/officer-report.pdf").getResponse().getContentAsByteArray();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(lead.open(making + "/officer-report.docx")).hasStatusOk();
    }

    @Test
    void check_points_stand_in_the_year_and_a_missed_one_is_shown() {
        String due = DAY.minusDays(1).toString();
        done(
                lead.send(
                        making + "/check-points",
                        "key",
                        key(),
                        "dueOn",
                        due,
                        "what",
                        "Lokala planer finns"));
        assertThat(lead.open("/year?year=" + due.substring(0, 4)))
                .bodyText()
                .contains("Plan " + code + ": Lokala planer finns");
        report();
        done(lead.send(making + "/submissions"));
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");
        assertThat(lead.open(making)).bodyText().contains("inte gjord i tid");

        String point = on(lead, making, "/plan-check-points/[0-9a-f-]{36}");
        assertThat(
                        lead.send(
                                point,
                                "version",
                                "1",
                                "dueOn",
                                due,
                                "what",
                                "Lokala planer",
                                "doneOn",
                                TODAY))
                .hasStatus(422);
        done(
                lead.send(
                        point,
                        "version",
                        "1",
                        "dueOn",
                        due,
                        "what",
                        "Lokala planer",
                        "doneOn",
                        TODAY,
                        "note",
                        "Nio av elva har en plan"));
        assertThat(lead.open(making)).bodyText().contains("Nio av elva har en plan");
    }

    @Test
    void wrong_input_is_pointed_out_where_it_is() {
        assertThat(lead.send("/plan-makings", "key", key()))
                .hasStatus(422)
                .bodyText()
                .contains("Välj");
        assertThat(
                        lead.send(
                                "/plan-makings",
                                "key",
                                key(),
                                "of",
                                "copy:" + source.id().value(),
                                "code",
                                code,
                                "title",
                                "Samma kod"))
                .hasStatus(422)
                .bodyText()
                .contains("Det finns redan en version med den koden");
        assertThat(lead.send(making + "/sendings", "key", key(), "sentOn", TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("Välj minst ett organ");
        send();
        String hearing = on(member, making, "/plan-hearings/[0-9a-f-]{36}");
        for (String words : new String[] {"", "x".repeat(4_001), "Ring 19570428-9999"}) {
            assertThat(member.send(hearing + "/views", "key", key(), "words", words))
                    .as(words)
                    .hasStatus(422);
        }
    }

    @Test
    void two_who_write_at_once_see_each_other() {
        report();
        assertThat(
                        lead.send(
                                making + "/officer-report",
                                "version",
                                "0",
                                "proposal",
                                "Ett annat förslag",
                                "summary",
                                "Kort"))
                .hasStatus(409)
                .bodyText()
                .contains("Ett annat förslag", "Nämnden godkänner planen");
        done(lead.send(making, "version", "1", "registryNumber", "1/26"));
        assertThat(lead.send(making, "version", "1", "registryNumber", "2/26"))
                .hasStatus(409)
                .bodyText()
                .contains("1/26", "2/26");
    }

    @Test
    void a_long_list_asks_the_database_no_more_often_than_a_short_one() {
        lead.open("/plan-makings");
        int few = StatementCount.of(() -> lead.open("/plan-makings"));
        for (int i = 0; i < 3; i++) {
            begin("L" + UUID.randomUUID().toString().substring(0, 8), id(social));
        }
        assertThat(StatementCount.of(() -> lead.open("/plan-makings"))).isEqualTo(few);
    }
}
