package se.arbetsro.assessment.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.platform.web.FormErrors;

/** Reads free texts, and refuses at once what can be a personal identity number. */
final class Texts {

    /** The form that the database refuses too, by organisation.holds_identity_number. */
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile(
                    "(^|[^0-9])([0-9]{2})?[0-9]{2}(0[1-9]|1[0-2])"
                            + "(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+ ]?[0-9]{4}([^0-9]|$)");

    private Texts() {}

    static @Nullable String of(FormErrors errors, String field, @Nullable String typed) {
        String text = errors.optionalText(field, typed, AnswerContent.LONGEST);
        if (text != null && IDENTITY_NUMBER.matcher(text).find()) {
            errors.add(field, "assessment.answer.form.identityNumber");
        }
        return text;
    }
}
