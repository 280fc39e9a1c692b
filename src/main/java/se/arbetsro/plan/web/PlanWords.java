package se.arbetsro.plan.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.local.SteeringPart;
import se.arbetsro.plan.domain.local.UnionForm;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What the codes of this module are called, and what they mean to whoever reads them. */
public final class PlanWords {

    private PlanWords() {}

    public static String of(Shell shell, ActivityStatus status) {
        return switch (status) {
            case PROPOSED -> shell.t("plan.status.PROPOSED");
            case DECIDED -> shell.t("plan.status.DECIDED");
            case UNDER_WAY -> shell.t("plan.status.UNDER_WAY");
            case DONE -> shell.t("plan.status.DONE");
            case CANCELLED -> shell.t("plan.status.CANCELLED");
        };
    }

    /** By whom and when a listed activity was decided; empty where there is nothing to tell. */
    public static String decision(Shell shell, ActivityRow row) {
        return row.status() == ActivityStatus.DECIDED || row.decidedBy() != null
                ? decision(shell, row.status(), row.decidedBy(), row.decidedOn())
                : "";
    }

    /** By whom and when it was decided, or that nobody has said; empty when it is not decided. */
    public static String decision(
            Shell shell, ActivityStatus status, @Nullable String by, @Nullable LocalDate on) {
        if (by != null && on != null) {
            return shell.t("plan.decision.told", by, shell.date(on));
        }
        return status == ActivityStatus.PROPOSED || status == ActivityStatus.CANCELLED
                ? ""
                : shell.t("plan.decision.untold");
    }

    public static Tone tone(ActivityStatus status) {
        return switch (status) {
            case PROPOSED, CANCELLED -> Tone.NEUTRAL;
            case DECIDED, UNDER_WAY -> Tone.INFO;
            case DONE -> Tone.GOOD;
        };
    }

    public static String of(Shell shell, GoalStatus status) {
        return switch (status) {
            case OPEN -> shell.t("plan.goal.status.OPEN");
            case REACHED -> shell.t("plan.goal.status.REACHED");
            case PARTLY_REACHED -> shell.t("plan.goal.status.PARTLY_REACHED");
            case NOT_REACHED -> shell.t("plan.goal.status.NOT_REACHED");
            case WITHDRAWN -> shell.t("plan.goal.status.WITHDRAWN");
        };
    }

    public static Tone tone(GoalStatus status) {
        return switch (status) {
            case OPEN -> Tone.INFO;
            case REACHED -> Tone.GOOD;
            case PARTLY_REACHED, NOT_REACHED -> Tone.WARNING;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    /** Empty when nobody has said. */
    public static String of(Shell shell, @Nullable Effort effort) {
        return switch (effort) {
            case null -> "";
            case LOW -> shell.t("plan.effort.LOW");
            case MEDIUM -> shell.t("plan.effort.MEDIUM");
            case HIGH -> shell.t("plan.effort.HIGH");
        };
    }

    /** Empty when it is not settled. */
    public static String of(Shell shell, @Nullable UnionForm form) {
        return switch (form) {
            case null -> "";
            case IN_GROUP -> shell.t("plan.union.IN_GROUP");
            case REFERENCE_GROUP -> shell.t("plan.union.REFERENCE_GROUP");
            case COUNCIL -> shell.t("plan.union.COUNCIL");
        };
    }

    public static String of(Shell shell, SteeringPart part) {
        return switch (part) {
            case CHAIR -> shell.t("plan.steering.CHAIR");
            case MEMBER -> shell.t("plan.steering.MEMBER");
            case HR -> shell.t("plan.steering.HR");
            case UNION -> shell.t("plan.steering.UNION");
            case SAFETY -> shell.t("plan.steering.SAFETY");
            case EQUALITY_SUPPORT -> shell.t("plan.steering.EQUALITY_SUPPORT");
            case SECRETARY -> shell.t("plan.steering.SECRETARY");
        };
    }

    /** An area by its number, where it has one, and its short name. */
    public static String area(Shell shell, @Nullable Integer number, Text2 name) {
        return number == null ? shell.in(name) : number + " " + shell.in(name);
    }

    /** What someone wrote in another language than the page: that language, for {@code lang}. */
    public static @Nullable String lang(Shell shell, String written) {
        return written.equals(shell.lang()) ? null : written;
    }
}
