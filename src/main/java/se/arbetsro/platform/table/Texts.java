package se.arbetsro.platform.table;

import java.text.Normalizer;
import java.util.Locale;

/** The spaces and letter forms that files bring along. */
final class Texts {

    private Texts() {}

    /** One form for one text: composed letters, line feeds, nothing invisible at the ends. */
    static String tidy(String raw) {
        var text = raw;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** For comparing names: without case and without any space. */
    static String folded(String text) {
        var folded = new StringBuilder(text.length());
        tidy(text).chars().filter(c -> !isSpace((char) c)).forEach(c -> folded.append((char) c));
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t')
                    || (c >= 0x7f && c < 0xa0)
                    || c == '\uFFFE'
                    || c == '\uFFFF') {
                return true;
            }
        }
        return false;
    }

    /** White space, the no-break and typographic ones, the zero-width ones and stray BOMs. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
