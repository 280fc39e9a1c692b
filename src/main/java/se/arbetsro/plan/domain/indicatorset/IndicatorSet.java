package se.arbetsro.plan.domain.indicatorset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;

/**
 * By which indicators a version of the plan is followed in a year. Differs from what follows an
 * area: that is which area an indicator says something of, in any year.
 *
 * @param said the year for which it was said, this one or an earlier; null when nothing has been
 *     said, and all that follow an area of the version stand here
 * @param chosen by place
 * @param before what the year before was followed by; the same as chosen for the first year
 * @param version 0 when nothing has been said for this very year
 */
public record IndicatorSet(
        int year,
        @Nullable Integer said,
        List<Followed> chosen,
        List<Followed> before,
        long version) {

    /**
     * An indicator with the areas of the version that it follows.
     *
     * @param areas their short names
     */
    public record Followed(String key, Text2 name, List<Text2> areas) {}

    public boolean saidForThisYear() {
        return said != null && said == year;
    }

    public boolean has(String key) {
        return chosen.stream().anyMatch(one -> one.key().equals(key));
    }

    /** Whether the year before was not followed by it. */
    public boolean isNew(Followed one) {
        return before.stream().noneMatch(earlier -> earlier.key().equals(one.key()));
    }

    /** What the year before was followed by, and this one is not. */
    public List<Followed> left() {
        List<Followed> left = new ArrayList<>(before);
        left.removeIf(one -> has(one.key()));
        return left;
    }
}
