package se.arbetsro.indicator.process;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether values follow the season. They do when a value lies much nearer to that of the same part
 * of the year before than to the one next to it: less than half as far, on average. Limits from
 * neighbours say nothing of such values.
 */
public final class Season {

    private static final int YEARS = 3;

    private Season() {}

    /**
     * @param values in the order of time; null where one is missing
     * @param perYear how many of them make a year
     * @return false also where fewer than three years are known
     */
    public static boolean rules(List<@Nullable BigDecimal> values, int perYear) {
        if (perYear < 2 || values.size() < YEARS * perYear) {
            return false;
        }
        double year = distance(values, perYear, (YEARS - 1) * perYear);
        double neighbour = distance(values, 1, YEARS * perYear - 1);
        return year < neighbour / 2;
    }

    /** The mean distance between values so many apart; not a number where too few are known. */
    private static double distance(List<@Nullable BigDecimal> values, int apart, int least) {
        double sum = 0;
        int pairs = 0;
        for (int at = apart; at < values.size(); at++) {
            BigDecimal value = values.get(at);
            BigDecimal before = values.get(at - apart);
            if (value != null && before != null) {
                sum += value.subtract(before).abs().doubleValue();
                pairs++;
            }
        }
        return pairs < least ? Double.NaN : sum / pairs;
    }
}
