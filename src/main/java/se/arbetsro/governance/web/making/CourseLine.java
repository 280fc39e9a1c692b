package se.arbetsro.governance.web.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.making.CheckPointQueries.PointRow;
import se.arbetsro.governance.domain.making.MakingState;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.OutcomeRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.StepRow;
import se.arbetsro.platform.web.Shell;

/**
 * A line of the time line of a case.
 *
 * @param place among those of the same day
 * @param ahead whether it is yet to come or to be done
 * @param late whether its day has passed and it is not done
 */
public record CourseLine(
        LocalDate day, int place, String what, @Nullable String note, boolean ahead, boolean late) {

    private static final int HEARD = 2;
    private static final int DECIDED = 4;
    private static final int CHECKED = 7;

    /** All that has happened and what is to come, by day. */
    static List<CourseLine> of(
            Shell shell,
            MakingRow making,
            List<StepRow> steps,
            List<HearingRow> hearings,
            List<OutcomeRow> outcomes,
            List<PointRow> points) {
        List<CourseLine> lines = new ArrayList<>();
        for (StepRow step : steps) {
            lines.add(
                    new CourseLine(
                            step.day(),
                            place(step.state()),
                            MakingWords.of(shell, step.state()),
                            step.note(),
                            step.state() == MakingState.IN_FORCE
                                    && step.day().isAfter(shell.today()),
                            false));
        }
        for (HearingRow hearing : hearings) {
            LocalDate treated = hearing.treatedOn();
            if (treated != null) {
                lines.add(
                        done(
                                treated,
                                HEARD,
                                shell.t("governance.making.course.treated", hearing.body()),
                                null));
            } else if (hearing.waits() && making.state().writing()) {
                lines.add(
                        waiting(
                                shell,
                                hearing.answerBy(),
                                HEARD,
                                shell.t("governance.making.course.answerBy", hearing.body())));
            }
        }
        for (OutcomeRow outcome : outcomes) {
            lines.add(
                    done(
                            outcome.decidedOn(),
                            DECIDED,
                            shell.t(
                                    "governance.making.course.outcome",
                                    outcome.body(),
                                    MakingWords.of(shell, outcome.outcome())),
                            outcome.correctedWhy() == null
                                    ? outcome.paragraph()
                                    : shell.t(
                                            "governance.making.course.corrected",
                                            outcome.correctedWhy())));
        }
        for (PointRow point : points) {
            lines.add(
                    point.doneOn() != null
                            ? done(
                                    point.doneOn(),
                                    CHECKED,
                                    shell.t("governance.making.course.checked", point.what()),
                                    null)
                            : waiting(
                                    shell,
                                    point.dueOn(),
                                    CHECKED,
                                    shell.t("governance.making.course.check", point.what())));
        }
        lines.sort(Comparator.comparing(CourseLine::day).thenComparing(CourseLine::place));
        return lines;
    }

    /** Before or after what bodies and boards did on the same day. */
    private static int place(MakingState state) {
        return switch (state) {
            case PREPARING -> 0;
            case SENT_OUT -> 1;
            case SUBMITTED -> 3;
            case SENT_BACK, DECIDED, REJECTED -> 5;
            case IN_FORCE, WITHDRAWN -> 6;
        };
    }

    private static CourseLine done(LocalDate day, int place, String what, @Nullable String note) {
        return new CourseLine(day, place, what, note, false, false);
    }

    private static CourseLine waiting(Shell shell, LocalDate day, int place, String what) {
        return new CourseLine(day, place, what, null, true, day.isBefore(shell.today()));
    }
}
