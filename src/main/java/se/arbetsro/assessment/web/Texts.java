package se.arbetsro.assessment.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.web.FormErrors;

/**
 * Reads the free texts of answers, in which the database takes nothing that has the form of a
 * personal identity number.
 */
public final class Texts {

    private Texts() {}

    public static @Nullable String of(FormErrors errors, String field, @Nullable String typed) {
        String text = errors.optionalText(field, typed, AnswerContent.LONGEST);
        if (text != null && IdentityNumbers.in(text)) {
            errors.add(field, "assessment.answer.form.identityNumber");
        }
        return text;
    }
}
