package se.arbetsro.platform.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the separator of a file: the one that divides the header and then divides the following
 * lines into as many parts. Semicolon wins a tie, since a comma may be a decimal sign.
 */
final class Separator {

    private static final char[] KNOWN = {';', '\t', ','};
    private static final int LINES = 20;

    private Separator() {}

    static char of(String text) {
        char best = ';';
        int bestLines = -1;
        for (char candidate : KNOWN) {
            var counts = counts(text, candidate);
            if (counts.isEmpty() || counts.getFirst() == 0) {
                continue;
            }
            int alike = (int) counts.stream().filter(counts.getFirst()::equals).count();
            if (alike > bestLines) {
                best = candidate;
                bestLines = alike;
            }
        }
        return best;
    }

    /** How often the separator stands outside quotes in each of the first lines with text. */
    private static List<Integer> counts(String text, char separator) {
        var counts = new ArrayList<Integer>();
        boolean quoted = false;
        boolean comment = false;
        boolean lineStart = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char c = text.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                if (!lineStart && !comment) {
                    counts.add(count);
                }
                count = 0;
                comment = false;
                lineStart = true;
                continue;
            }
            if (lineStart && c == '#' && counts.isEmpty()) {
                comment = true;
            }
            lineStart = false;
            if (comment) {
                continue;
            }
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                count++;
            }
        }
        if (counts.size() < LINES && (count > 0 || counts.isEmpty())) {
            counts.add(count);
        }
        return counts;
    }
}
