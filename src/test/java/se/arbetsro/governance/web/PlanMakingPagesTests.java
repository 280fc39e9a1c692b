package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;

/** The making of plan versions as people meet it. */
@ArbetsroTest
class PlanMakingPagesTests extends MakingCase {

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
        handOver();

        outcome(social, "APPROVED");
        assertThat(lead.open(making)).bodyText().contains("Äldrenämnden har inte beslutat.");
        assertThat(force(LATER)).hasStatus(422);
        outcome(elderly, "APPROVED");
        done(force(LATER));

        assertThat(lead.open(making)).bodyText().contains("Gäller från", "§ 12");
        assertThat(lead.open("/plans/" + code))
                .bodyText()
                .contains("Socialnämnden " + TODAY + " § 12, Äldrenämnden", "Framtagande: Gäller");
        assertThat(someone().open(making)).hasStatusOk().bodyText().contains("Följd");
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
        done(withdraw("Budgeten ändrades"));
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
        handOver();
        assertThat(lead.open(making + "/officer-report")).hasStatus(302);
        outcome(social, "APPROVED");
        outcome(elderly, "SENT_BACK");
        assertThat(lead.open(making)).bodyText().contains("Återremitterat");

        handOver();
        assertThat(lead.open(making))
                .bodyText()
                .contains("Socialnämnden har inte beslutat.", "Hos nämnderna");
        outcome(social, "REJECTED");
        assertThat(lead.open(making)).bodyText().contains("Avslaget");
    }

    @Test
    void the_officer_report_is_a_file_in_the_set_order() throws IOException {
        send();
        answer(view("Skriv mer om introduktionen"));
        report();
        byte[] pdf =
                lead.open(making + "/officer-report.pdf").getResponse().getContentAsByteArray();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(words(lead.open(making + "/officer-report.docx")))
                .containsSubsequence(
                        "Förslag till beslut",
                        "Nämnden godkänner planen",
                        "Sammanfattning",
                        "En ny version",
                        "Ärendets beredning",
                        "Pensionärsrådet",
                        "Skriv mer om introduktionen",
                        "Bilagor");
    }

    /** The text of a document in the order in which it is read. */
    private static String words(MvcTestResult file) throws IOException {
        try (var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("<[^>]*>", " ");
                }
            }
        }
        return "";
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
        handOver();
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
        assertThat(rewrite("1/26")).hasStatus(303);
        assertThat(lead.open(making + "/edit")).bodyText().contains("checked");
        assertThat(rewrite("2/26")).hasStatus(409).bodyText().contains("1/26", "2/26");
    }

    private MvcTestResult rewrite(String number) {
        return lead.send(
                making,
                "version",
                "1",
                "registryNumber",
                number,
                "boards",
                id(social),
                "boards",
                id(elderly));
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
