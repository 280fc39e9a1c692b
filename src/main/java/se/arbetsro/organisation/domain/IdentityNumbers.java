package se.arbetsro.organisation.domain;

import java.util.regex.Pattern;

/**
 * Recognises what can be a personal identity number or a co-ordination number, so that none gets
 * in. By its form alone, as the database does ({@code organisation.holds_identity_number}): a wrong
 * check digit is still a number that someone meant. Organisation numbers pass: their third and
 * fourth digits make no month.
 */
public final class IdentityNumbers {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![0-9])(?:[0-9]{2})?[0-9]{2}(?:0[1-9]|1[0-2])"
                            + "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])[-+ ]?[0-9]{4}(?![0-9])");

    private IdentityNumbers() {}

    /** Whether the text holds what can be one. */
    public static boolean in(String text) {
        return FORM.matcher(text).find();
    }
}
