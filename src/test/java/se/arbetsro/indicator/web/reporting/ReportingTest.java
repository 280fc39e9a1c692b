package se.arbetsro.indicator.web.reporting;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.reporting.ReportingRoundContent;
import se.arbetsro.indicator.domain.reporting.ReportingRounds;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Two districts that are asked for two figures each, and what is done there. */
@ArbetsroTest
abstract class ReportingTest {

    static final String PERIOD = "2025-HT";

    @Autowired MockMvcTester mvc;
    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired ObservationQueries figures;
    @Autowired Stewardships stewardships;
    @Autowired ReportingRounds rounds;
    @Autowired TestData data;

    UnitId district;
    UnitId neighbour;
    UnitId subunit;
    IndicatorKey posts;
    IndicatorKey turnover;
    ReportingRoundId round;
    RequestPostProcessor director;

    @BeforeEach
    void two_districts_are_asked_for_two_figures_each() {
        district = data.district("Omgångsbo");
        neighbour = data.district("Grannomgång");
        subunit = data.unit("Avdelning Ett", district);
        posts = newKey();
        turnover = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    indicators.create(posts, count("Lediga tjänster"), FROM);
                    indicators.create(
                            turnover, content("Slutat", "procent", Per.TERM, 1, true), FROM);
                });
        enter(posts, district, "2025-VT", "10");
        round = open(List.of(posts, turnover), List.of(district, neighbour));
        director = data.signedIn(Role.DISTRICT_DIRECTOR, district);
    }

    ReportingRoundId open(List<IndicatorKey> keys, List<UnitId> units) {
        return data.asSystem(() ->
                rounds.open(
                        new ReportingRoundContent(
                                new Text2("Prov", null),
                                Period.of(PERIOD),
                                LocalDate.of(2026, 1, 31),
                                keys.stream().map(IndicatorKey::value).toList(),
                                units)));
    }

    void say(IndicatorKey key, @Nullable String kind, Limits limits) {
        say(key, kind, limits, null);
    }

    void say(IndicatorKey key, @Nullable String kind, Limits limits, @Nullable Role reporter) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        stewardships.write(
                                key,
                                0,
                                new Stewardship.Content(null, reporter, null, kind, null, limits)));
    }

    void enter(IndicatorKey key, UnitId unit, String period, String value) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        observations.enter(
                                queries.definition(key, 1).orElseThrow(),
                                unit,
                                Slot.of(Period.of(period)),
                                observed(value)));
    }

    Found held(IndicatorKey key, UnitId unit) {
        return found(key, unit).orElseThrow();
    }

    @Nullable BigDecimal value(IndicatorKey key, UnitId unit) {
        return found(key, unit).map(found -> found.point().value()).orElse(null);
    }

    java.util.Optional<Found> found(IndicatorKey key, UnitId unit) {
        return data.asSystem(() -> figures.all(key, TestData.today())).stream()
                .filter(found -> found.unitId().equals(unit))
                .filter(found -> found.point().slot().key().equals(PERIOD))
                .findFirst();
    }

    static String field(String field, UnitId unit, IndicatorKey key) {
        return field + "." + unit.value() + "." + key;
    }

    RequestPostProcessor lead() {
        return data.signedIn(Role.PROJECT_LEAD, data.municipality());
    }

    MvcTestResult start(RequestPostProcessor who) {
        return mvc.get().uri("/").with(who).exchange();
    }

    MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri("/indicators/rounds/" + round.value() + path).with(who).exchange();
    }

    MvcTestResult post(String path, RequestPostProcessor who) {
        return mvc.post()
                .uri("/indicators/rounds/" + round.value() + path)
                .with(who)
                .with(csrf())
                .exchange();
    }

    MvcTestResult fill(RequestPostProcessor who, Map<String, String> typed) {
        return fill(who, UUID.randomUUID().toString(), typed);
    }

    MvcTestResult fill(RequestPostProcessor who, String key, Map<String, String> typed) {
        var request =
                mvc.post()
                        .uri("/indicators/rounds/" + round.value() + "/figures")
                        .with(who)
                        .with(csrf())
                        .param("key", key);
        typed.forEach(request::param);
        return request.exchange();
    }
}
