package se.arbetsro.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what can be a Swedish personal identity number or a co-ordination number (18 §
 * folkbokföringslagen), so that none gets in. Organisation numbers pass: their third and fourth
 * digits make no month.
 */
public final class IdentityNumbers {

    private static final String NUMBER =
            "(?:[0-9]{2})?([0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01]))"
                    + "[-+ ]?([0-9]{4})";

    private static final Pattern FORM = Pattern.compile("(?<![0-9])" + NUMBER + "(?![0-9])");

    /** Registers name units by such ids, and one in some thousand begins like a birth date. */
    private static final Pattern RANDOM_ID =
            Pattern.compile(
                    "(?i)(?<![0-9a-z-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z-])");

    /** Not as a part of a longer word or number. */
    private static final Pattern BY_ITSELF =
            Pattern.compile("(?<![0-9\\p{L}])" + NUMBER + "(?![0-9\\p{L}])");

    private IdentityNumbers() {}

    /**
     * Whether the text holds what can be one by its form alone, as the database asks ({@code
     * organisation.holds_identity_number}): a wrong check digit is still a number that someone
     * meant. For names and codes, where no other number of ten digits is written but random ids
     * (RFC 9562), which are passed over.
     */
    public static boolean in(String text) {
        return FORM.matcher(withoutRandomIds(text)).find();
    }

    /**
     * Whether the text holds one by itself whose check digit is right. For texts of any kind:
     * telephone numbers often have the form, and so have parts of random ids.
     */
    public static boolean withCheckDigitIn(String text) {
        Matcher found = BY_ITSELF.matcher(withoutRandomIds(text));
        while (found.find()) {
            if (isChecked(found.group(1) + found.group(2))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutRandomIds(String text) {
        return RANDOM_ID.matcher(text).replaceAll(" ");
    }

    /** By the sum of the digits, every other one doubled. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighed = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
