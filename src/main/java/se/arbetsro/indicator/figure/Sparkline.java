package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Period;

/**
 * The course of a series as a line the height of a row of text, for a list. It tells nothing that
 * does not stand in words beside it, so it is hidden from those who listen.
 */
public record Sparkline(String svg) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int MARGIN = 4;

    /** Of periods like the latest one; empty where there are fewer than three values. */
    public static Optional<Sparkline> of(Series all) {
        Series series = all.alike().stream().findFirst().orElse(all);
        if (!series.definition().isNumber() || !series.isRegular() || series.numberOfValues() < 3) {
            return Optional.empty();
        }
        Map<Period, Point> points = series.byPeriod();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Period period : series.axis()) {
            Point point = points.get(period);
            values.add(point == null ? null : point.value());
        }
        return Optional.of(new Sparkline(draw(values)));
    }

    private static String draw(List<@Nullable BigDecimal> values) {
        List<BigDecimal> known = new ArrayList<>();
        values.stream().filter(Objects::nonNull).forEach(known::add);
        double most = known.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double least =
                Math.min(0, known.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        double x = 0;
        double y = 0;
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value == null) {
                pen = false;
                continue;
            }
            x = MARGIN + (WIDTH - 2.0 * MARGIN) * i / (values.size() - 1);
            y =
                    HEIGHT
                            - MARGIN
                            - (HEIGHT - 2.0 * MARGIN)
                                    * (value.doubleValue() - least)
                                    / Math.max(most - least, 1e-9);
            path.append(pen ? "L" : "M").append(at(x)).append(' ').append(at(y));
            pen = true;
        }
        return String.format(
                Locale.ROOT,
                "<svg class=\"sparkline\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " aria-hidden=\"true\" focusable=\"false\"><path d=\"%s\" fill=\"none\""
                        + " stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linejoin=\"round\""
                        + " stroke-linecap=\"round\"/><circle cx=\"%s\" cy=\"%s\" r=\"2.75\""
                        + " fill=\"currentColor\"/></svg>",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                path,
                at(x),
                at(y));
    }

    private static String at(double position) {
        return BigDecimal.valueOf(position).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
