package se.arbetsro.assessment.web;

import se.arbetsro.assessment.domain.answer.MadeFrom;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** How far that has come which was made from an answer. */
final class MadeWords {

    private MadeWords() {}

    static String status(Shell shell, MadeFrom made) {
        return made.kind() == MadeFrom.Kind.GOAL
                ? goal(shell, made.status())
                : activity(shell, made.status());
    }

    private static String goal(Shell shell, String status) {
        return switch (status) {
            case "OPEN" -> shell.t("plan.goal.status.OPEN");
            case "REACHED" -> shell.t("plan.goal.status.REACHED");
            case "PARTLY_REACHED" -> shell.t("plan.goal.status.PARTLY_REACHED");
            case "NOT_REACHED" -> shell.t("plan.goal.status.NOT_REACHED");
            default -> shell.t("plan.goal.status.WITHDRAWN");
        };
    }

    private static String activity(Shell shell, String status) {
        return switch (status) {
            case "PROPOSED" -> shell.t("plan.status.PROPOSED");
            case "DECIDED" -> shell.t("plan.status.DECIDED");
            case "UNDER_WAY" -> shell.t("plan.status.UNDER_WAY");
            case "DONE" -> shell.t("plan.status.DONE");
            default -> shell.t("plan.status.CANCELLED");
        };
    }

    /** By whom and when an activity was decided; empty where nobody has said. */
    static String decision(Shell shell, MadeFrom made) {
        return made.decidedBy() == null || made.decidedOn() == null
                ? ""
                : shell.t("plan.decision.told", made.decidedBy(), shell.date(made.decidedOn()));
    }

    static Tone tone(MadeFrom made) {
        return switch (made.status()) {
            case "REACHED", "DONE" -> Tone.GOOD;
            case "NOT_REACHED" -> Tone.BAD;
            case "PARTLY_REACHED" -> Tone.WARNING;
            case "OPEN", "UNDER_WAY", "DECIDED" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }
}
