package se.arbetsro.plan.domain.activity.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ends, as the last row's value in the order and its id.
 *
 * @param backwards whether the page before it is wanted, and not the page after it
 */
public record Cursor(String value, UUID id, boolean backwards) {

    /** For an address. */
    public String written() {
        String text = (backwards ? "b" : "f") + id + value;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when it is missing or has been written by somebody else. */
    public static Optional<Cursor> read(@Nullable String written) {
        try {
            String text =
                    new String(
                            Base64.getUrlDecoder().decode(written == null ? "" : written),
                            StandardCharsets.UTF_8);
            if (text.length() < 38) {
                return Optional.empty();
            }
            return Optional.of(
                    new Cursor(
                            text.substring(37),
                            UUID.fromString(text.substring(1, 37)),
                            text.charAt(0) == 'b'));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
