package se.arbetsro.plan.web.indicatorset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.organisation.Role;
import se.arbetsro.plan.PlanData;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** By which indicators a version of the plan is followed, year by year. */
@ArbetsroTest
class IndicatorSetTests {

    @Autowired MockMvcTester mvc;
    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired IndicatorService indicators;

    private PlanData.Version version;
    private RequestPostProcessor planner;
    private IndicatorKey first;
    private IndicatorKey second;

    @BeforeEach
    void a_version_and_two_indicators() {
        version = new PlanData(data, jdbc).version(1);
        planner = data.signedIn(Role.PROJECT_LEAD, data.municipality());
        first = newKey();
        second = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    indicators.create(first, count("Första talet"), FROM);
                    indicators.create(second, count("Andra talet"), FROM);
                });
    }

    @Test
    void the_set_of_a_year_holds_until_another_is_chosen_and_earlier_years_keep_theirs() {
        assertThat(get("?year=2024")).bodyText().contains("Ingen har valt årets tal.");

        assertThat(choose(2024, "0", first)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("?year=2025"))
                .bodyText()
                .contains("Första talet", "de som valdes för 2024")
                .doesNotContain("Andra talet");

        assertThat(choose(2026, "0", second)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("?year=2026"))
                .bodyText()
                .contains("Andra talet", "nytt i år", "Följdes 2025 men inte i år", "Första talet");
        assertThat(get("?year=2024"))
                .bodyText()
                .contains("Första talet")
                .doesNotContain("Andra talet");
    }

    @Test
    void what_follows_an_area_stands_there_before_anything_is_chosen() {
        jdbc.sql(
                        "insert into plan.area_indicator (area_id, indicator, basis) values (?, ?, 'DECIDED')")
                .params(version.areas().getFirst().value(), first.value())
                .update();

        assertThat(get("?year=2024"))
                .bodyText()
                .contains("Första talet", "Ingen har valt årets tal.")
                .doesNotContain("Andra talet");
    }

    @Test
    void two_who_choose_at_once_meet_the_conflict_page() {
        choose(2025, "0", first);

        assertThat(choose(2025, "0", second))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Första talet", "Andra talet");
        assertThat(choose(2025, "1", first, second)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("?year=2025&format=csv"))
                .bodyText()
                .contains("2025;" + first + ";Första talet", "2025;" + second + ";Andra talet");
    }

    @Test
    void none_or_an_unknown_one_is_told_and_changes_nothing() {
        assertThat(choose(2025, "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kryssa för minst ett tal.");
        assertThat(choose(2025, "0", newKey())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("?year=2025")).bodyText().contains("Ingen har valt årets tal.");
        assertThat(get("?year=1999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void others_read_the_set_and_only_planners_choose_it() {
        RequestPostProcessor employee =
                data.signedIn(Role.EMPLOYEE, data.district("Uppföljningsbo"));
        choose(2025, "0", first);

        assertThat(mvc.get().uri(address() + "?year=2025").with(employee).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Första talet")
                .doesNotContain("Välj tal för");
        assertThat(mvc.get().uri(address() + "/2025").with(employee).exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private String address() {
        return "/plans/" + version.key() + "/indicators";
    }

    private MvcTestResult get(String query) {
        return mvc.get().uri(address() + query).with(planner).exchange();
    }

    private MvcTestResult choose(int year, String seen, IndicatorKey... keys) {
        var request =
                mvc.post()
                        .uri(address() + "/" + year)
                        .with(planner)
                        .with(csrf())
                        .param("version", seen);
        for (IndicatorKey key : keys) {
            request.param("indicators", key.value());
        }
        return request.exchange();
    }
}
