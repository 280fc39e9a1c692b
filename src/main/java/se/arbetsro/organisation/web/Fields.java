package se.arbetsro.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.IdentityNumbers;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;

/** Reads fields of forms as this module wants them: no personal identity number in any text. */
public final class Fields {

    private Fields() {}

    /** A text that must be there. */
    public static String text(
            FormErrors errors, String field, @Nullable String typed, int longest) {
        return checked(errors, field, errors.text(field, typed, longest));
    }

    /** A text that may be missing; null when it is. */
    public static @Nullable String optional(
            FormErrors errors, String field, @Nullable String typed, int longest) {
        String text = errors.optionalText(field, typed, longest);
        return text == null ? null : checked(errors, field, text);
    }

    /** A name in Swedish, with an English one where there is any. */
    public static Text2 name(FormErrors errors, @Nullable String sv, @Nullable String en) {
        return new Text2(text(errors, "nameSv", sv, 120), optional(errors, "nameEn", en, 120));
    }

    /** The version that was on the page; one that holds for nothing when it is no number. */
    public static long version(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** A whole number within bounds, both included. */
    public static int number(
            FormErrors errors, String field, @Nullable String typed, int least, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        errors.add(field, "organisation.form.number", least, most);
        return least;
    }

    /** A key of ours: lower-case letters, digits and hyphens. */
    public static String key(FormErrors errors, @Nullable String typed) {
        String key = errors.text("key", typed, 60);
        if (!key.isEmpty() && !key.matches("[a-z][a-z0-9-]*")) {
            errors.add("key", "organisation.form.key");
        }
        return key;
    }

    /** What is typed as the form shows it: never null. */
    public static String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public static String joined(List<String> aliases) {
        return String.join("\n", aliases);
    }

    private static String checked(FormErrors errors, String field, String text) {
        if (IdentityNumbers.in(text)) {
            errors.add(field, "organisation.identityNumber");
        }
        return text;
    }
}
