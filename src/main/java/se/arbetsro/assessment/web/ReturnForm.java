package se.arbetsro.assessment.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;

/** The word with which an analysis is sent back. */
public record ReturnForm(@Nullable String why) {

    String parse(FormErrors errors) {
        return errors.text("why", why, 1_000);
    }

    String typed() {
        return why == null ? "" : why;
    }
}
