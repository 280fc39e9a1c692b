package se.arbetsro.indicator.web.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.comparison.SexesAnalyses;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class SexesPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired IndicatorQueries queries;
    @Autowired JdbcClient jdbc;
    @Autowired SexesAnalyses analyses;
    @Autowired TestData data;

    @Test
    void women_and_men_stand_beside_each_other_in_words_chart_and_table() {
        UnitId district = data.district("Könsby");
        IndicatorKey key = define();
        for (int year = 2021; year <= 2023; year++) {
            ObservationId all = enter(key, district, year);
            split(all, "sex=women", "8.5");
            split(all, "sex=men", "5.5");
        }

        var page = get(key, district, data.signedIn(Role.HR, district));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("2023: högre för kvinnor, 8,5\u00a0%, än för män, 5,5\u00a0%.")
                .contains("<svg", ">8,5</td>", ">5,5</td>");
    }

    @Test
    void figures_beyond_reach_look_like_figures_that_are_missing() {
        UnitId district = data.district("Dolda könen");
        IndicatorKey key = define();
        split(enter(key, district, 2023), "sex=women", "8.5");

        assertThat(get(key, district, data.signedIn(Role.HR, data.district("Bortom"))))
                .bodyText()
                .contains("Det finns inga tal om kvinnor och män för sig")
                .doesNotContain("8,5");
    }

    @Test
    void what_the_figures_tell_is_written_beside_them_and_read_by_those_who_see_them() {
        UnitId district = data.district("Analysby");
        IndicatorKey key = define();
        ObservationId all = enter(key, district, 2023);
        split(all, "sex=women", "8.5");
        split(all, "sex=men", "5.5");
        RequestPostProcessor hr = data.signedIn(Role.HR, district);

        assertThat(write(key, district, hr, "0", "Fler kvinnor slutar efter föräldraledighet."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get(key, district, data.signedIn(Role.EMPLOYEE, district)))
                .bodyText()
                .contains("Fler kvinnor slutar efter föräldraledighet.")
                .doesNotContain("<textarea");
        assertThat(write(key, district, hr, "0", "Något annat."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Något annat.", "Fler kvinnor slutar");
        assertThat(write(key, district, hr, "1", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(key, district, hr)).bodyText().doesNotContain("Fler kvinnor slutar");
        assertThat(write(key, district, hr, "2", "Om 811218-9876"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(write(key, district, data.signedIn(Role.EMPLOYEE, district), "2", "Hej"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void words_beside_figures_that_are_hidden_are_hidden_with_them() {
        UnitId district = data.district("Dold analys");
        IndicatorKey key = define();
        ObservationId all = enter(key, district, 2023);
        split(all, "sex=women", "8.5");
        data.runAs(TestData.SYSTEM, () -> analyses.write(key, district, 0, "Ett ord om männen."));
        RequestPostProcessor hr = data.signedIn(Role.HR, district);

        assertThat(get(key, district, hr)).bodyText().doesNotContain("Ett ord om männen.");
        split(all, "sex=men", "5.5");
        assertThat(get(key, district, hr)).bodyText().contains("Ett ord om männen.");
        assertThat(get(key, district, data.signedIn(Role.HR, data.district("Vid sidan"))))
                .bodyText()
                .doesNotContain("Ett ord om männen.");
    }

    private MvcTestResult write(
            IndicatorKey key, UnitId unit, RequestPostProcessor who, String seen, String text) {
        return mvc.post()
                .uri("/indicators/" + key + "/sexes?unit=" + unit.value())
                .with(who)
                .with(csrf())
                .param("version", seen)
                .param("text", text)
                .exchange();
    }

    @Test
    void what_is_not_about_people_has_no_women_and_men() {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Platser"), FROM));

        assertThat(
                        mvc.get()
                                .uri("/indicators/" + key + "/sexes")
                                .with(data.signedIn(Role.HR, data.municipality()))
                                .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private IndicatorKey define() {
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.create(
                                key, content("Slutat", "procent per år", Per.YEAR, 1, true), FROM));
        return key;
    }

    private ObservationId enter(IndicatorKey key, UnitId unit, int year) {
        return data.asSystem(() ->
                observations.enter(
                        queries.definition(key, 1).orElseThrow(),
                        unit,
                        Slot.of(Period.year(year)),
                        observed("7", 120)));
    }

    /** A figure about a part of the people, in the slot of the one about all. */
    private void split(ObservationId all, String part, String value) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into indicator.observation (id, revision, definition_id,
                                            unit_id, slot, period, span, value, about, group_size, status,
                                            origin, known_from, known_by, split)
                                        select gen_random_uuid(), 1, definition_id, unit_id, slot, period,
                                            span, cast(? as numeric), false, 60, 'REPORTED', 'COMPUTED',
                                            known_from, known_by, ?
                                        from indicator.observation where id = ?
                                        """)
                                .params(value, part, all.value())
                                .update());
    }

    private MvcTestResult get(IndicatorKey key, UnitId unit, RequestPostProcessor who) {
        return mvc.get()
                .uri("/indicators/" + key + "/sexes?unit=" + unit.value())
                .with(who)
                .exchange();
    }
}
