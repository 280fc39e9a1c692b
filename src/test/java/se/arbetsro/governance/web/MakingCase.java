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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.TestData;

/** A case for a new plan version, and those who take part in it. */
abstract class MakingCase {

    static final LocalDate DAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    /** No version of these tests is in force while others run. */
    static final String LATER = "2091-01-01";

    static final String TODAY = DAY.toString();

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

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String begin(String as, String... boards) {
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

    void send() {
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
    static String on(GovernanceDesk desk, String page, String pattern) {
        Matcher found =
                Pattern.compile(pattern)
                        .matcher(
                                new String(
                                        desk.open(page).getResponse().getContentAsByteArray(),
                                        StandardCharsets.UTF_8));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }

    String view(String words) {
        String hearing = on(member, making, "/plan-hearings/[0-9a-f-]{36}");
        done(member.send(hearing + "/views", "key", key(), "words", words));
        return on(lead, making, "/plan-views/[0-9a-f-]{36}");
    }

    void answer(String view) {
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

    void report() {
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

    void outcome(String board, String outcome) {
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

    /** The version that the form at an address was opened with. */
    static String version(GovernanceDesk desk, String address) {
        return on(desk, address, "name=\"version\" value=\"\\d+\"").replaceAll("\\D", "");
    }

    /** What the page of the case says of what would be handed over. */
    String seen() {
        return on(lead, making, "name=\"seen\" value=\"[0-9a-f]{64}\"").substring(19, 83);
    }

    void handOver() {
        done(lead.send(making + "/submissions", "seen", seen()));
    }

    MvcTestResult force(String day) {
        return lead.send(
                making + "/force", "version", version(lead, making + "/force"), "day", day);
    }

    MvcTestResult withdraw(String why) {
        return lead.send(
                making + "/withdrawal",
                "version",
                version(lead, making + "/withdrawal"),
                "why",
                why);
    }

    GovernanceDesk someone() {
        UnitId unit = data.unit("En annan enhet", city);
        return new GovernanceDesk(
                mvc, signedInAs(data.person("Någon", "Annan", Role.EMPLOYEE, unit).value()));
    }
}
