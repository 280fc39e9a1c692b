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
 * @param ahead whether it is yet to come or to be done
 * @param late whether its day has passed and it is not done
 */
public record CourseLine(
        LocalDate day, String what, @Nullable String note, boolean ahead, boolean late) {

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
                                shell.t("governance.making.course.treated", hearing.body()),
                                null));
            } else if (hearing.waits() && making.state().writing()) {
                lines.add(
                        waiting(
                                shell,
                                hearing.answerBy(),
                                shell.t("governance.making.course.answerBy", hearing.body())));
            }
        }
        for (OutcomeRow outcome : outcomes) {
            lines.add(
                    done(
                            outcome.decidedOn(),
                            shell.t(
                                    "governance.making.course.outcome",
                                    outcome.body(),
                                    MakingWords.of(shell, outcome.outcome())),
                            outcome.paragraph()));
        }
        for (PointRow point : points) {
            lines.add(
                    point.doneOn() != null
                            ? done(
                                    point.doneOn(),
                                    shell.t("governance.making.course.checked", point.what()),
                                    null)
                            : waiting(
                                    shell,
                                    point.dueOn(),
                                    shell.t("governance.making.course.check", point.what())));
        }
        lines.sort(Comparator.comparing(CourseLine::day));
        return lines;
    }

    private static CourseLine done(LocalDate day, String what, @Nullable String note) {
        return new CourseLine(day, what, note, false, false);
    }

    private static CourseLine waiting(Shell shell, LocalDate day, String what) {
        return new CourseLine(day, what, null, true, day.isBefore(shell.today()));
    }
}
