package se.arbetsro.plan.web.goal;

import java.math.BigDecimal;
import se.arbetsro.plan.domain.goal.SubGoalQueries.SubGoalRow;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Shell;

/** Steps towards goals in words. */
public final class SubGoalWords {

    private SubGoalWords() {}

    /** What it is: the indicator by its name, the description, or both. */
    public static String what(Shell shell, SubGoalRow step) {
        Text2 indicator = step.indicatorName();
        String said = step.description() == null ? "" : step.description();
        if (indicator == null) {
            return said;
        }
        return said.isEmpty() ? shell.in(indicator) : shell.in(indicator) + " – " + said;
    }

    /** The value to reach with its unit; empty when it is not measured. */
    public static String target(Shell shell, SubGoalRow step) {
        BigDecimal target = step.target();
        return target == null ? "" : measured(shell, step, target, step.decimals());
    }

    private static String measured(Shell shell, SubGoalRow step, BigDecimal value, int decimals) {
        Text2 unit = step.unit();
        String number = shell.number(value, decimals);
        return unit == null ? number : number + "\u00a0" + shell.in(unit);
    }

    /** The latest figure, of when and of which unit; empty when there is none. */
    public static String figure(Shell shell, SubGoalRow step) {
        BigDecimal figure = step.figure();
        if (figure == null) {
            return "";
        }
        String value = measured(shell, step, figure, Math.max(figure.scale(), 0));
        return shell.t(
                "plan.subGoal.figure",
                step.about() ? shell.t("plan.subGoal.about", value) : value,
                when(shell, step),
                step.figureOf() == null ? "" : step.figureOf());
    }

    private static String when(Shell shell, SubGoalRow step) {
        Text2 span = step.span();
        String code = step.period();
        if (span != null) {
            return shell.in(span);
        }
        return code == null ? "" : Period.of(code).words(shell.language());
    }

    /** All of it in a sentence, for a list. */
    public static String sentence(Shell shell, SubGoalRow step) {
        String target = target(shell, step);
        return target.isEmpty()
                ? what(shell, step)
                : shell.t("plan.subGoal.measured", what(shell, step), target);
    }
}
