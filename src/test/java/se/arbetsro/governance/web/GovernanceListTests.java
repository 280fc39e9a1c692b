package se.arbetsro.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.governance.GovernanceDesk.done;
import static se.arbetsro.governance.GovernanceDesk.key;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.governance.GovernanceDesk;
import se.arbetsro.governance.MeetingDesk;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

/** The lists of meetings, decisions and consultations, however long they are. */
@ArbetsroTest
class GovernanceListTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;

    UnitId district;
    GovernanceDesk director;
    String body;
    MeetingDesk meetings;

    @BeforeEach
    void a_body_that_meets_and_decides() {
        district = data.district("Nyponbacken");
        director = new GovernanceDesk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        body = director.body(district, "BOARD", "Nyponbackens nämnd");
        meetings = new MeetingDesk(director, body);
    }

    private void one(int number) {
        String meeting = meetings.called(TestData.today().plusDays(number).toString());
        String matter = meetings.matter(meeting, "2", "Ärende " + number);
        done(
                director.send(
                        matter + "/consultations",
                        "key",
                        key(),
                        "form",
                        "HEARD",
                        "party",
                        "UNION",
                        "who",
                        "Vision",
                        "answerBy",
                        TestData.today().plusDays(2).toString()));
        done(
                director.send(
                        body + "/decisions",
                        "key",
                        key(),
                        "title",
                        "Beslut " + number,
                        "text",
                        "Nämnden godkänner.",
                        "day",
                        "2026-01-1" + number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings", "/decisions", "/consultations"})
    void a_long_list_asks_the_database_no_more_often_than_a_short_one(String list) {
        one(1);
        assertThat(director.open(list)).hasStatusOk().bodyText().contains("Nyponbackens nämnd");
        int few = StatementCount.of(() -> director.open(list));

        for (int i = 2; i < 6; i++) {
            one(i);
        }

        assertThat(StatementCount.of(() -> director.open(list))).isEqualTo(few);
    }
}
