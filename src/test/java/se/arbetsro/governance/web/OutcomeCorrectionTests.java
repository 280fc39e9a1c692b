package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.testing.ArbetsroTest;

/** What a board did was noted wrongly, and is put right before the version is in force. */
@ArbetsroTest
class OutcomeCorrectionTests extends MakingCase {

    @BeforeEach
    void a_case_with_two_boards() {
        report();
        handOver();
    }

    private String correction(String board) {
        return making + "/boards/" + id(board) + "/correction";
    }

    private MvcTestResult takeBack(String board, String why) {
        String address = correction(board);
        return lead.send(address, "version", version(lead, address), "why", why);
    }

    private void inForceIsOffered(boolean offered) {
        var page = assertThat(lead.open(making)).bodyText();
        if (offered) {
            page.contains(making + "/force");
        } else {
            page.doesNotContain(making + "/force");
        }
    }

    @Test
    void what_was_noted_wrongly_is_taken_back_with_a_reason_and_stays_in_the_history() {
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");
        inForceIsOffered(true);

        done(takeBack(elderly, "Nämnden återremitterade den."));

        assertThat(lead.open(making))
                .bodyText()
                .contains(
                        "Hos nämnderna",
                        "Rättat, det var fel antecknat: Nämnden återremitterade den.",
                        "Äldrenämnden har inte beslutat.",
                        "tog tillbaka anteckningen om en nämnd");
        inForceIsOffered(false);

        outcome(elderly, "SENT_BACK");
        assertThat(lead.open(making)).bodyText().contains("Återremitterad");
        inForceIsOffered(false);
    }

    @Test
    void of_one_that_was_really_approved_the_version_can_come_into_force_afterwards() {
        outcome(social, "APPROVED");
        outcome(elderly, "REJECTED");
        inForceIsOffered(false);

        done(takeBack(elderly, "Det var ett annat ärende."));
        outcome(elderly, "APPROVED");

        inForceIsOffered(true);
        done(force(LATER));
        assertThat(someone().open(making)).bodyText().contains("Det var ett annat ärende.");
    }

    @Test
    void without_a_reason_nothing_is_taken_back_and_two_who_correct_see_each_other() {
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");
        String address = correction(elderly);
        String seen = version(lead, address);

        assertThat(lead.send(address, "version", seen, "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"why-help\"");
        inForceIsOffered(true);

        done(lead.send(address, "version", seen, "why", "Fel nämnd"));
        assertThat(lead.send(address, "version", seen, "why", "Fel dag"))
                .hasStatus(409)
                .bodyText()
                .contains("Fel dag");
    }

    @Test
    void when_the_version_is_in_force_it_is_said_what_to_do_instead() {
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");
        done(force(LATER));

        assertThat(lead.open(making)).bodyText().doesNotContain("/correction");
        assertThat(takeBack(elderly, "För sent"))
                .hasStatus(422)
                .bodyText()
                .contains("Versionen gäller redan.", "För sent");
    }

    @Test
    void a_text_that_was_rewritten_since_it_was_sent_back_is_handed_over_anew_instead() {
        outcome(social, "SENT_BACK");
        done(
                lead.send(
                        "/plans/" + code + "/areas/" + source.areaKeys().getFirst(),
                        "version",
                        "1",
                        "name",
                        "Omskrivet sedan dess",
                        "shortName",
                        "Kort",
                        "textOrigin",
                        "OWN_WORDS"));

        assertThat(takeBack(social, "Den godkände"))
                .hasStatus(422)
                .bodyText()
                .contains("Planens text är ändrad sedan nämnden fick den.");
        assertThat(lead.open(making)).bodyText().doesNotContain("Rättat, det var fel antecknat");
    }

    @Test
    void who_keeps_neither_the_case_nor_the_board_takes_nothing_back() {
        outcome(social, "APPROVED");
        outcome(elderly, "APPROVED");

        assertThat(someone().open(correction(elderly))).hasStatus(403);
        assertThat(someone().send(correction(elderly), "version", "1", "why", "Nej"))
                .hasStatus(403);
    }
}
