package se.arbetsro.platform.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses a document may lead to. */
final class Links {

    private static final Pattern ALLOWED = Pattern.compile("(https?://|mailto:|tel:|/(?!/)|#).*");

    private Links() {}

    /**
     * The address itself.
     *
     * @throws IllegalArgumentException for any other scheme, since some run as a script
     */
    static @Nullable String check(@Nullable String address) {
        if (address != null && !ALLOWED.matcher(address).matches()) {
            throw new IllegalArgumentException("not an address of a page: " + address);
        }
        return address;
    }

    /** The address if it still leads there from a file; null for one within the site. */
    static @Nullable String fromFile(@Nullable String address) {
        return address == null || address.startsWith("/") || address.startsWith("#")
                ? null
                : address;
    }
}
