package se.arbetsro.plan.web.governing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.governing.DocumentKind;
import se.arbetsro.plan.domain.governing.GoverningDocumentRow;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What kinds of governing documents are called, and when they hold. */
public final class DocumentWords {

    private DocumentWords() {}

    public static String of(Shell shell, DocumentKind kind) {
        return switch (kind) {
            case BUDGET -> shell.t("plan.document.BUDGET");
            case LAW -> shell.t("plan.document.LAW");
            case AUDIT -> shell.t("plan.document.AUDIT");
            case QUALITY -> shell.t("plan.document.QUALITY");
            case SECURITY -> shell.t("plan.document.SECURITY");
            case GENDER_EQUALITY -> shell.t("plan.document.GENDER_EQUALITY");
            case OTHER -> shell.t("plan.document.OTHER");
        };
    }

    static List<Option> kinds(Shell shell) {
        return Arrays.stream(DocumentKind.values())
                .map(one -> Option.of(one.name(), of(shell, one)))
                .toList();
    }

    /** The days, both included; empty when they are not known. */
    static String valid(Shell shell, @Nullable Validity days) {
        if (days == null) {
            return "";
        }
        return days.lastDay() == null
                ? shell.t("plan.days.open", shell.date(days.from()))
                : shell.t("plan.days.closed", shell.date(days.from()), shell.date(days.lastDay()));
    }

    /** Kind and days in a line, for whoever chooses. */
    public static String note(Shell shell, GoverningDocumentRow row) {
        String days = valid(shell, row.valid());
        return days.isEmpty() ? of(shell, row.kind()) : of(shell, row.kind()) + ", " + days;
    }

    /** Those on whose word something is done, or those beside it. */
    public static List<GoverningDocumentRow> with(List<GoverningDocumentRow> all, boolean mandate) {
        return all.stream().filter(one -> one.kind().mandate() == mandate).toList();
    }
}
