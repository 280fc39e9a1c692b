package se.arbetsro.governance.web.making;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.Reply;
import se.arbetsro.governance.domain.making.BoardOutcome;
import se.arbetsro.governance.domain.making.MakingState;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words for how far the making of a plan version has come. */
public final class MakingWords {

    private MakingWords() {}

    public static String of(Shell shell, MakingState state) {
        return shell.t("governance.making.state." + state);
    }

    /** With the day, while a version that is decided has yet to come into force. */
    public static String of(Shell shell, MakingState state, @Nullable LocalDate inForceOn) {
        return inForceOn != null && inForceOn.isAfter(shell.day())
                ? shell.t("governance.making.inForceFrom", shell.date(inForceOn))
                : of(shell, state);
    }

    public static Tone tone(MakingState state) {
        return switch (state) {
            case PREPARING, WITHDRAWN -> Tone.NEUTRAL;
            case SENT_OUT, SUBMITTED -> Tone.INFO;
            case SENT_BACK -> Tone.WARNING;
            case DECIDED, IN_FORCE -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }

    public static String of(Shell shell, BoardOutcome outcome) {
        return shell.t("governance.making.outcome." + outcome);
    }

    public static String of(Shell shell, Reply reply) {
        return shell.t("governance.view.reply." + reply);
    }

    public static Tone tone(Reply reply) {
        return switch (reply) {
            case FOLLOWED -> Tone.GOOD;
            case PARTLY -> Tone.INFO;
            case NOT_FOLLOWED -> Tone.NEUTRAL;
        };
    }

    public static List<Option> states(Shell shell) {
        return Arrays.stream(MakingState.values())
                .map(state -> Option.of(state.name(), of(shell, state)))
                .toList();
    }

    public static List<Option> outcomes(Shell shell) {
        return Arrays.stream(BoardOutcome.values())
                .map(outcome -> Option.of(outcome.name(), of(shell, outcome)))
                .toList();
    }

    public static List<Option> replies(Shell shell) {
        return Arrays.stream(Reply.values())
                .map(reply -> Option.of(reply.name(), of(shell, reply)))
                .toList();
    }
}
