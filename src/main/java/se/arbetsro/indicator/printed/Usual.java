package se.arbetsro.indicator.printed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts how something is written, to tell the usual way from the others. */
final class Usual<T> {

    private final Map<T, Integer> times = new LinkedHashMap<>();

    void count(T way) {
        times.merge(way, 1, Integer::sum);
    }

    boolean differ() {
        return times.size() > 1;
    }

    /** The way that is taken most often; null where two are taken equally often. */
    @Nullable T usual() {
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<T> ways =
                times.entrySet().stream()
                        .filter(way -> way.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return ways.size() == 1 ? ways.getFirst() : null;
    }

    /** The usual way, or else all but this one. */
    List<T> others(T way) {
        T usual = usual();
        return usual != null
                ? List.of(usual)
                : times.keySet().stream().filter(other -> !other.equals(way)).toList();
    }
}
