package se.arbetsro.plan.web.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.Desk;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** The list of goals over units. */
@ArbetsroTest
class GoalListTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;

    PlanData.Version version;
    UnitId district;
    UnitId unit;
    Desk manager;
    Desk director;

    @BeforeEach
    void a_district_with_a_unit_with_a_goal() {
        version = new PlanData(data, jdbc).version(2);
        district = data.district("Videdalen");
        unit = data.unit("Videdalens enhet", district);
        manager = new Desk(mvc, data.signedIn(Role.UNIT_MANAGER, unit));
        director = new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, district));
        manager.plan(unit, version);
        manager.goal(unit, version, "Alla nya får en mentor");
    }

    @Test
    void shows_goals_within_reach_and_no_others() {
        assertThat(director.open("/goals"))
                .hasStatusOk()
                .bodyText()
                .contains("Alla nya får en mentor", "Videdalens enhet", "Ett mål i urvalet.");
        assertThat(
                        new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Annan")))
                                .open("/goals"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Alla nya får en mentor");
    }

    @Test
    void narrows_by_unit_area_status_and_words() {
        String here = "/goals?unit=" + unit.value();

        assertThat(director.open(here)).bodyText().contains("mentor");
        assertThat(director.open("/goals?area=" + version.key() + "/" + version.areaKey(2)))
                .bodyText()
                .contains("Inget mål passar urvalet");
        assertThat(director.open("/goals?status=ENDED"))
                .bodyText()
                .contains("Inget mål passar urvalet");
        assertThat(director.open("/goals?q=MENTOR")).bodyText().contains("Ett mål i urvalet.");
        assertThat(director.open("/goals?q=100%25")).bodyText().contains("Inget mål");
        assertThat(director.open("/goals?status=OVERDUE")).bodyText().contains("Inget mål");
    }

    @Test
    void an_empty_list_leads_to_all_goals_and_all_goals_lead_nowhere() {
        assertThat(director.open("/goals?status=REACHED"))
                .bodyText()
                .contains("href=\"/goals?status=ALL\"", "Visa alla mål");
        assertThat(
                        new Desk(mvc, data.signedIn(Role.DISTRICT_DIRECTOR, data.district("Annan")))
                                .open("/goals?status=ALL"))
                .bodyText()
                .contains("Inget mål passar urvalet")
                .doesNotContain("Visa alla mål");
    }

    @Test
    void the_start_page_leads_everyone_in_the_unit_to_its_plan() {
        assertThat(new Desk(mvc, data.signedIn(Role.EMPLOYEE, unit)).open("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Lokal plan för Videdalens enhet", "ingen öppen aktivitet");
    }

    @Test
    void sorts_by_any_head_and_does_not_mind_nonsense() {
        for (String sort : new String[] {"due", "-due", "what", "unit", "x'; drop"}) {
            assertThat(
                            mvc.get()
                                    .uri("/goals?sort={sort}&unit=x&area=y&page=99", sort)
                                    .with(director.who())
                                    .exchange())
                    .hasStatusOk();
        }
    }

    @Test
    void can_be_had_as_a_file() {
        assertThat(director.open("/goals?format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Planversion", "Alla nya får en mentor", "2030-12-31");
    }

    @Test
    void can_be_seen_as_of_a_day_before_the_goal_was_set() {
        assertThat(director.open("/goals?as-of=2021-01-01"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Alla nya får en mentor");
    }

    @Test
    void the_page_of_the_area_counts_it_and_leads_into_the_list() {
        String area = "/plans/" + version.key() + "/areas/" + version.areaKey(1);

        assertThat(director.open(area))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "en lokal plan har valt området, ett mål och ingen aktivitet",
                        "Alla nya får en mentor",
                        "status=OPEN");
    }
}
