package se.arbetsro.indicator.web.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.words.WordRule;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class SignalPagesTests {

    private static final int[] FIGURES = {20, 22, 21, 23, 22, 24, 23, 22, 21, 23, 22, 60};

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired IndicatorQueries queries;
    @Autowired TestData data;

    @Test
    void the_page_draws_the_limits_and_says_what_is_more_than_chance() {
        UnitId district = data.district("Signalby");
        IndicatorKey key = twelveMonths(district);

        var page =
                get(
                        "/indicators/" + key + "?unit=" + district.value(),
                        data.signedIn(Role.HR, district));

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Övre gräns", "Undre gräns", "Medelvärde")
                .contains("Det senaste talet ligger över den övre gränsen")
                .contains("/indicators/rules#outside")
                .contains("Meningarna är gjorda av talen");
    }

    @Test
    void limits_worked_out_from_a_day_on_are_said_to_be() {
        UnitId district = data.district("Omräknade");
        IndicatorKey key = twelveMonths(district);

        assertThat(
                        get(
                                "/indicators/"
                                        + key
                                        + "?unit="
                                        + district.value()
                                        + "&from=2023-07-01",
                                data.signedIn(Role.HR, district)))
                .bodyText()
                .contains("Gränserna är räknade på nytt från 2023-07-01.", "6 av minst 12");
    }

    @Test
    void every_rule_is_explained_where_the_sentences_lead() {
        var page = get("/indicators/rules", data.signedIn(Role.EMPLOYEE, data.district("Regelbo")));

        assertThat(page).hasStatusOk();
        for (WordRule rule : WordRule.values()) {
            assertThat(page).bodyText().contains("<h2 id=\"" + rule.anchor() + "\">");
        }
    }

    @Test
    void a_chart_is_had_as_svg_and_as_png() throws IOException {
        UnitId district = data.district("Bildstad");
        RequestPostProcessor hr = data.signedIn(Role.HR, district);
        String address =
                "/indicators/" + twelveMonths(district) + "/charts/0?unit=" + district.value();

        var svg = get(address + "&format=svg", hr);
        var png = get(address + "&format=png", hr);

        assertThat(svg).hasStatusOk().hasContentType("image/svg+xml;charset=UTF-8");
        assertThat(svg).bodyText().startsWith("<svg").contains("Övre gräns");
        assertThat(png).hasStatusOk().hasContentType("image/png");
        byte[] picture = png.getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(1440);
        assertThat(png.getResponse().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains(".png");
    }

    @Test
    void a_chart_of_figures_beyond_reach_is_not_there() {
        UnitId district = data.district("Dolda bilder");
        String address =
                "/indicators/" + twelveMonths(district) + "/charts/0?unit=" + district.value();

        assertThat(get(address, data.signedIn(Role.HR, data.district("Annat håll"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private IndicatorKey twelveMonths(UnitId unit) {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Konsulter"), FROM));
        data.asSystem(() -> {
            for (int month = 1; month <= FIGURES.length; month++) {
                observations.enter(
                        queries.definition(key, 1).orElseThrow(),
                        unit,
                        Slot.of(Period.month(2023, month)),
                        observed(Integer.toString(FIGURES[month - 1])));
            }
            return key;
        });
        return key;
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }
}
