package se.arbetsro.plan.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arbetsro.plan.ActivityStatus.CANCELLED;
import static se.arbetsro.plan.ActivityStatus.DECIDED;
import static se.arbetsro.plan.ActivityStatus.DONE;
import static se.arbetsro.plan.ActivityStatus.PROPOSED;
import static se.arbetsro.plan.ActivityStatus.UNDER_WAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.Responsible;
import se.arbetsro.platform.fault.Invalid;

class ActivityTests {

    private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");
    private static final Decided GROUP = new Decided("Styrgruppen", LocalDate.of(2026, 3, 9));
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BO = UUID.randomUUID();
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    private static Activity proposed() {
        return Activity.of(
                ActivityId.random(),
                NewActivity.of(
                        UnitId.random(),
                        PlanVersionId.random(),
                        AreaId.random(),
                        ActivityContent.of("Ring upp", Responsible.role("enhetschef"), DUE)),
                NOON,
                ANNA);
    }

    private static Activity at(ActivityStatus... steps) {
        Activity activity = proposed();
        for (ActivityStatus step : steps) {
            activity =
                    activity.step(
                            step,
                            step == CANCELLED ? "Skäl" : null,
                            step == DECIDED ? GROUP : null,
                            NOON,
                            ANNA);
        }
        return activity;
    }

    @Test
    void an_activity_that_is_due_today_is_not_overdue() {
        assertThat(proposed().overdue(DUE)).isFalse();
        assertThat(proposed().overdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void what_has_ended_is_never_overdue() {
        LocalDate later = DUE.plusYears(1);

        assertThat(at(DECIDED, UNDER_WAY, DONE).overdue(later)).isFalse();
        assertThat(at(CANCELLED).overdue(later)).isFalse();
    }

    @Test
    void it_goes_from_proposed_over_decided_and_under_way_to_done() {
        assertThat(at(DECIDED, UNDER_WAY, DONE).progress().status()).isEqualTo(DONE);
    }

    @Test
    void no_step_is_skipped() {
        assertThatThrownBy(() -> at(UNDER_WAY)).isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> at(DECIDED, DONE)).isInstanceOf(StepNotPossible.class);
        assertThatThrownBy(() -> at(DECIDED, DECIDED)).isInstanceOf(StepNotPossible.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ActivityStatus.class,
            names = {"PROPOSED", "DECIDED", "UNDER_WAY"})
    void whatever_is_open_can_be_cancelled(ActivityStatus open) {
        assertThat(open.canBecome(CANCELLED)).isTrue();
    }

    @Test
    void a_cancellation_has_a_reason_and_nothing_else_has() {
        assertThat(at(CANCELLED).progress().cancelledWhy()).isEqualTo("Skäl");
        assertThatThrownBy(() -> proposed().step(CANCELLED, " ", null, NOON, ANNA))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(at(CANCELLED, DECIDED).progress().cancelledWhy()).isNull();
    }

    @Test
    void what_has_ended_can_be_taken_up_again() {
        assertThat(at(DECIDED, UNDER_WAY, DONE, UNDER_WAY).progress().status())
                .isEqualTo(UNDER_WAY);
        assertThat(at(CANCELLED, DECIDED).progress().status()).isEqualTo(DECIDED);
    }

    @Test
    void what_has_ended_is_not_rewritten() {
        Activity done = at(DECIDED, UNDER_WAY, DONE);

        assertThatThrownBy(() -> done.rewritten(done.areaId(), null, done.content(), NOON, ANNA))
                .isInstanceOf(ActivityHasEnded.class);
    }

    @Test
    void one_can_undo_ones_own_step_for_a_minute_and_nobody_elses() {
        Activity decided = at(DECIDED);

        assertThat(decided.undo(NOON.plusSeconds(59), ANNA).progress().status())
                .isEqualTo(PROPOSED);
        assertThatThrownBy(() -> decided.undo(NOON.plusSeconds(61), ANNA))
                .isInstanceOf(TooLateToUndo.class);
        assertThatThrownBy(() -> decided.undo(NOON.plusSeconds(1), BO))
                .isInstanceOf(TooLateToUndo.class);
    }

    @Test
    void nothing_is_undone_twice() {
        Activity undone = at(DECIDED).undo(NOON.plusSeconds(1), ANNA);

        assertThatThrownBy(() -> undone.undo(NOON.plusSeconds(2), ANNA))
                .isInstanceOf(TooLateToUndo.class);
    }

    @Test
    void it_does_not_end_before_it_starts() {
        Activity activity = proposed();
        ActivityContent backwards =
                new ActivityContent(
                        "Ring upp",
                        null,
                        "sv",
                        List.of(),
                        Responsible.role("enhetschef"),
                        DUE.plusDays(1),
                        DUE,
                        null,
                        false,
                        null);

        assertThatThrownBy(() -> activity.rewritten(activity.areaId(), null, backwards, NOON, ANNA))
                .isInstanceOf(Invalid.class);
    }
}
