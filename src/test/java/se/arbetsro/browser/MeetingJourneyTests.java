package se.arbetsro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;

/** A meeting in a room of twelve, each with a phone that nobody has signed in on. */
@JourneyTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingJourneyTests {

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    /** The other draft of Farsta: the first is the one that the wheel goes round with. */
    private String draft() {
        UUID id =
                CurrentViewer.callAs(
                        Viewer.system("test"),
                        () ->
                                transactions.execute(_ ->
                                        jdbc.sql(
                                                        """
                                                        select analysis.id
                                                        from assessment.analysis
                                                        join assessment.round on round.id = analysis.round_id
                                                            and round.closed_at is null
                                                        join organisation.unit_latest unit
                                                            on unit.unit_id = analysis.unit_id
                                                        join assessment.participant
                                                            on participant.id = analysis.participant_id
                                                        join organisation.unit_latest district
                                                            on district.unit_id = participant.unit_id
                                                        where analysis.state = 'DRAFT' and district.name like 'Farsta%'
                                                            and unit.name <> 'Enheten för barn och unga'
                                                        order by unit.name limit 1
                                                        """)
                                                .query(UUID.class)
                                                .single()));
        return "/analyses/" + id;
    }

    @Test
    @Order(2)
    void twelve_phones_mark_the_room_sees_spans_and_an_hour_is_enough(Visitor leader) {
        String analysis = draft();
        leader.stepInto("stadsdelsdirektör")
                .go(analysis + "/areas")
                .follow("Analysmöte")
                .looks("meeting-before")
                .press("Öppna markeringen")
                .sees("Ingen har skickat in ännu.")
                .looks("meeting-open");
        String code = leader.page().locator(".meeting__code").innerText().replace(" ", "");
        List<Visitor> phones = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                Visitor phone = leader.another();
                phones.add(phone);
                phone.go("/m");
                if (i == 0) {
                    phone.looks("ballot-code");
                }
                phone.write("Mötets kod", code.substring(0, 4) + " " + code.substring(4))
                        .press("Fortsätt");
                if (i == 0) {
                    phone.looks("ballot")
                            .press("Skicka")
                            .sees("Markera minst ett område.")
                            .looks("ballot-wrong");
                }
                tick(phone, "furthest", 0);
                tick(phone, "mostNeeded", i % 3 == 0 ? 1 : 2);
                tick(phone, "mostNeeded", 3);
                phone.press("Skicka").sees("Tack, det är inne");
                assertThat(phone.page().context().cookies())
                        .extracting(cookie -> cookie.name)
                        .containsExactly("arbetsro-ballot");
                if (i == 0) {
                    phone.looks("ballot-sent")
                            .follow("Ändra: markera på nytt i stället")
                            .seesNot("Tack");
                    tick(phone, "furthest", 0);
                    tick(phone, "mostNeeded", 1);
                    tick(phone, "mostNeeded", 3);
                    phone.press("Skicka");
                }
                if (i == 4) {
                    phone.follow("English").sees("Thank you, it is in");
                }
            }
            leader.page().waitForSelector("text=12 telefoner har skickat in.");
            leader.seesNot("Störst behov")
                    .follow("Skriv in papper")
                    .looks("meeting-paper")
                    .follow("Avbryt")
                    .press("Stäng markeringen")
                    .sees("12 har markerat")
                    .sees("10–12")
                    .looks("meeting-result");
            phones.getFirst().go("/m/" + code).sees("Koden gäller inte");
        } finally {
            phones.forEach(Visitor::close);
        }
        leader.page().locator("input[name=areas]:checked").first().uncheck();
        leader.press("Välj och börja skriva")
                .sees("Det här pratade ni om")
                .looks("analysis-work-after-meeting")
                .follow("Korta svar på en sida")
                .sees("En rad om")
                .looks("brief")
                .go(analysis)
                .sees("Det här markerades på analysmötet");
    }

    /** Comes first: what has been told is not marked again. */
    @Test
    @Order(1)
    void too_few_phones_and_nothing_is_shown(Visitor leader) {
        String analysis = draft();
        leader.stepInto("stadsdelsdirektör").go(analysis + "/meeting");
        leader.press("Öppna markeringen");
        String code = leader.page().locator(".meeting__code").innerText().replace(" ", "");
        for (int i = 0; i < 5; i++) {
            try (Visitor phone = leader.another()) {
                phone.go("/m/" + code);
                tick(phone, "mostNeeded", 1);
                phone.press("Skicka").sees("Tack, det är inne");
            }
        }
        leader.press("Stäng markeringen")
                .sees("Färre än 6")
                .seesNot("har markerat. Störst")
                .looks("meeting-too-few");
    }

    private static void tick(Visitor phone, String group, int place) {
        Page page = phone.page();
        page.locator("input[name=" + group + "]").nth(place).check();
    }
}
