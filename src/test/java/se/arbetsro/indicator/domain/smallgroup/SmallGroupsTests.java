package se.arbetsro.indicator.domain.smallgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCheck;
import se.arbetsro.platform.exchange.Imports;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Figures about people that are entered by hand give no small group away, by whichever way. */
@ArbetsroTest
class SmallGroupsTests {

    private static final Slot YEAR = Slot.of(Period.of("2024"));

    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired Imports imports;
    @Autowired TransactionTemplate transaction;
    @Autowired TestData data;

    private UnitId district;
    private UnitId north;
    private UnitId south;
    private String name;
    private Definition share;

    @BeforeEach
    void a_district_with_units_and_a_share_of_its_people() {
        name = "Delbo " + UUID.randomUUID();
        district = data.district(name);
        north = data.unit(name + " norr", district);
        south = data.unit(name + " söder", district);
        data.unit(name + " öster", district);
        share = define(content("Rörlighet", "procent per år", Per.YEAR, 1, true));
    }

    @Test
    void the_last_unit_that_would_tell_of_a_small_one_beside_it_is_refused() {
        enter(district, 40);
        enter(north, 20);

        assertThatThrownBy(() -> enter(south, 14))
                .isInstanceOfSatisfying(
                        GroupTooSmall.class,
                        refused -> {
                            assertThat(refused.messageKey())
                                    .isEqualTo("indicator.observation.remainder");
                            assertThat(refused.arguments()).containsExactly(11, name);
                        });
        enter(south, 20);
    }

    @Test
    void the_district_is_refused_where_its_units_are_told_already() {
        enter(north, 20);
        enter(south, 14);

        assertThatThrownBy(() -> enter(district, 40)).isInstanceOf(GroupTooSmall.class);
        assertThatCode(() -> enter(district, 34)).doesNotThrowAnyException();
    }

    @Test
    void a_correction_of_how_many_there_are_is_looked_at_too() {
        enter(district, 60);
        ObservationId figure = enter(north, 20);
        enter(south, 20);

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        observations.correct(
                                                figure, 1, observed("12.5", 32), "Fler var med.")))
                .isInstanceOf(GroupTooSmall.class);
    }

    @Test
    void what_counts_no_people_gives_nobody_away() {
        share = define(count("Platser"));
        enter(district, 40);
        enter(north, 20);

        assertThatCode(() -> enter(south, 14)).doesNotThrowAnyException();
    }

    @Test
    void a_file_is_told_the_row_to_leave_out() {
        ImportCheck check =
                check(
                        "Nyckel;Enhet;Avser;Värde;Antal personer\n"
                                + row(name, 40)
                                + row(name + " norr", 20)
                                + row(name + " söder", 14));

        assertThat(check.errors())
                .extracting(error -> error.row(), error -> error.message().key())
                .containsExactly(tuple(4, "indicator.observation.remainder"));
        assertThat(
                        check(
                                        "Nyckel;Enhet;Avser;Värde;Antal personer\n"
                                                + row(name, 40)
                                                + row(name + " norr", 20))
                                .errors())
                .isEmpty();
    }

    @Test
    void of_two_who_enter_at_the_same_time_the_second_sees_the_first() throws Exception {
        enter(district, 40);
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (var others = Executors.newFixedThreadPool(2)) {
            Future<?> first =
                    others.submit(() ->
                            data.runAs(
                                    TestData.SYSTEM,
                                    () ->
                                            transaction.executeWithoutResult(_ -> {
                                                observations.enter(
                                                        share, north, YEAR, observed("12.5", 20));
                                                entered.countDown();
                                                await(go);
                                            })));
            assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
            Future<?> second = others.submit(() -> enter(south, 14));
            go.countDown();

            first.get(20, TimeUnit.SECONDS);
            assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(GroupTooSmall.class);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Definition define(Definition.Content content) {
        IndicatorKey key = newKey();
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, content, FROM));
        return data.asSystem(() ->
                Objects.requireNonNull(
                        queries.definitionsOfFigures(LocalDate.of(2024, 12, 31)).get(key.value())));
    }

    private ObservationId enter(UnitId unit, int people) {
        return data.asSystem(() -> observations.enter(share, unit, YEAR, observed("12.5", people)));
    }

    private String row(String unit, int people) {
        return share.indicatorKey() + ";" + unit + ";2024;12,5;" + people + "\n";
    }

    private ImportCheck check(String file) {
        return data.asSystem(() ->
                imports.check("observations", file.getBytes(StandardCharsets.UTF_8), Language.SV));
    }
}
