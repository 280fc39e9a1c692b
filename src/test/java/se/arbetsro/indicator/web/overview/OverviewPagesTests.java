package se.arbetsro.indicator.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.StatementCount;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class OverviewPagesTests {

    private static final List<String> FALLING_OUT =
            List.of("20", "22", "21", "23", "22", "24", "23", "22", "21", "23", "22", "2");

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired IndicatorQueries queries;
    @Autowired TestData data;

    @Test
    void a_cell_tells_the_latest_figure_its_course_and_what_is_more_than_chance() {
        UnitId district = data.district("Översiktsby");
        IndicatorKey key = newKey();
        define(key, "Översiktstal");
        enter(key, district, FALLING_OUT);

        var page =
                get(
                        "/indicators/overview?unit=" + district.value(),
                        data.signedIn(Role.HR, district));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Översiktstal", "tiny-line", "förbättring")
                .contains("/indicators/" + key + "?unit=" + district.value());
    }

    @Test
    void a_figure_that_the_viewer_may_not_read_looks_like_one_that_is_missing() {
        UnitId district = data.district("Doldstaden");
        IndicatorKey hidden = newKey();
        define(hidden, "Dolt tal");
        enter(hidden, district, FALLING_OUT);
        RequestPostProcessor stranger = data.signedIn(Role.HR, data.district("Främlingsby"));

        String with = row(get("/indicators/overview?unit=" + district.value(), stranger), hidden);
        IndicatorKey missing = newKey();
        define(missing, "Dolt tal");
        String without =
                row(get("/indicators/overview?unit=" + district.value(), stranger), missing);

        assertThat(with.replace(hidden.value(), missing.value())).isEqualTo(without);
        assertThat(with).contains("saknas").doesNotContain("svg");
    }

    @Test
    void the_file_holds_raw_values_of_every_indicator_and_unit() {
        UnitId district = data.district("Filköping");
        IndicatorKey key = newKey();
        define(key, "Tal i fil");
        enter(key, district, FALLING_OUT);

        assertThat(
                        get(
                                "/indicators/overview?format=csv&unit=" + district.value(),
                                data.signedIn(Role.HR, district)))
                .bodyText()
                .containsPattern(key.value() + ".*Filköping.*2023-12.*förbättring");
    }

    @Test
    void more_indicators_and_figures_take_no_more_statements() {
        UnitId district = data.district("Räknemåla");
        RequestPostProcessor hr = data.signedIn(Role.HR, district);
        String address = "/indicators/overview?unit=" + district.value();
        IndicatorKey first = newKey();
        define(first, "Första");
        enter(first, district, FALLING_OUT);
        get(address, hr);
        int few = StatementCount.of(() -> get(address, hr));

        for (int i = 0; i < 3; i++) {
            IndicatorKey key = newKey();
            define(key, "Fler " + i);
            enter(key, district, FALLING_OUT);
        }
        get(address, hr);

        assertThat(StatementCount.of(() -> get(address, hr))).isEqualTo(few);
    }

    private static String row(MvcTestResult page, IndicatorKey key) {
        String body = body(page);
        int at = body.indexOf("/indicators/" + key.value() + "\"");
        return body.substring(at, body.indexOf("</tr>", at));
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void define(IndicatorKey key, String name) {
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count(name), FROM));
    }

    private void enter(IndicatorKey key, UnitId unit, List<String> values) {
        data.asSystem(() -> {
            for (int month = 1; month <= values.size(); month++) {
                observations.enter(
                        queries.definition(key, 1).orElseThrow(),
                        unit,
                        Slot.of(Period.month(2023, month)),
                        observed(values.get(month - 1)));
            }
            return key;
        });
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
