package se.arbetsro.plan.web.practice;

import java.util.Arrays;
import java.util.List;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.plan.domain.practice.RoughShare;
import se.arbetsro.plan.domain.practice.Standing;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** How far a new way of working has come, in words. */
public final class PracticeWords {

    private PracticeWords() {}

    public static String of(Shell shell, Standing standing) {
        return switch (standing) {
            case NOT_ASKED -> shell.t("plan.practice.NOT_ASKED");
            case ON_THE_WAY -> shell.t("plan.practice.ON_THE_WAY");
            case IMPLEMENTED -> shell.t("plan.practice.IMPLEMENTED");
            case FALLEN_BACK -> shell.t("plan.practice.FALLEN_BACK");
        };
    }

    public static Tone tone(Standing standing) {
        return switch (standing) {
            case NOT_ASKED -> Tone.NEUTRAL;
            case ON_THE_WAY -> Tone.INFO;
            case IMPLEMENTED -> Tone.GOOD;
            case FALLEN_BACK -> Tone.BAD;
        };
    }

    static String of(Shell shell, RoughShare share) {
        return switch (share) {
            case NONE -> shell.t("plan.share.NONE");
            case FEW -> shell.t("plan.share.FEW");
            case HALF -> shell.t("plan.share.HALF");
            case MOST -> shell.t("plan.share.MOST");
            case ALL -> shell.t("plan.share.ALL");
        };
    }

    static List<Option> shares(Shell shell) {
        return Arrays.stream(RoughShare.values())
                .map(one -> Option.of(one.name(), of(shell, one)))
                .toList();
    }

    static List<Option> standings(Shell shell) {
        return Arrays.stream(Standing.values())
                .map(one -> Option.of(one.name(), of(shell, one)))
                .toList();
    }

    /** When it is asked next, or why it is not. */
    public static String next(Shell shell, PracticeRow row) {
        if (row.endedWhy() != null) {
            return shell.t("plan.practice.asksNoMore");
        }
        return row.nextOn() == null
                ? shell.t("plan.practice.over", shell.date(row.lastOn()))
                : shell.t("plan.practice.next", shell.date(row.nextOn()));
    }
}
