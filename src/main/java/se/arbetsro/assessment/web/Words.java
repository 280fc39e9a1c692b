package se.arbetsro.assessment.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.round.Level;
import se.arbetsro.assessment.domain.round.RoundState;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words and signs of states and choices, and the moment that a page is about. */
public final class Words {

    private Words() {}

    /** The end of the day that the page is about; null for now. */
    public static @Nullable Instant moment(Shell shell) {
        LocalDate day = shell.asOf();
        return day == null ? null : day.plusDays(1).atStartOfDay(shell.zone()).toInstant();
    }

    public static String of(Shell shell, AnalysisState state) {
        return switch (state) {
            case DRAFT -> shell.t("assessment.state.DRAFT");
            case SUBMITTED -> shell.t("assessment.state.SUBMITTED");
            case CONFIRMED -> shell.t("assessment.state.CONFIRMED");
        };
    }

    public static Tone tone(AnalysisState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.INFO;
            case CONFIRMED -> Tone.GOOD;
        };
    }

    public static String of(Shell shell, RoundState state) {
        return switch (state) {
            case PREPARED -> shell.t("assessment.round.PREPARED");
            case OPEN -> shell.t("assessment.round.OPEN");
            case CLOSED -> shell.t("assessment.round.CLOSED");
        };
    }

    public static Tone tone(RoundState state) {
        return state == RoundState.OPEN ? Tone.INFO : Tone.NEUTRAL;
    }

    public static String of(Shell shell, Level level) {
        return switch (level) {
            case DISTRICT -> shell.t("assessment.level.DISTRICT");
            case DEPARTMENT -> shell.t("assessment.level.DEPARTMENT");
            case UNIT -> shell.t("assessment.level.UNIT");
        };
    }

    public static String of(Shell shell, @Nullable Need need) {
        return switch (need) {
            case null -> shell.t("assessment.need.none");
            case YES -> shell.t("assessment.need.YES");
            case UNDER_WAY -> shell.t("assessment.need.UNDER_WAY");
            case NOT_NEEDED -> shell.t("assessment.need.NOT_NEEDED");
        };
    }

    public static Tone tone(@Nullable Need need) {
        return switch (need) {
            case null -> Tone.NEUTRAL;
            case YES -> Tone.WARNING;
            case UNDER_WAY -> Tone.INFO;
            case NOT_NEEDED -> Tone.GOOD;
        };
    }

    /** The number and name of an area. */
    public static String of(Shell shell, AreaRow area) {
        return area.number() == null
                ? shell.in(area.name())
                : area.number() + ". " + shell.in(area.name());
    }
}
