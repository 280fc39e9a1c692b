package se.arbetsro.governance.web;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.governance.domain.body.BodyKind;
import se.arbetsro.governance.domain.body.BodyPart;
import se.arbetsro.governance.domain.body.Lack;
import se.arbetsro.governance.domain.body.UnionForm;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The words for what bodies are and who sits in them. */
public final class BodyWords {

    private BodyWords() {}

    public static String of(Shell shell, BodyKind kind) {
        return shell.t("governance.kind." + kind);
    }

    public static String of(Shell shell, BodyPart part) {
        return shell.t("governance.part." + part);
    }

    public static String of(Shell shell, UnionForm form) {
        return shell.t("governance.union." + form);
    }

    /** What is missing, in short, for a list. */
    public static String of(Shell shell, Lack lack) {
        return shell.t("governance.lack." + lack);
    }

    /** What is missing and why it is worth having, for the page of the body. */
    public static String advice(Shell shell, Lack lack) {
        return shell.t("governance.lack.advice." + lack);
    }

    public static String days(Shell shell, Validity days) {
        LocalDate last = days.lastDay();
        return last == null
                ? shell.t("governance.days.open", shell.date(days.from()))
                : shell.t("governance.days.closed", shell.date(days.from()), shell.date(last));
    }

    public static List<Option> kinds(Shell shell) {
        return Choices.of(BodyKind.values(), kind -> of(shell, kind));
    }

    public static List<Option> parts(Shell shell) {
        return Choices.of(BodyPart.values(), part -> of(shell, part));
    }

    public static List<Option> unionForms(Shell shell) {
        return Choices.of(UnionForm.values(), form -> of(shell, form));
    }

    public static List<Option> lacks(Shell shell) {
        return Choices.of(Lack.values(), lack -> of(shell, lack));
    }
}
