package se.arbetsro.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.RowCheck;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;

/** Reads fields of forms as this module wants them: no personal identity number in any text. */
public final class Fields {

    /** The address of a word ends in its key, and that of the form for a new one in this. */
    public static final String NO_KEY = "new";

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
        } else if (key.equals(NO_KEY)) {
            errors.add("key", "organisation.nameTaken", key);
        }
        return key;
    }

    /** What is typed as the form shows it: never null. */
    public static String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The same for the texts of a row of a file. */
    @SafeVarargs
    public static RowCheck withoutIdentityNumbers(Column<String>... texts) {
        List<Column<String>> all = List.of(texts);
        return (row, faults) -> {
            for (Column<String> text : all) {
                String typed = row.orNull(text);
                if (typed != null && IdentityNumbers.in(typed)) {
                    faults.at(text, "organisation.identityNumber");
                }
            }
        };
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
