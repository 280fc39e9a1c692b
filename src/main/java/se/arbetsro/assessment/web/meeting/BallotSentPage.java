package se.arbetsro.assessment.web.meeting;

import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The receipt: that marks are in, and not which. */
public record BallotSentPage(Shell shell, String code) implements Page {

    public String path() {
        return "/m/" + code;
    }
}
