package se.arbetsro.platform.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide text will be, so that labels get room without a font at hand: the advance widths of
 * Public Sans bold with figures of equal width, and a little more. Another font may differ by a
 * tenth.
 */
final class TextWidth {

    private static final double SLACK = 1.04;

    private TextWidth() {}

    /** Width in user units at this font size. */
    static double of(String text, double size) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            em += em(text.charAt(i));
        }
        return em * size * SLACK;
    }

    private static double em(char c) {
        if (" \u00A0.,:;!|'ijlI".indexOf(c) >= 0) {
            return 0.29;
        }
        if ("frt()[]{}/-*\"".indexOf(c) >= 0) {
            return 0.41;
        }
        if ("mwMW%—".indexOf(c) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(c) || "0123456789&@".indexOf(c) >= 0 ? 0.7 : 0.59;
    }

    /** Breaks at spaces so that no line is wider, at most this many lines; the last is cut. */
    static List<String> wrap(String text, double size, double width, int maxLines) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && of(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > maxLines) {
            String rest = String.join(" ", lines.subList(maxLines - 1, lines.size()));
            lines.subList(maxLines - 1, lines.size()).clear();
            lines.add(rest);
        }
        lines.replaceAll(one -> cut(one, size, width));
        return lines;
    }

    private static String cut(String line, double size, double width) {
        if (of(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 1 && of(line.substring(0, end) + "…", size) > width) {
            end--;
        }
        return line.substring(0, end).strip() + "…";
    }
}
