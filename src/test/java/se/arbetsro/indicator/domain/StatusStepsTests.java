package se.arbetsro.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.indicator.TestFigures.FROM;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.newKey;
import static se.arbetsro.indicator.TestFigures.observed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.figure.Definition;
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

/** The way of a figure from reported to published, and who may take it along. */
@ArbetsroTest
class StatusStepsTests {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    @Autowired IndicatorService indicators;
    @Autowired ObservationService observations;
    @Autowired StatusSteps steps;
    @Autowired IndicatorQueries queries;
    @Autowired ObservationQueries figures;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;

    private UnitId district;
    private Viewer reporter;
    private Viewer checker;
    private Viewer director;
    private Viewer lead;
    private ObservationId id;

    @BeforeEach
    void a_figure_that_has_been_reported() {
        district = data.district("Stegboda");
        reporter = data.viewer(Role.HR, district);
        checker = data.viewer(Role.HEAD_OF_DEPARTMENT, district);
        director = data.viewer(Role.DISTRICT_DIRECTOR, district);
        lead = data.viewer(Role.PROJECT_LEAD, data.municipality());
        IndicatorKey key = newKey();
        Definition definition =
                data.asSystem(() -> {
                    indicators.create(key, count("Platser"), FROM);
                    return queries.definition(key, 1).orElseThrow();
                });
        id =
                data.as(
                        reporter,
                        () ->
                                observations.enter(
                                        definition,
                                        district,
                                        Slot.of(Period.of("2024-04")),
                                        observed("23")));
    }

    @Test
    void a_figure_goes_from_reported_to_published_and_who_took_it_there_is_kept() {
        step(checker, 1, Status.CHECKED, "Jämfört med lönesystemet.");
        step(director, 2, Status.APPROVED, null);
        step(lead, 3, Status.PUBLISHED, null);

        List<Point> revisions = revisions();
        assertThat(revisions)
                .extracting(Point::status)
                .containsExactly(
                        Status.PUBLISHED, Status.APPROVED, Status.CHECKED, Status.REPORTED);
        assertThat(revisions)
                .extracting(Point::knownBy)
                .containsExactly(lead.id(), director.id(), checker.id(), reporter.id());
        assertThat(revisions).extracting(Point::reportedBy).containsOnly(reporter.id());
        assertThat(revisions.get(2).stepNote()).isEqualTo("Jämfört med lönesystemet.");
        assertThat(revisions)
                .allSatisfy(point -> assertThat(point.value()).isEqualByComparingTo("23"));
        assertThat(revisions).extracting(Point::corrections).containsOnly(0);
    }

    @Test
    void nobody_checks_or_approves_what_she_has_reported_herself() {
        assertThat(possible(reporter)).isEmpty();
        assertThat(waits(reporter)).isTrue();
        assertThatThrownBy(() -> step(reporter, 1, Status.CHECKED, null))
                .isInstanceOf(Forbidden.class);

        step(checker, 1, Status.CHECKED, null);

        assertThat(possible(reporter)).containsExactly(Status.REPORTED);
        assertThatThrownBy(() -> step(reporter, 2, Status.APPROVED, null))
                .isInstanceOf(Forbidden.class);
        assertThat(possible(director)).containsExactly(Status.REPORTED, Status.APPROVED);
        assertThat(waits(director)).isFalse();
    }

    @Test
    void a_correction_is_reported_anew_and_who_corrected_does_not_approve_it() {
        step(checker, 1, Status.CHECKED, null);
        step(director, 2, Status.APPROVED, null);

        data.runAs(
                director, () -> observations.correct(id, 3, observed("25"), "Räknat en gång till"));

        Point corrected = revisions().getFirst();
        assertThat(corrected.status()).isEqualTo(Status.REPORTED);
        assertThat(corrected.corrections()).isEqualTo(1);
        assertThat(corrected.reportedBy()).isEqualTo(director.id());
        assertThat(possible(director)).isEmpty();
        assertThat(possible(reporter)).containsExactly(Status.CHECKED);
    }

