package se.arbetsro.indicator.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.process.Spread;

/**
 * One measure of one's own municipality against others, year by year. One's own is never among
 * those that it is compared with, and a missing value counts for nothing.
 *
 * @param own by year
 * @param others what each of the others has, by year
 */
public record Standing(
        SortedMap<Integer, BigDecimal> own, SortedMap<Integer, List<BigDecimal>> others) {

    /**
     * @param municipality whose value it is
     */
    public record Known(String municipality, int year, BigDecimal value) {}

    /**
     * @param ours null where nobody has said which municipality is one's own
     */
    public static Standing of(@Nullable String ours, List<Known> all) {
        SortedMap<Integer, BigDecimal> own = new TreeMap<>();
        SortedMap<Integer, List<BigDecimal>> others = new TreeMap<>();
        for (Known one : all) {
            if (one.municipality().equals(ours)) {
                own.put(one.year(), one.value());
            } else {
                others.computeIfAbsent(one.year(), _ -> new ArrayList<>()).add(one.value());
            }
        }
        return new Standing(own, others);
    }

    /** All from the first year with a value to the last, also those without. */
    public List<Integer> years() {
        SortedSet<Integer> known = new TreeSet<>(own.keySet());
        known.addAll(others.keySet());
        List<Integer> years = new ArrayList<>();
        if (!known.isEmpty()) {
            for (int year = known.first(); year <= known.last(); year++) {
                years.add(year);
            }
        }
        return years;
    }

    /** How the others lie; empty for fewer than four. */
    public Optional<Spread> spread(int year) {
        return Spread.of(others.getOrDefault(year, List.of()));
    }
}
