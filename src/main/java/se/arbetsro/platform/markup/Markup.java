package se.arbetsro.platform.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed XML that is valid HTML too: elements are closed in the order in which they
 * were opened, and what XML cannot carry (control characters, unpaired surrogates) is left out.
 *
 * <p>Attributes come as name and value in turn; one whose value is null is left out.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts an element that {@link #close()} ends. */
    public Markup open(String name, @Nullable String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that has no content, such as {@code br} or {@code line}. */
    public Markup leaf(String name, @Nullable String... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes an element that holds this text alone. */
    public Markup element(String name, String text, @Nullable String... attributes) {
        return open(name, attributes).text(text).close();
    }

    public Markup text(String text) {
        escape(text, out);
        return this;
    }

    /** Takes over markup that another {@code Markup} has written: it is not escaped again. */
    public Markup include(String wellFormed) {
        out.append(wellFormed);
        return this;
    }

    private void tag(String name, @Nullable String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value, out);
                out.append('"');
            }
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append(c);
                default -> {
                    if (Character.isHighSurrogate(c)) {
                        if (i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                            out.append(c).append(text.charAt(++i));
                        }
                    } else if (c >= ' ' && c < '\uFFFE' && !Character.isLowSurrogate(c)) {
                        out.append(c);
                    }
                }
            }
        }
    }

    /**
     * What has been written.
     *
     * @throws IllegalStateException when an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