    @Test
    void only_who_approves_for_the_municipality_publishes_and_withdraws() {
        step(checker, 1, Status.CHECKED, null);
        step(director, 2, Status.APPROVED, null);

        assertThat(possible(director)).containsExactly(Status.REPORTED);
        assertThatThrownBy(() -> step(director, 3, Status.PUBLISHED, null))
                .isInstanceOf(Forbidden.class);
        step(lead, 3, Status.PUBLISHED, null);
        assertThat(possible(director)).isEmpty();
        step(lead, 4, Status.APPROVED, "Fel period i rapporten");
        assertThat(revisions().getFirst().status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void a_head_of_department_checks_and_does_not_approve() {
        step(lead, 1, Status.CHECKED, null);

        assertThat(possible(checker)).containsExactly(Status.REPORTED);
    }

    @Test
    void what_goes_back_needs_a_reason() {
        step(checker, 1, Status.CHECKED, null);

        assertThatThrownBy(() -> step(director, 2, Status.REPORTED, null))
                .isInstanceOf(StatusSteps.ReasonMissing.class);
        assertThat(revisions().getFirst().status()).isEqualTo(Status.CHECKED);
    }

    @Test
    void steps_are_not_jumped_over() {
        for (Status next : List.of(Status.APPROVED, Status.PUBLISHED, Status.REPORTED)) {
            assertThatThrownBy(() -> step(lead, 1, next, null)).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void a_step_with_what_has_been_corrected_meanwhile_is_not_taken() {
        data.runAs(reporter, () -> observations.correct(id, 1, observed("25"), "Fel dag"));

        assertThatThrownBy(() -> step(checker, 1, Status.CHECKED, null))
                .isInstanceOf(Corrected.class);
        assertThat(revisions().getFirst().status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void nobody_of_another_district_sees_or_steps_it() {
        Viewer stranger = data.viewer(Role.DISTRICT_DIRECTOR, data.district("Grannsteg"));

        assertThatThrownBy(() -> step(stranger, 1, Status.CHECKED, null))
                .isInstanceOf(se.arbetsro.platform.fault.NotFound.class);
    }

    @Test
    void the_database_itself_refuses_a_step_by_who_reported_and_one_that_changes_the_figure() {
        assertThatThrownBy(() -> insert("value", "known_by", "REPORTED", "CHECKED"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("observation_step_by_another");
        assertThatThrownBy(() -> insert("24", "platform.viewer()", "REPORTED", "CHECKED"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a step changes the status alone");
        assertThatThrownBy(() -> insert("value", "platform.viewer()", "REPORTED", "PUBLISHED"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("observation_step_possible");
    }

    private void insert(String value, String by, String from, String to) {
        data.runAs(
                TestData.SYSTEM,
                () ->
                        jdbc.sql(
                                        """
                                        insert into indicator.observation (id, revision, definition_id, unit_id,
                                            slot, period, span, value, about, status, origin, known_from,
                                            known_until, known_by, stepped_from, reported_by)
                                        select id, 2, definition_id, unit_id, slot, period, span, %s, about,
                                            '%s', origin, now(), now() + interval '1 day', %s, '%s', known_by
                                        from indicator.observation where id = ? and revision = 1
                                        """
                                                .formatted(value, to, by, from))
                                .param(id.value())
                                .update());
    }

    private void step(Viewer viewer, int revision, Status next, @Nullable String note) {
        data.runAs(viewer, () -> steps.step(id, revision, next, note));
    }

    private List<Status> possible(Viewer viewer) {
        return data.as(viewer, () -> steps.possible(current()));
    }

    private boolean waits(Viewer viewer) {
        return data.as(viewer, () -> steps.waitsForAnother(current()));
    }

    private Found current() {
        return figures.revisions(id, DAY).getFirst();
    }

    private List<Point> revisions() {
        return data.asSystem(() -> figures.revisions(id, DAY)).stream().map(Found::point).toList();
    }
}
