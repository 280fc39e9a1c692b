package se.arbetsro.governance.web;

import java.util.Arrays;
import java.util.List;
import se.arbetsro.governance.domain.consultation.ConsultationForm;
import se.arbetsro.governance.domain.consultation.ConsultationParty;
import se.arbetsro.governance.domain.consultation.ConsultationQueries.ConsultationRow;
import se.arbetsro.governance.domain.consultation.TakenUpQueries.AskedLine;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words for how unions and safety representatives take part before a decision. */
public final class ConsultationWords {

    private ConsultationWords() {}

    public static String of(Shell shell, ConsultationForm form) {
        return shell.t("governance.consultation.form." + form);
    }

    public static String of(Shell shell, ConsultationParty party) {
        return shell.t("governance.consultation.party." + party);
    }

    /** Who, how, and how far it has come. */
    public static String of(Shell shell, ConsultationRow row) {
        return shell.t(
                "governance.consultation.line",
                row.who(),
                of(shell, row.form()),
                state(shell, row));
    }

    public static String state(Shell shell, ConsultationRow row) {
        if (row.form() == ConsultationForm.NOT_NEEDED) {
            return shell.t("governance.consultation.state.notNeeded");
        }
        if (row.endedAt() != null) {
            return shell.t("governance.consultation.state.ended");
        }
        if (row.view() != null) {
            return shell.t("governance.consultation.state.viewed");
        }
        return row.over(shell.today())
                ? shell.t("governance.consultation.state.late")
                : shell.t("governance.consultation.state.waits");
    }

    /** Who, how, how far it has come, and in which body it is taken up. */
    public static String of(Shell shell, AskedLine line) {
        return shell.t(
                        "governance.consultation.line",
                        line.who(),
                        of(shell, line.form()),
                        state(shell, line))
                + " · "
                + line.body();
    }

    private static String state(Shell shell, AskedLine line) {
        if (line.form() == ConsultationForm.NOT_NEEDED) {
            return shell.t("governance.consultation.state.notNeeded");
        }
        if (line.ended()) {
            return shell.t("governance.consultation.state.ended");
        }
        if (line.answered()) {
            return shell.t("governance.consultation.state.viewed");
        }
        return line.answerBy() != null && line.answerBy().isBefore(shell.today())
                ? shell.t("governance.consultation.state.late")
                : shell.t("governance.consultation.state.waits");
    }

    public static Tone tone(Shell shell, ConsultationRow row) {
        if (!row.waits()) {
            return Tone.GOOD;
        }
        return row.over(shell.today()) ? Tone.WARNING : Tone.INFO;
    }

    public static List<Option> forms(Shell shell) {
        return Arrays.stream(ConsultationForm.values())
                .map(form ->
                        new Option(
                                form.name(),
                                of(shell, form),
                                shell.t("governance.consultation.form.hint." + form)))
                .toList();
    }

    public static List<Option> parties(Shell shell) {
        return Choices.of(ConsultationParty.values(), party -> of(shell, party));
    }
}
