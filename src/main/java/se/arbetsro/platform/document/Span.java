package se.arbetsro.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text of one look and one language. A line feed in it is a line break.
 *
 * @param link address that the text leads to; null for none
 * @param language null where it is the document's
 */
public record Span(
        String text,
        boolean strong,
        boolean emphasised,
        @Nullable String link,
        @Nullable Locale language) {

    public Span {
        link = Links.check(link);
    }

    public static Span of(String text) {
        return new Span(text, false, false, null, null);
    }

    public static Span strong(String text) {
        return new Span(text, true, false, null, null);
    }

    public static Span emphasised(String text) {
        return new Span(text, false, true, null, null);
    }

    /** A link; the text must say where it leads when it is read alone. */
    public static Span link(String text, String address) {
        return new Span(text, false, false, address, null);
    }

    public Span in(Locale other) {
        return new Span(text, strong, emphasised, link, other);
    }
}
