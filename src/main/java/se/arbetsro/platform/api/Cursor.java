package se.arbetsro.platform.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.fault.Invalid;

/**
 * Which rows of a list are wanted.
 *
 * @param after the place of the last row that the caller has; null for the first rows
 * @param limit how many rows, from 1 to {@link #MOST}
 */
public record Cursor(@Nullable String after, int limit) {

    public static final int MOST = 500;
    static final int USUAL = 100;

    /**
     * Reads the parameters {@code cursor} and {@code limit}.
     *
     * @throws Invalid when they are none of ours
     */
    static Cursor read(@Nullable String cursor, @Nullable String limit) {
        try {
            int rows = limit == null ? USUAL : Integer.parseInt(limit);
            if (rows < 1 || rows > MOST) {
                throw new Invalid("api.limit", MOST);
            }
            return new Cursor(
                    cursor == null
                            ? null
                            : new String(
                                    Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8),
                    rows);
        } catch (NumberFormatException e) {
            throw new Invalid("api.limit", MOST);
        } catch (IllegalArgumentException e) {
            throw new Invalid("api.cursor");
        }
    }

    static String encode(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** One more than is shown, to know whether there are more. */
    public int read() {
        return limit + 1;
    }
}
