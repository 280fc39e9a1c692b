package se.arbetsro.governance.web.inquiry;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryFilter.Due;
import se.arbetsro.governance.domain.inquiry.InquiryKind;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.domain.inquiry.InquiryState;
import se.arbetsro.governance.domain.inquiry.InquiryStep;
import se.arbetsro.governance.web.Choices;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words for inquiries, and where they are found. */
final class InquiryWords {

    private InquiryWords() {}

    static String address(InquiryId id) {
        return "/inquiries/" + id.value();
    }

    static List<Crumb> crumbs(Shell shell, InquiryRow inquiry) {
        return List.of(
                new Crumb(shell.t("governance.inquiries"), "/inquiries"),
                new Crumb(inquiry.title(), address(inquiry.id())));
    }

    static String of(Shell shell, InquiryKind kind) {
        return shell.t("governance.inquiry.kind." + kind);
    }

    static String of(Shell shell, InquiryState state) {
        return shell.t("governance.inquiry.state." + state);
    }

    /** What is to be done next, in short; null for nothing. */
    static @Nullable String of(Shell shell, @Nullable InquiryStep step) {
        return step == null ? null : shell.t("governance.inquiry.step." + step);
    }

    /** What its text is called: a question, something seen, a demand. */
    static String asked(Shell shell, InquiryKind kind) {
        return shell.t("governance.inquiry.asked." + kind);
    }

    /** What the answer is called: auditors are given the board's statement. */
    static String answer(Shell shell, InquiryKind kind) {
        return shell.t("governance.inquiry.answer." + kind);
    }

    static Tone tone(InquiryState state) {
        return switch (state) {
            case RECEIVED -> Tone.INFO;
            case ANSWERED -> Tone.GOOD;
            case CLOSED -> Tone.NEUTRAL;
        };
    }

    static List<Option> kinds(Shell shell) {
        return Arrays.stream(InquiryKind.values())
                .map(kind ->
                        new Option(
                                kind.name(),
                                of(shell, kind),
                                shell.t("governance.inquiry.kind.hint." + kind)))
                .toList();
    }

    static List<Option> states(Shell shell) {
        return Choices.of(InquiryState.values(), state -> of(shell, state));
    }

    static List<Option> dues(Shell shell) {
        return Arrays.stream(Due.values())
                .map(due -> Option.of(due.name(), shell.t("governance.inquiry.due." + due)))
                .toList();
    }
}
