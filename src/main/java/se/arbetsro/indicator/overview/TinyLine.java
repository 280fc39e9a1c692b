package se.arbetsro.indicator.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of values as a line of few bytes, for a page of hundreds. It tells nothing that does
 * not stand in words beside it, so it is hidden from those who listen; how it looks is the style
 * sheet's.
 */
public record TinyLine(String svg) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 60;
    private static final int MARGIN = 8;

    /**
     * @param values one for each period; null where one is missing
     * @return null where there are fewer than three values
     */
    public static @Nullable TinyLine of(List<@Nullable BigDecimal> values) {
        double most = Double.NEGATIVE_INFINITY;
        double least = 0;
        int known = 0;
        for (BigDecimal value : values) {
            if (value != null) {
                known++;
                most = Math.max(most, value.doubleValue());
                least = Math.min(least, value.doubleValue());
            }
        }
        return known < 3 ? null : new TinyLine(draw(values, least, Math.max(most - least, 1e-9)));
    }

    private static String draw(List<@Nullable BigDecimal> values, double least, double range) {
        StringBuilder svg = new StringBuilder(120 + 8 * values.size());
        svg.append(
                "<svg class=\"tiny-line\" viewBox=\"0 0 240 60\" aria-hidden=\"true\"><path d=\"");
        boolean pen = false;
        int x = 0;
        int y = 0;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                x = MARGIN + (WIDTH - 2 * MARGIN) * i / (values.size() - 1);
                double height = (value.doubleValue() - least) / range * (HEIGHT - 2 * MARGIN);
                y = HEIGHT - MARGIN - (int) Math.round(height);
                svg.append(pen ? 'L' : 'M').append(x).append(' ').append(y);
            }
            pen = value != null;
        }
        return svg.append("\"/><circle cx=\"")
                .append(x)
                .append("\" cy=\"")
                .append(y)
                .append("\" r=\"6\"/></svg>")
                .toString();
    }
}
