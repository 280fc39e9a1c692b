package se.arbetsro.assessment.web.meeting;

import se.arbetsro.disclosure.Span;
import se.arbetsro.platform.web.Shell;

/** How many marked something, in words that tell no more than the span does. */
public final class Counts {

    private Counts() {}

    public static String of(Shell shell, Span span) {
        if (span.exact()) {
            return shell.number(span.from());
        }
        return span.from() == 0
                ? shell.t("assessment.meeting.atMost", span.to())
                : shell.t("assessment.meeting.between", span.from(), span.to());
    }
}
