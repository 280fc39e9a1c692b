package se.arbetsro.platform.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts inside XLSX parts. What XML cannot hold is written as {@code _xHHHH_}, as spreadsheets do,
 * and a text that happens to look like that is written so that it comes back as it was.
 */
final class XlsxText {

    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int CODED_LENGTH = 7;

    private XlsxText() {}

    /** What is to stand in a cell, for a library that knows of XML's own escapes alone. */
    static String encode(String text) {
        StringBuilder coded = null;
        for (int i = 0; i < text.length(); i++) {
            String other = other(text, i);
            if (other != null && coded == null) {
                coded = new StringBuilder(text.length() + CODED_LENGTH).append(text, 0, i);
            }
            if (coded != null) {
                coded.append(other == null ? String.valueOf(text.charAt(i)) : other);
            }
        }
        return coded == null ? text : coded.toString();
    }

    /** What is written in place of a character; null when it stands as it is. */
    private static @Nullable String other(String text, int at) {
        char c = text.charAt(at);
        if (c == '_') {
            return looksCoded(text, at) ? "_x005F_" : null;
        }
        if (c < ' ' && c != '\t' && c != '\n') {
            return "_x%04X_".formatted((int) c);
        }
        boolean isNone = Character.isSurrogate(c) ? isLone(text, at) : c >= '\uFFFE';
        return isNone ? "\uFFFD" : null;
    }

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return CODED.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean looksCoded(String text, int at) {
        return CODED.matcher(text).region(at, Math.min(text.length(), at + CODED_LENGTH)).matches();
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
