package se.arbetsro.platform.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts inside XLSX parts. What XML cannot hold is written as {@code _xHHHH_}, as spreadsheets do,
 * and a text that happens to look like that is written so that it comes back as it was.
 */
final class XlsxText {

    private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int CODED_LENGTH = 7;

    private XlsxText() {}

    /** Escapes for content and attributes. */
    static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '_' -> to.append(looksCoded(text, i) ? "_x005F_" : "_");
                case '\t', '\n' -> to.append(c);
                default -> {
                    if (c < ' ') {
                        to.append("_x%04X_".formatted((int) c));
                    } else if (Character.isSurrogate(c) ? isLone(text, i) : c >= '\uFFFE') {
                        to.append('\uFFFD');
                    } else {
                        to.append(c);
                    }
                }
            }
        }
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
