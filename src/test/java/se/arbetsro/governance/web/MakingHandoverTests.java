package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;
import static se.arbetsro.platform.security.SignedInAs.signedInAs;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.testing.ArbetsroTest;

/** What boards are handed, what they decide on, and who reads it meanwhile. */
@ArbetsroTest
class MakingHandoverTests extends MakingCase {

    @Autowired PlatformTransactionManager transactions;

    private MvcTestResult reword(String version, String name, String english) {
        return lead.send(
                "/plans/" + code + "/areas/" + source.areaKeys().getFirst(),
                "version",
                version,
                "name",
                name,
                "nameEn",
                english,
                "shortName",
                "Kort",
                "textOrigin",
                "OWN_WORDS");
    }

    private MvcTestResult propose() {
        return lead.send(
                "/plans/" + code + "/proposals",
                "key",
                key(),
                "title",
                "Ett förslag",
                "text",
                "Ett nytt förslag till alla");
    }

    private MvcTestResult look() {
        return lead.send(
                "/plans/" + code + "/lenses",
                "key",
                key(),
                "kind",
                "WORDS",
                "name",
                "Barnen",
                "question",
                "Hur är det med barnen?");
    }

    @Test
    void what_boards_decide_on_is_kept_and_held_until_they_have_decided() {
        done(reword("1", "Som nämnden läser", ""));
        report();
        handOver();

        assertThat(reword("2", "Som ingen nämnd har läst", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nämnderna har fått den här texten", "Som ingen nämnd har läst");
        assertThat(propose()).hasStatus(422).bodyText().contains("Ett nytt förslag till alla");
        assertThat(look()).hasStatus(422).bodyText().contains("Hur är det med barnen?");
        assertThat(lead.send("/plans/" + code, "version", "1", "title", "En annan rubrik"))
                .hasStatus(422)
                .bodyText()
                .contains("Nämnderna har fått den här texten", "En annan rubrik");
        done(reword("2", "Som nämnden läser", "As the board reads"));
        assertThat(lead.open(making + "/submissions/1/changes"))
                .bodyText()
                .contains("Inget har ändrats sedan nämnderna fick texten");

        outcome(social, "SENT_BACK");
        done(reword("3", "Som det blev sedan", ""));
        assertThat(lead.open(making)).bodyText().contains("Ändrat sedan överlämnandet " + TODAY);
        assertThat(lead.open(making + "/submissions/1"))
                .bodyText()
                .contains("Som nämnden läser")
                .doesNotContain("Som det blev sedan");
        assertThat(lead.open(making + "/submissions/1/changes")).bodyText().contains("blev sedan");

        handOver();
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");
        assertThat(reword("4", "Efter beslutet", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Nämnderna har godkänt den här texten");
        done(force(LATER));
        done(reword("4", "En rättelse", ""));
        assertThat(someone().open(making + "/submissions/2/changes"))
                .hasStatusOk()
                .bodyText()
                .contains("rättelse");
    }

    @Test
    void nothing_is_handed_over_that_changed_after_it_was_read() {
        report();
        String read = seen();
        done(reword("1", "Ändrat i sista stund", ""));
        assertThat(lead.send(making + "/submissions", "seen", read)).hasStatus(302);
        assertThat(lead.send(making + "/submissions")).hasStatus(302);
        assertThat(lead.open(making)).bodyText().doesNotContain("Hos nämnderna");
        handOver();
        assertThat(lead.open(making)).bodyText().contains("Hos nämnderna");
    }

    @Test
    void a_case_that_changed_is_read_again_before_it_is_given_up_or_in_force() {
        String old = version(lead, making + "/withdrawal");
        send();
        assertThat(lead.send(making + "/withdrawal", "version", old, "why", "Inga pengar"))
                .hasStatus(409)
                .bodyText()
                .contains("Inga pengar", "ändrade ärendet");
        report();
        handOver();
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");
        String before = version(lead, making + "/force");
        done(
                lead.send(
                        making,
                        "version",
                        before,
                        "registryNumber",
                        "9/26",
                        "boards",
                        id(elderly),
                        "boards",
                        id(social)));
        assertThat(lead.send(making + "/force", "version", before, "day", LATER))
                .hasStatus(409)
                .bodyText()
                .contains(LATER, "ändrade ärendet");
        done(force(LATER));
    }

    @Test
    void what_was_typed_stays_when_the_case_has_moved_on() {
        send();
        String view = view("Vår synpunkt");
        String hearing = on(member, making, "/plan-hearings/[0-9a-f-]{36}");
        answer(view);
        assertThat(member.send(view, "version", "1", "words", "Nya ord om samma sak"))
                .hasStatus(422)
                .bodyText()
                .contains("Nya ord om samma sak", "Synpunkten har fått ett svar");
        assertThat(member.open(view + "/edit")).hasStatus(302);
        report();
        handOver();

        assertThat(member.send(hearing + "/views", "key", key(), "words", "Långa ord till sist"))
                .hasStatus(422)
                .bodyText()
                .contains("Långa ord till sist", "Kopiera det du har skrivit");
        assertThat(member.open(hearing + "/views/new")).hasStatus(302);
        assertThat(member.send(hearing, "version", "1", "treatedOn", TODAY))
                .hasStatus(422)
                .bodyText()
                .contains("Kopiera det du har skrivit");
        assertThat(
                        lead.send(
                                view + "/reply",
                                "version",
                                "2",
                                "reply",
                                "PARTLY",
                                "replyWords",
                                "Ett nytt svar"))
                .hasStatus(422)
                .bodyText()
                .contains("Ett nytt svar");
        assertThat(lead.open(view + "/reply")).hasStatus(302);
        assertThat(
                        lead.send(
                                making + "/sendings",
                                "key",
                                key(),
                                "asked",
                                id(council),
                                "sentOn",
                                TODAY,
                                "answerBy",
                                TODAY,
                                "note",
                                "Ett långt följebrev"))
                .hasStatus(422)
                .bodyText()
                .contains("Ett långt följebrev", "Det steget kan inte tas nu");
        assertThat(withdraw("Skälen till det")).hasStatus(422).bodyText().contains("Skälen till");
        assertThat(
                        lead.send(
                                making + "/officer-report",
                                "version",
                                "1",
                                "proposal",
                                "Ett sent förslag",
                                "summary",
                                "Sent"))
                .hasStatus(422)
                .bodyText()
                .contains("Ett sent förslag");
        outcome(social, "REJECTED");
        assertThat(decide(elderly, TODAY, "Ord om beslutet"))
                .hasStatus(422)
                .bodyText()
                .contains("Ord om beslutet");
        assertThat(
                        lead.send(
                                making + "/check-points",
                                "key",
                                key(),
                                "dueOn",
                                TODAY,
                                "what",
                                "Vad som hände"))
                .hasStatus(422)
                .bodyText()
                .contains("Vad som hände");
    }

    private MvcTestResult decide(String board, String day, String words) {
        return lead.send(
                making + "/boards/" + id(board) + "/outcome",
                "key",
                key(),
                "outcome",
                "APPROVED",
                "day",
                day,
                "text",
                words);
    }

    @Test
    void a_board_decides_on_what_it_was_handed_last() {
        report();
        handOver();
        assertThat(decide(social, DAY.minusDays(1).toString(), "I går"))
                .hasStatus(422)
                .bodyText()
                .contains("Beslutet är äldre", "I går");
        outcome(social, "SENT_BACK");
        String decision = on(lead, making, "/decisions/[0-9a-f-]{36}");
        handOver();
        assertThat(
                        lead.send(
                                making + "/boards/" + id(social) + "/outcome",
                                "key",
                                key(),
                                "outcome",
                                "APPROVED",
                                "decision",
                                id(decision)))
                .hasStatus(422)
                .bodyText()
                .contains("redan antecknat");
    }

    @Test
    void a_body_reads_its_own_part_until_the_decision_and_a_board_all_that_it_was_handed() {
        PersonId elected = data.person("Vald", "Ledamot", Role.EMPLOYEE, data.unit("Enhet", city));
        lead.seat(social, elected, "MEMBER");
        GovernanceDesk board = new GovernanceDesk(mvc, signedInAs(elected.value()));
        String union = lead.body(city, "UNION_REFERENCE_GROUP", "Facklig referensgrupp");
        send();
        done(
                lead.send(
                        making + "/sendings",
                        "key",
                        key(),
                        "asked",
                        id(union),
                        "sentOn",
                        TODAY,
                        "answerBy",
                        TODAY));
        answer(view("Rådets synpunkt"));
        String theirs =
                jdbcId(
                        "select id from governance.plan_hearing where body_id = ?",
                        UUID.fromString(id(union)));
        done(
                lead.send(
                        "/plan-hearings/" + theirs + "/views",
                        "key",
                        key(),
                        "words",
                        "Fackets synpunkt"));
        String other =
                jdbcId(
                        "select id from governance.plan_view where plan_hearing_id = ?",
                        UUID.fromString(theirs));
        answer("/plan-views/" + other);
        assertThat(board.open(making)).hasStatus(404);
        report();
        handOver();

        assertThat(member.open(making))
                .hasStatusOk()
                .bodyText()
                .contains("Rådets synpunkt")
                .doesNotContain("Fackets synpunkt");
        assertThat(member.open(making + "/officer-report.pdf")).hasStatus(404);
        assertThat(member.open(making + "/submissions/1")).hasStatus(404);
        assertThat(board.open(making)).bodyText().contains("Rådets synpunkt", "Fackets synpunkt");
        outcome(elderly, "SENT_BACK");
        assertThat(board.open(making)).hasStatusOk().bodyText().contains("Fackets synpunkt");
        assertThat(board.open(making + "/officer-report.pdf")).hasStatusOk();
        assertThat(board.open(making + "/submissions/1")).hasStatusOk();
        assertThat(member.open(making)).bodyText().doesNotContain("Fackets synpunkt");
    }

    private String jdbcId(String sql, UUID of) {
        return data.asSystem(() -> jdbc.sql(sql).param(of).query(UUID.class).single().toString());
    }

    @Test
    void handing_over_waits_for_whoever_is_writing_in_the_case() throws Exception {
        report();
        String read = seen();
        CompletableFuture<MvcTestResult> handed =
                data.asSystem(() ->
                        new TransactionTemplate(transactions).execute(_ -> whileShared(read)));
        assertThat(handed.get(20, TimeUnit.SECONDS)).hasStatus(303);
    }

    /** Begins to hand over while somebody writes, which is not done until she has finished. */
    private CompletableFuture<MvcTestResult> whileShared(String read) {
        jdbc.sql("select id from governance.plan_making where id = ? for share")
                .param(UUID.fromString(id(making)))
                .query(UUID.class)
                .single();
        CompletableFuture<MvcTestResult> waiting =
                CompletableFuture.supplyAsync(
                        () -> lead.send(making + "/submissions", "seen", read));
        assertThatThrownBy(() -> waiting.get(2, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);
        return waiting;
    }
}
