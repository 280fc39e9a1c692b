package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.governance.PlannedChanges;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The small forms of a planned change: two writers, and what was taken away by mistake. */
@ArbetsroTest
class SmallFormTests {

    private static final String TODAY = TestData.today().toString();

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    GovernanceDesk director;
    PlannedChanges changes;
    String change;

    @BeforeEach
    void a_change_in_a_district() {
        UnitId district = data.district("Krusbärsbacken");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        changes = new PlannedChanges(director);
        change = changes.notice(district, "Flytt till Krusbärshuset", "PREMISES", district);
    }

    private String found(String page, String pattern) {
        var link = Pattern.compile(pattern).matcher(MeetingDesk.text(director, page));
        assertThat(link.find()).as(pattern).isTrue();
        return link.group();
    }

    private void sendTwice(String form, String field, String[] rest) {
        String[] first = with(rest, field, "Den första");
        String[] second = with(rest, field, "Den andra");
        done(director.send(form, first));
        assertThat(director.send(form, second))
                .hasStatus(409)
                .bodyText()
                .contains("Den första", "Den andra");
    }

    private static String[] with(String[] rest, String field, String value) {
        String[] all = java.util.Arrays.copyOf(rest, rest.length + 4);
        all[rest.length] = "version";
        all[rest.length + 1] = "1";
        all[rest.length + 2] = field;
        all[rest.length + 3] = value;
        return all;
    }

    /**
     * The way back that comes with the words after a removal: where it goes and what it carries.
     */
    private String wayBack(String removal) {
        var cookie = director.send(removal).getResponse().getCookie("arbetsro-said");
        assertThat(cookie).isNotNull();
        String said = cookie.getValue();
        return new String(
                Base64.getUrlDecoder().decode(said.substring(0, said.lastIndexOf('.'))),
                StandardCharsets.UTF_8);
    }

    @Test
    void what_was_taken_away_can_be_had_back() {
        done(director.send(change + "/views", view()));
        assertThat(wayBack(found(change, "/noted-views/[0-9a-f-]{36}") + "/removal"))
                .contains(change + "/views", "Resor", "Längre väg", TODAY);

        String risk = changes.risk(change, "Trångt", true, "LIKELY");
        changes.measure(risk, "Flytta skåpen", TestData.today().plusDays(5));
        assertThat(wayBack(found(change + "/risks", "/risk-measures/[0-9a-f-]{36}") + "/removal"))
                .contains(risk + "/measures", "Flytta skåpen");
        assertThat(wayBack(risk + "/removal")).contains(change + "/risks", "Trångt", "LIKELY");

        changes.participant(change, "Mottagningen");
        assertThat(
                        wayBack(
                                found(change + "/risks", "/risk-participants/[0-9a-f-]{36}")
                                        + "/removal"))
                .contains(change + "/participants", "Mottagningen");
    }

    private static String[] view() {
        return new String[] {
            "key", key(), "theme", "Resor", "words", "Längre väg", "heardOn", TODAY
        };
    }

    @Test
    void two_who_change_a_view_at_once_see_each_other() {
        done(director.send(change + "/views", view()));
        String view = found(change, "/noted-views/[0-9a-f-]{36}");

        sendTwice(view, "words", new String[] {"theme", "Resor", "heardOn", TODAY});
    }

    @Test
    void two_who_change_a_risk_a_measure_or_a_participant_at_once_see_each_other() {
        String risk = changes.risk(change, "Trångt", true, "LIKELY");
        sendTwice(risk, "what", new String[] {"serious", "true", "likelihood", "LIKELY"});

        changes.measure(risk, "Flytta skåpen", TestData.today().plusDays(5));
        String measure = found(change + "/risks", "/risk-measures/[0-9a-f-]{36}");
        sendTwice(measure, "what", new String[] {"who", "Chefen", "dueOn", TODAY});

        changes.participant(change, "Mottagningen");
        String participant = found(change + "/risks", "/risk-participants/[0-9a-f-]{36}");
        sendTwice(
                participant,
                "who",
                new String[] {"part", "EMPLOYEES", "tookPartOn", TODAY, "words", "Vi var med"});
    }
}
