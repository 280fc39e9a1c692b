package se.arbetsro.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;
import static se.arbetsro.indicator.TestFigures.take;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.derived.FormulaRefused;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.time.Period;
import se.arbetsro.testing.ArbetsroTest;
import se.arbetsro.testing.TestData;

/** Figures worked out by a formula, from the first term to the last correction. */
@ArbetsroTest
class DerivedFiguresTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Slot APRIL = Slot.of(Period.of("2024-04"));

    @Autowired IndicatorService indicators;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationService observations;
    @Autowired ObservationQueries figures;
    @Autowired StatusSteps steps;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private UnitId district;
    private Viewer reporter;
    private Definition hired;
    private Definition staff;

    @BeforeEach
    void two_figures_are_followed() {
        district = data.district("Formelberg");
        reporter = data.viewer(Role.HR, district);
        hired = define(newKey(), content("Inhyrda", "personer", Per.DAY, 0, false));
        staff = define(newKey(), content("Anställda", "personer", Per.DAY, 0, false));
    }

    @Test
    void a_formula_gives_figures_for_what_is_there_and_for_what_comes() {
        enter(hired, APRIL, "12");
        enter(staff, APRIL, "80");

        Definition share = share();

        assertThat(value(share, APRIL)).isEqualByComparingTo("15");
        Slot november = Slot.of(Period.of("2024-11"));
        enter(hired, november, "9");
        assertThat(figure(share, november)).isNull();
        enter(staff, november, "90");
        assertThat(value(share, november)).isEqualByComparingTo("10");
    }

    @Test
    void a_corrected_term_gives_a_new_revision_that_says_why_and_the_old_one_stays() {
        enter(hired, APRIL, "12");
        ObservationId counted = enter(staff, APRIL, "80");
        Definition share = share();

        data.runAs(reporter, () -> observations.correct(counted, 1, observed("60"), "Räknat fel"));

        List<Point> revisions = revisions(there(share, APRIL));
        assertThat(revisions)
                .extracting(Point::value)
                .usingElementComparator((one, other) -> one.compareTo(other))
                .containsExactly(new BigDecimal("20"), new BigDecimal("15"));
        assertThat(revisions.getFirst().reason()).isEqualTo("Omräknat med formeln");
        assertThat(revisions.getFirst().corrections()).isEqualTo(1);
        assertThat(revisions.getFirst().origin()).isEqualTo(Origin.COMPUTED);
        assertThat(terms(revisions.get(0)))
                .extracting(found -> found.point().revision())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(terms(revisions.get(1)))
                .extracting(found -> found.point().revision())
                .containsExactly(1, 1);
    }

    @Test
    void a_term_that_turns_out_not_to_be_known_takes_the_figure_with_it() {
        enter(hired, APRIL, "12");
        ObservationId counted = enter(staff, APRIL, "80");
        Definition share = share();
        var unknown =
                new Observed(
                        null,
                        null,
                        null,
                        Missing.NOT_KNOWN,
                        null,
                        false,
                        null,
                        null,
                        null,
                        Origin.ENTERED);

        data.runAs(reporter, () -> observations.correct(counted, 1, unknown, "Går inte att veta"));

        assertThat(figure(share, APRIL)).isNull();
    }

    @Test
    void nothing_is_divided_by_nobody() {
        enter(hired, APRIL, "12");
        enter(staff, APRIL, "0");

        assertThat(figure(share(), APRIL)).isNull();
    }

    @Test
    void a_figure_never_comes_further_than_the_term_that_has_come_least_far() {
        ObservationId one = enter(hired, APRIL, "12");
        ObservationId other = enter(staff, APRIL, "80");
        Definition share = share();
        take(data, steps, one, Status.PUBLISHED);
        assertThat(status(share)).isEqualTo(Status.REPORTED);
        take(data, steps, other, Status.APPROVED);
        assertThat(status(share)).isEqualTo(Status.APPROVED);

        data.runAs(reporter, () -> observations.correct(one, 4, observed("16"), "En till dag"));

        assertThat(status(share)).isEqualTo(Status.REPORTED);
        assertThat(revisions(there(share, APRIL)))
                .extracting(Point::corrections)
                .startsWith(1, 0, 0);
    }

    @Test
    void nobody_enters_corrects_or_steps_what_is_worked_out() {
        enter(hired, APRIL, "12");
        enter(staff, APRIL, "80");
        Definition share = share();
        ObservationId id = there(share, APRIL).point().id();
        Viewer lead = data.viewer(Role.PROJECT_LEAD, data.municipality());

        assertThatThrownBy(() -> enter(share, Slot.of(Period.of("2025-04")), "99"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        data.runAs(
                                lead,
                                () -> observations.correct(id, 1, observed("99"), "Bättre så")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> data.runAs(lead, () -> steps.step(id, 1, Status.CHECKED, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into indicator.observation (id, revision,
                                                            definition_id, unit_id, slot, period, span,
                                                            value, about, status, origin, known_from,
                                                            known_by)
                                                        select gen_random_uuid(), 1, definition_id,
                                                            unit_id, '2025-04', '2025-04', span, 99,
                                                            false, 'REPORTED', 'ENTERED', known_from,
                                                            known_by
                                                        from indicator.observation where id = ?
                                                        """)
                                                .param(id.value())
                                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a derived figure is worked out");
    }

    @Test
    void a_formula_over_a_formula_follows_all_the_way() {
        enter(hired, APRIL, "12");
        ObservationId counted = enter(staff, APRIL, "80");
        Definition share = share();
        Definition twice =
                define(
                        newKey(),
                        worked("Dubbelt", "procent", "[" + share.indicatorKey() + "] * 2"));
        assertThat(value(twice, APRIL)).isEqualByComparingTo("30");

        data.runAs(reporter, () -> observations.correct(counted, 1, observed("60"), "Fel"));

        assertThat(value(twice, APRIL)).isEqualByComparingTo("40");
    }

    @Test
    void a_term_that_begins_to_mean_something_else_gives_no_more_figures_to_the_formula() {
        Definition share = share();
        IndicatorKey key = IndicatorKey.of(staff.indicatorKey());
        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.defineAnew(
                                key,
                                content("Tillsvidareanställda", "personer", Per.DAY, 0, false),
                                LocalDate.of(2024, 1, 1)));
        Definition newer = data.asSystem(() -> queries.definition(key, 2).orElseThrow());
        enter(hired, APRIL, "12");
        enter(newer, APRIL, "80");
        assertThat(figure(share, APRIL)).isNull();

        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.defineAnew(
                                IndicatorKey.of(share.indicatorKey()),
                                shareContent(),
                                LocalDate.of(2024, 1, 1)));

        Definition again =
                data.asSystem(() ->
                        queries.definition(IndicatorKey.of(share.indicatorKey()), 2).orElseThrow());
        assertThat(value(again, APRIL)).isEqualByComparingTo("15");
    }

    @Test
    void a_formula_that_ends_leaves_the_time_after_to_the_next() {
        enter(hired, APRIL, "12");
        enter(staff, APRIL, "80");
        Definition share = share();

        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.defineAnew(
                                IndicatorKey.of(share.indicatorKey()),
                                worked("Per anställd", "andel", "[%s] / [%s]"),
                                LocalDate.of(2024, 1, 1)));

        assertThat(figure(share, APRIL)).isNull();
    }

    @Test
    void a_figure_of_people_makes_the_formula_one_of_people_with_the_smaller_group() {
        Definition leaving = define(newKey(), content("Slutat", "procent", Per.YEAR, 1, true));
        Definition ill = define(newKey(), content("Sjuka", "procent", Per.YEAR, 1, true));
        Slot year = Slot.of(Period.of("2024"));
        enter(leaving, year, observed("10", 40));
        enter(ill, year, observed("6", 12));

        Definition sum =
                define(
                        newKey(),
                        worked(
                                "Båda",
                                "procent",
                                "[" + leaving.indicatorKey() + "] + [" + ill.indicatorKey() + "]"));

        assertThat(sum.aboutPeople()).isTrue();
        assertThat(there(sum, year).point().groupSize()).isEqualTo(12);
        assertThat(Objects.requireNonNull(sum.formula()).sv()).isEqualTo("Slutat + Sjuka");
    }

    @Test
    void what_cannot_be_a_formula_is_refused_with_why() {
        assertThat(refusal("[ingen-sadan]", "personer")).isEqualTo("indicator.formula.unknown");
        assertThat(refusal("[%s] / [%s] * 100", "personer"))
                .isEqualTo("indicator.formula.UNIT_OF_RESULT");
        Definition hours = define(newKey(), content("Timmar", "timmar", Per.DAY, 0, false));
        assertThat(refusal("[%s] + [" + hours.indicatorKey() + "]", "personer"))
                .isEqualTo("indicator.formula.UNITS_DIFFER");
        assertThat(refusal("[%s] +", "personer")).isEqualTo("indicator.formula.GRAMMAR");
        assertThat(refusal("system('rm')", "personer")).isEqualTo("indicator.formula.UNKNOWN_PART");
    }

    @Test
    void the_unit_of_measure_of_a_term_stays_while_a_formula_needs_it() {
        share();

        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        indicators.reword(
                                                IndicatorKey.of(staff.indicatorKey()),
                                                1,
                                                staff.version(),
                                                content(
                                                        "Anställda",
                                                        "årsarbetare",
                                                        Per.DAY,
                                                        0,
                                                        false))))
                .isInstanceOf(FormulaRefused.class);
    }

    @Test
    void better_words_leave_the_formula_as_it_is() {
        Definition share = share();

        data.runAs(
                TestData.SYSTEM,
                () ->
                        indicators.reword(
                                IndicatorKey.of(share.indicatorKey()),
                                1,
                                share.version(),
                                content("Andel inhyrda", "procent", Per.DAY, 1, false)));

        Definition reworded = data.asSystem(() -> definition(share));
        assertThat(reworded.name().sv()).isEqualTo("Andel inhyrda");
        assertThat(reworded.expression()).isEqualTo(share.expression());
    }

    @Test
    void the_database_itself_knows_no_circle_and_no_other_formula() {
        Definition share = share();

        assertThatThrownBy(() -> term(share.id().value(), share.id().value()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("cannot be worked out from itself");
        assertThatThrownBy(() -> term(staff.id().value(), share.id().value()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
                        data.runAs(
                                TestData.SYSTEM,
                                () ->
                                        jdbc.sql(
                                                        "update indicator.definition set expression = '[ab]' where id = ?")
                                                .param(share.id().value())
                                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("another formula is another definition");
    }

    @Test
    void two_who_correct_different_terms_at_once_leave_the_figure_right() throws Exception {
        Definition share = share();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int year = 2000; year < 2020; year++) {
                Slot slot = Slot.of(Period.of(year + "-04"));
                CountDownLatch both = new CountDownLatch(2);
                Future<?> one = two.submit(() -> together(both, hired, slot, "12"));
                Future<?> other = two.submit(() -> together(both, staff, slot, "80"));
                one.get();
                other.get();
                assertThat(value(share, slot)).isEqualByComparingTo("15");
            }
        }
    }

    private void together(CountDownLatch both, Definition definition, Slot slot, String value) {
        data.runAs(
                reporter,
                () -> {
                    observations.enter(definition, district, slot, observed(value));
                    both.countDown();
                    try {
                        both.await();
                    } catch (InterruptedException stopped) {
                        throw new IllegalStateException(stopped);
                    }
                });
    }

    @Test
    void a_stranger_sees_no_more_of_it_than_of_its_terms() {
        enter(hired, APRIL, "12");
        ObservationId other = enter(staff, APRIL, "80");
        take(data, steps, other, Status.PUBLISHED);
        Definition share = share();
        ObservationId id = there(share, APRIL).point().id();
        Viewer stranger = data.viewer(Role.DISTRICT_DIRECTOR, data.district("Grannformel"));

        assertThat(data.as(stranger, () -> figures.revisions(id, DAY))).isEmpty();
        assertThat(data.as(stranger, () -> figures.terms(id, 1, DAY)))
                .extracting(found -> found.definition().id())
                .containsExactly(staff.id());
    }

    private Definition share() {
        return define(newKey(), shareContent());
    }

    private Definition.Content shareContent() {
        return worked("Andel", "procent", "[%s] / [%s] * 100");
    }

    /** {@code %s} stands for who is hired, then for all staff. */
    private Definition.Content worked(String name, String unit, String expression) {
        return content(name, unit, Per.DAY, 1, false)
                .derived(
                        expression.formatted(hired.indicatorKey(), staff.indicatorKey()),
                        null,
                        false);
    }

    private String refusal(String expression, String unit) {
        try {
            define(newKey(), worked("X", unit, expression));
            return "";
        } catch (FormulaRefused refused) {
            return refused.messageKey();
        }
    }

    private Definition define(IndicatorKey key, Definition.Content content) {
        data.runAs(TestData.SYSTEM, () -> indicators.create(key, content, FROM));
        return data.asSystem(() -> queries.definition(key, 1).orElseThrow());
    }

    private Definition definition(Definition one) {
        return queries.definition(IndicatorKey.of(one.indicatorKey()), 1).orElseThrow();
    }

    private ObservationId enter(Definition definition, Slot slot, String value) {
        return enter(definition, slot, observed(value));
    }

    private ObservationId enter(Definition definition, Slot slot, Observed observed) {
        return data.as(reporter, () -> observations.enter(definition, district, slot, observed));
    }

    private @Nullable Found figure(Definition definition, Slot slot) {
        return data.asSystem(() -> figures.inSlot(definition.id(), district, slot.key(), DAY))
                .orElse(null);
    }

    private Found there(Definition definition, Slot slot) {
        return Objects.requireNonNull(figure(definition, slot));
    }

    private BigDecimal value(Definition definition, Slot slot) {
        return Objects.requireNonNull(there(definition, slot).point().value());
    }

    private Status status(Definition definition) {
        return there(definition, APRIL).point().status();
    }

    private List<Point> revisions(Found found) {
        return data.asSystem(() -> figures.revisions(found.point().id(), DAY)).stream()
                .map(Found::point)
                .toList();
    }

    private List<Found> terms(Point point) {
        return data.asSystem(() -> figures.terms(point.id(), point.revision(), DAY));
    }

    private void term(UUID definition, UUID term) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        "insert into indicator.definition_term (definition_id, term_id) values (?, ?)")
                                .params(definition, term)
                                .update());
    }
}
