package se.arbetsro.platform.mail;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address for mail as people write it, where both sides of the sign may hold letters such as å.
 * Holds nothing that could end a line or begin another address.
 */
public record MailAddress(String text) {

    /** The most signs that an address may have. */
    public static final int LONGEST = 254;

    private static final Pattern LOCAL =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

    public MailAddress {
        if (!isOne(text)) {
            throw new IllegalArgumentException("No address for mail");
        }
    }

    /** The address that was typed; empty when it is none. */
    public static Optional<MailAddress> parse(String typed) {
        String text = typed.strip();
        return isOne(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64 || text.length() > LONGEST) {
            return false;
        }
        String domain = text.substring(at + 1);
        if (!LOCAL.matcher(text.substring(0, at)).matches() || !DOMAIN.matcher(domain).matches()) {
            return false;
        }
        try {
            return !IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).isEmpty();
        } catch (IllegalArgumentException noDomain) {
            return false;
        }
    }

    /** With the domain as the name service knows it: {@code xn--…} where it holds å. */
    String onTheWire() {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1)
                + IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
    }
}
