package se.arbetsro.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.TestFigures;
import se.arbetsro.indicator.domain.smallgroup.GroupTooSmall;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

@ArbetsroTest
class ObservationServiceTests {

    private static final Slot APRIL = Slot.of(Period.of("2024-04"));
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired StatusSteps steps;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationQueries figures;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    @Test
    void a_figure_about_women_stands_beside_the_one_about_all_and_not_in_its_place() {
        UnitId district = data.district("Kvinnogatan");
        Definition definition = define(count("Frånvarande"));
        ObservationId all = enter(definition, district, "40");
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into indicator.observation (id, revision, definition_id, unit_id,
                                            slot, period, span, value, about, status, origin, known_from,
                                            known_by, split)
                                        select gen_random_uuid(), 1, definition_id, unit_id, slot, period, span,
                                            31, false, 'PUBLISHED', 'COMPUTED', known_from, known_by, 'sex=women'
                                        from indicator.observation where id = ?
                                        """)
                                .param(all.value())
                                .update());

        Series series =
                data.asSystem(() ->
                                queries.of(
                                        List.of(IndicatorKey.of(definition.indicatorKey())),
                                        district,
                                        Reading.now(DAY)))
                        .getFirst()
                        .current();
        var bySex =
                data.asSystem(() ->
                        queries.split(
                                definition.id(), district, Split.Dimension.SEX, Reading.now(DAY)));

        assertThat(series.points()).singleElement().extracting(Point::split).isNull();
        assertThat(bySex.keySet()).containsExactly(Split.WOMEN);
        assertThat(bySex.values().iterator().next())
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.value()).isEqualByComparingTo("31");
                    assertThat(point.split()).isEqualTo(Split.WOMEN);
                });
    }

    @Test
    void nobody_writes_over_a_figure_that_was_worked_out() {
        UnitId district = data.district("Räkneboda");
        Definition definition = define(count("Uträknade"));
        ObservationId id = computed(enter(definition, district, "23"));
        Viewer hr = data.viewer(Role.HR, district);

        assertThatThrownBy(() ->
                        data.runAs(
                                hr, () -> observations.correct(id, 1, observed("25"), "Fel dag")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into indicator.observation (id, revision, definition_id,
                                                            unit_id, slot, period, span, value, about, status, origin,
                                                            reason, known_from, known_until, known_by, corrections)
                                                        select id, 2, definition_id, unit_id, slot, period, span, 25,
                                                            false, 'REPORTED', 'ENTERED', 'Fel dag', now(),
                                                            now() + interval '1 day', known_by, 1
                                                        from indicator.observation where id = ?
                                                        """)
                                                .param(id.value())
                                                .update()))
                .hasMessageContaining("a computed figure is corrected in the register");
    }

    /** The same figure a month later, as if worked out. */
    private ObservationId computed(ObservationId entered) {
        ObservationId id = ObservationId.random();
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into indicator.observation (id, revision, definition_id, unit_id,
                                            slot, period, span, value, about, status, origin, known_from, known_by)
                                        select ?, 1, definition_id, unit_id, '2024-05', '2024-05',
                                            '[2024-05-01,2024-06-01)', value, about, 'APPROVED', 'COMPUTED',
                                            known_from, known_by
                                        from indicator.observation where id = ?
                                        """)
                                .param(id.value())
                                .param(entered.value())
                                .update());
        return id;
    }

    @Test
    void a_correction_is_one_more_revision_and_the_first_is_kept() {
        UnitId district = data.district("Rättviksgränd");
        Definition definition = define(count("Platser"));
        ObservationId id = enter(definition, district, "23");

        data.runAs(
                data.viewer(Role.HR, district),
                () -> observations.correct(id, 1, observed("25"), "Fel dag"));

        List<Point> revisions =
                data.asSystem(() -> figures.revisions(id, DAY)).stream()
                        .map(ObservationQueries.Found::point)
                        .toList();
        assertThat(revisions)
                .extracting(Point::value)
                .extracting(Object::toString)
                .containsExactly("25", "23");
        assertThat(revisions.getFirst().reason()).isEqualTo("Fel dag");
        assertThat(revisions.getLast().knownUntil()).isEqualTo(revisions.getFirst().knownFrom());
    }

    @Test
    void what_was_known_before_a_correction_can_be_read_again() {
        UnitId district = data.district("Minnesberg");
        Definition definition = define(count("Platser"));
        ObservationId id = enter(definition, district, "23");
        data.runAs(TestData.SYSTEM, () -> observations.correct(id, 1, observed("25"), "Fel dag"));
        Instant corrected =
                data.asSystem(() -> figures.revisions(id, DAY)).getFirst().point().knownFrom();

        assertThat(value(definition, district, new Reading(DAY, null))).isEqualTo("25");
        assertThat(value(definition, district, new Reading(DAY, corrected))).isEqualTo("23");
        assertThat(value(definition, district, new Reading(DAY, corrected.plusMillis(1))))
                .isEqualTo("25");
    }

    @Test
    void a_period_that_has_not_ended_on_the_day_is_not_read() {
        UnitId district = data.district("Förhand");
        Definition definition = define(count("Platser"));
        enter(definition, district, "23");

        assertThat(series(definition, district, Reading.now(LocalDate.of(2024, 4, 29))).points())
                .isEmpty();
        assertThat(series(definition, district, Reading.now(LocalDate.of(2024, 4, 30))).points())
                .hasSize(1);
    }

    @Test
    void a_slot_takes_one_figure() {
        UnitId district = data.district("Dubbelboda");
        Definition definition = define(count("Platser"));
        ObservationId id = enter(definition, district, "23");

        assertThatThrownBy(() -> enter(definition, district, "24"))
                .isInstanceOfSatisfying(
                        SlotTaken.class, taken -> assertThat(taken.taken()).isEqualTo(id));
    }

    @Test
    void who_corrects_what_has_been_corrected_is_told() {
        UnitId district = data.district("Kapplöpningen");
        ObservationId id = enter(define(count("Platser")), district, "23");
        data.runAs(TestData.SYSTEM, () -> observations.correct(id, 1, observed("25"), "Fel"));

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () -> observations.correct(id, 1, observed("26"), "Fel")))
                .isInstanceOfSatisfying(
                        Corrected.class,
                        now -> assertThat(now.current().point().value()).isEqualTo("25"));
    }

    @Test
    void of_two_corrections_at_once_one_wins() throws Exception {
        UnitId district = data.district("Samtidigt");
        ObservationId id = enter(define(count("Platser")), district, "23");
        Callable<Boolean> correction =
                () -> {
                    try {
                        data.runAs(
                                TestData.SYSTEM,
                                () -> observations.correct(id, 1, observed("25"), "Fel"));
                        return true;
                    } catch (Corrected | org.springframework.dao.DataAccessException e) {
                        return false;
                    }
                };

        int won = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(List.of(correction, correction))) {
                won += done.get() ? 1 : 0;
            }
        }

        assertThat(won).isEqualTo(1);
        assertThat(data.asSystem(() -> figures.revisions(id, DAY))).hasSize(2);
    }

    @Test
    void nobody_enters_for_a_unit_beyond_reach() {
        UnitId mine = data.district("Här");
        UnitId other = data.district("Där");
        Definition definition = define(count("Platser"));
        Viewer head = data.viewer(Role.HEAD_OF_DEPARTMENT, mine);

        assertThatThrownBy(() ->
                        data.runAs(
                                head,
                                () -> observations.enter(definition, other, APRIL, observed("1"))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_figure_of_another_district_is_seen_only_when_it_is_published() {
        UnitId mine = data.district("Läsaren");
        UnitId other = data.district("Grannen");
        Definition definition = define(count("Platser"));
        ObservationId id = enter(definition, other, "23");
        Viewer reader = data.viewer(Role.EMPLOYEE, mine);

        assertThat(data.as(reader, () -> figures.revisions(id, DAY))).isEmpty();

        TestFigures.take(data, steps, id, Status.APPROVED);
        assertThat(data.as(reader, () -> figures.revisions(id, DAY))).isEmpty();
        data.runAs(TestData.SYSTEM, () -> steps.step(id, 3, Status.PUBLISHED, null));
        assertThat(data.as(reader, () -> figures.revisions(id, DAY))).hasSize(1);
    }

    @Test
    void a_share_of_ten_people_is_not_kept_and_one_of_eleven_is() {
        UnitId district = data.district("Smågruppen");
        Definition turnover = define(content("Rörlighet", "procent per år", Per.YEAR, 1, true));

        assertThatThrownBy(() -> enterYear(turnover, district, 10))
                .isInstanceOf(GroupTooSmall.class);
        assertThatThrownBy(() -> enterYear(turnover, district, null))
                .isInstanceOf(GroupTooSmall.class);
        enterYear(turnover, district, 11);
        assertThat(series(turnover, district, Reading.now(DAY)).points().getFirst().groupSize())
                .isEqualTo(11);
    }

    private void enterYear(Definition definition, UnitId unit, @Nullable Integer people) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        observations.enter(
                                definition,
                                unit,
                                Slot.of(Period.year(2023)),
                                observed("9.1", people)));
    }

    private Definition define(Definition.Content content) {
        IndicatorKey key = newKey();
        return data.asSystem(() -> {
            indicators.create(key, content, FROM);
            return queries.definition(key, 1).orElseThrow();
        });
    }

    private ObservationId enter(Definition definition, UnitId unit, String value) {
        return data.asSystem(() -> observations.enter(definition, unit, APRIL, observed(value)));
    }

    private String value(Definition definition, UnitId unit, Reading reading) {
        return String.valueOf(series(definition, unit, reading).points().getFirst().value());
    }

    private Series series(Definition definition, UnitId unit, Reading reading) {
        return data.asSystem(() ->
                        queries.of(
                                List.of(IndicatorKey.of(definition.indicatorKey())), unit, reading))
                .getFirst()
                .current();
    }
}
