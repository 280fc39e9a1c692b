package se.arbetsro.platform.table;

/**
 * Texts that a spreadsheet would take for a formula. In CSV such a text gets an apostrophe in
 * front, which spreadsheets show and do not compute; reading takes it away again. A text that
 * already begins with apostrophes before such a sign gets one more, so that nothing is lost.
 */
final class Formulas {

    /**
     * Besides the signs of OWASP's list: their full-width forms, and the typographic minus, which
     * is the minus sign of Swedish regional settings.
     */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212";

    private Formulas() {}

    static boolean looksLikeOne(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        int i = 0;
        while (i < text.length() && (Texts.isSpace(text.charAt(i)) || text.charAt(i) < ' ')) {
            i++;
        }
        return i < text.length() && SIGNS.indexOf(text.charAt(i)) >= 0;
    }

    static String neutralise(String text) {
        return looksLikeOne(withoutApostrophes(text)) ? "'" + text : text;
    }

    static String restore(String text) {
        return text.startsWith("'") && looksLikeOne(withoutApostrophes(text))
                ? text.substring(1)
                : text;
    }

    /** Whether the text itself begins with the apostrophe that marks a neutralised one. */
    static boolean looksNeutralised(String text) {
        return text.startsWith("'") && looksLikeOne(withoutApostrophes(text));
    }

    private static String withoutApostrophes(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return text.substring(i);
    }
}
