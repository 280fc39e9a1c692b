package se.arbetsro.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class IndicatorServiceTests {

    private static final LocalDate NEW_MEANING = LocalDate.of(2022, 1, 1);

    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired IndicatorQueries queries;
    @Autowired TestData data;

    @Test
    void a_new_definition_ends_the_one_before_and_their_figures_stay_apart() {
        UnitId city = data.municipality();
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    indicators.create(key, count("Sjukfrånvaro enligt lag"), FROM);
                    indicators.defineAnew(key, count("Stadens egen sjukfrånvaro"), NEW_MEANING);
                    List<Definition> both = queries.definitions(key);
                    observations.enter(both.get(0), city, slot("2021"), observed("79"));
                    observations.enter(both.get(1), city, slot("2022"), observed("69"));
                });

        Figures.OfIndicator figures =
                data.asSystem(() -> queries.of(List.of(key), city, LocalDate.of(2023, 1, 1)))
                        .getFirst();

        assertThat(figures.series())
                .extracting(series -> series.definition().valid())
                .containsExactly(new Validity(FROM, NEW_MEANING), Validity.from(NEW_MEANING));
        assertThat(figures.series())
                .extracting(series -> series.points().size())
                .containsExactly(1, 1);
        assertThat(figures.current().definition().number()).isEqualTo(2);
    }

    @Test
    void as_of_an_earlier_day_there_is_only_the_definition_of_then() {
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    indicators.create(key, count("Förr"), FROM);
                    indicators.defineAnew(key, count("Nu"), NEW_MEANING);
                });

        assertThat(
                        data.asSystem(() ->
                                        queries.of(
                                                List.of(key),
                                                data.municipality(),
                                                LocalDate.of(2021, 12, 31)))
                                .getFirst()
                                .series())
                .hasSize(1);
    }

    @Test
    void a_definition_cannot_begin_before_the_one_it_takes_over_from() {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Tal"), NEW_MEANING));

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> indicators.defineAnew(key, count("Tal"), NEW_MEANING)))
                .isInstanceOf(BeginsTooEarly.class);
    }

    @Test
    void a_key_is_used_once() {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Tal"), FROM));

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> indicators.create(key, count("Annat"), FROM)))
                .isInstanceOf(KeyTaken.class);
    }

    @Test
    void only_who_reaches_the_whole_municipality_defines() {
        UnitId district = data.district("Definitionsbacken");

        assertThatThrownBy(() ->
                        data.runAs(
                                data.viewer(Role.DISTRICT_DIRECTOR, district),
                                () -> indicators.create(newKey(), count("Tal"), FROM)))
                .isInstanceOf(Forbidden.class);
        data.runAs(
                data.viewer(Role.PROJECT_LEAD, data.municipality()),
                () -> indicators.create(newKey(), count("Tal"), FROM));
    }

    @Test
    void two_who_reword_a_definition_do_not_overwrite_each_other() {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, count("Tal"), FROM));
        long version = data.asSystem(() -> queries.definition(key, 1)).orElseThrow().version();
        data.runAs(TestData.SYSTEM, () -> indicators.reword(key, 1, version, count("Bättre ord")));

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> indicators.reword(key, 1, version, count("Andra ord"))))
                .isInstanceOfSatisfying(
                        DefinitionChanged.class,
                        now -> assertThat(now.current().name().sv()).isEqualTo("Bättre ord"));
    }

    @Test
    void a_new_target_ends_the_one_before() {
        UnitId district = data.district("Målgatan");
        IndicatorKey key = newKey();
        data.runAs(
                TestData.SYSTEM,
                () -> {
                    indicators.create(key, content("Platser", "platser", Per.YEAR, 0, false), FROM);
                    Definition definition = queries.definition(key, 1).orElseThrow();
                    indicators.setTarget(target(definition, district, "2019-01-01", "100"));
                    indicators.setTarget(target(definition, district, "2021-01-01", "120"));
                });

        var series =
                data.asSystem(() -> queries.of(List.of(key), district, LocalDate.of(2023, 1, 1)))
                        .getFirst()
                        .current();

        assertThat(series.targetAt(slot("2018"))).isEmpty();
        assertThat(series.targetAt(slot("2020"))).contains(new BigDecimal("100"));
        assertThat(series.targetAt(slot("2021"))).contains(new BigDecimal("120"));
    }

    private static NewTarget target(Definition definition, UnitId unit, String from, String value) {
        return new NewTarget(
                definition.id(),
                unit,
                Validity.from(LocalDate.parse(from)),
                new BigDecimal(value),
                Per.YEAR,
                null,
                null,
                null);
    }

    private static Slot slot(String period) {
        return Slot.of(Period.of(period));
    }
}
