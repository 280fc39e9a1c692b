package se.arbetsro.indicator.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which parts belong to which sum, along rows or columns. A sum stands after its parts, or before
 * them where the first one does.
 */
final class Blocks {

    private Blocks() {}

    /**
     * @param sum whether a place is a sum
     * @param part whether it is added
     * @param end whether it ends what is added, though it is neither; a sum always does
     * @return the parts of each sum; none where it has no part of its own
     */
    static Map<Integer, List<Integer>> of(
            int size, IntPredicate sum, IntPredicate part, IntPredicate end) {
        Map<Integer, List<Integer>> blocks = new LinkedHashMap<>();
        boolean sumsStandFirst = sumsStandFirst(size, sum, part, end);
        for (int at : IntStream.range(0, size).filter(sum).toArray()) {
            List<Integer> parts = new ArrayList<>();
            int step = sumsStandFirst ? 1 : -1;
            for (int i = at + step; i >= 0 && i < size; i += step) {
                if (sum.test(i) || end.test(i)) {
                    break;
                }
                if (part.test(i)) {
                    parts.add(i);
                }
            }
            blocks.put(at, List.copyOf(sumsStandFirst ? parts : parts.reversed()));
        }
        return blocks;
    }

    /** Whether the first sum has no part before it. */
    private static boolean sumsStandFirst(
            int size, IntPredicate sum, IntPredicate part, IntPredicate end) {
        boolean parts = false;
        for (int i = 0; i < size; i++) {
            if (sum.test(i)) {
                return !parts;
            }
            parts = part.test(i) || parts && !end.test(i);
        }
        return false;
    }
}
