package se.arbetsro.governance.web.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.change.ChangeKind;
import se.arbetsro.governance.domain.change.ChangeState;
import se.arbetsro.governance.domain.change.SafetyStance;
import se.arbetsro.governance.web.Choices;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words for planned changes. */
public final class ChangeWords {

    private ChangeWords() {}

    public static String of(Shell shell, ChangeKind kind) {
        return shell.t("governance.change.kind." + kind);
    }

    public static String of(Shell shell, ChangeState state) {
        return shell.t("governance.change.state." + state);
    }

    /** What the next step is called before it is taken. */
    public static String step(Shell shell, ChangeState from, ChangeState next) {
        return takesBack(from, next)
                ? shell.t("governance.change.step.undecide")
                : shell.t("governance.change.step." + next);
    }

    /** What to think of before the step. */
    public static String advice(Shell shell, ChangeState from, ChangeState next) {
        return takesBack(from, next)
                ? shell.t("governance.change.step.lead.undecide")
                : shell.t("governance.change.step.lead." + next);
    }

    /** Whether the step takes back the decision. */
    static boolean takesBack(ChangeState from, ChangeState next) {
        return from == ChangeState.DECIDED && next == ChangeState.ASSESSING;
    }

    /** Which body decided and when; null while nobody has, or nobody said which. */
    public static @Nullable String decision(
            Shell shell, @Nullable String by, @Nullable LocalDate on) {
        return by == null || on == null
                ? null
                : shell.t("governance.change.decidedBy.on", by, shell.date(on));
    }

    public static String of(Shell shell, SafetyStance stance) {
        return shell.t("governance.risk.stance." + stance);
    }

    /** What a safety representative thinks and when she said so; empty when she has not. */
    public static String stance(
            Shell shell, @Nullable SafetyStance stance, @Nullable LocalDate on) {
        return stance == null || on == null
                ? ""
                : shell.t("governance.risk.stance.on", of(shell, stance), shell.date(on));
    }

    public static Tone tone(SafetyStance stance) {
        return switch (stance) {
            case AGREES -> Tone.GOOD;
            case DISAGREES -> Tone.BAD;
            case WANTS_ADDITION -> Tone.WARNING;
        };
    }

    public static Tone tone(ChangeState state) {
        return switch (state) {
            case NOTICE, ASSESSING -> Tone.INFO;
            case DECIDED -> Tone.WARNING;
            case CARRIED_OUT, FOLLOWED_UP -> Tone.GOOD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    public static List<Option> kinds(Shell shell) {
        return Choices.of(ChangeKind.values(), kind -> of(shell, kind));
    }

    public static List<Option> states(Shell shell) {
        return Choices.of(ChangeState.values(), state -> of(shell, state));
    }
}
