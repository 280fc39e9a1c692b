package se.arbetsro.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which cells of a tally are hidden, kept so that no sum gives a hidden cell away by itself: beside
 * a total that is shown, what is hidden of its parts is at least two cells and as many people as
 * the rule wants left open. Cells that have been told before are never hidden, since they are
 * known.
 */
final class Hiding {

    private final Tally tally;
    private final int width;
    private final BitSet told;
    private final BitSet hidden = new BitSet();
    private final ArrayDeque<Integer> ahead = new ArrayDeque<>();

    Hiding(Tally tally, SuppressionRule rule, BitSet told) {
        this.tally = tally;
        this.width = rule.width();
        this.told = told;
        for (int cell = 0; cell < tally.cells(); cell++) {
            if (!rule.threshold().allows(tally.people(cell)) && !told.get(cell)) {
                add(cell);
            }
        }
        settle();
    }

    BitSet hidden() {
        return hidden;
    }

    boolean hides(int cell) {
        return hidden.get(cell);
    }

    /**
     * Hides one more cell that stands in a sum with this one: the one that costs least.
     *
     * @return false when there is none left
     */
    boolean hideBeside(int cell) {
        int best = -1;
        for (int number : tally.sumsOf(cell)) {
            best = cheapest(tally.sum(number), 0, best);
        }
        if (best < 0) {
            return false;
        }
        add(best);
        settle();
        return true;
    }

    private void add(int cell) {
        hidden.set(cell);
        for (int number : tally.sumsOf(cell)) {
            ahead.add(number);
        }
    }

    private void settle() {
        while (!ahead.isEmpty()) {
            int[] sum = tally.sum(ahead.poll());
            while (tells(sum)) {
                int next = next(sum);
                if (next < 0) {
                    break;
                }
                add(next);
            }
        }
    }

    /** Whether the sum alone gives one of its hidden cells away. */
    private boolean tells(int[] sum) {
        int parts = 0;
        int people = 0;
        for (int i = 1; i < sum.length; i++) {
            if (hidden.get(sum[i])) {
                parts++;
                people += tally.people(sum[i]);
            }
        }
        if (hidden.get(sum[0])) {
            return parts == 0;
        }
        return parts == 1 || parts > 0 && people < width;
    }

    /** The cell to hide next in a sum that tells; -1 when there is none left. */
    private int next(int[] sum) {
        int people = 0;
        for (int i = 1; i < sum.length; i++) {
            people += hidden.get(sum[i]) ? tally.people(sum[i]) : 0;
        }
        int enough = cheapest(part(sum), hidden.get(sum[0]) ? 0 : width - people, -1);
        if (enough >= 0) {
            return enough;
        }
        int largest = -1;
        for (int i = 1; i < sum.length; i++) {
            if (free(sum[i]) && (largest < 0 || tally.people(sum[i]) > tally.people(largest))) {
                largest = sum[i];
            }
        }
        return largest >= 0 || !free(sum[0]) ? largest : sum[0];
    }

    private static int[] part(int[] sum) {
        return Arrays.copyOfRange(sum, 1, sum.length);
    }

    /**
     * The cheapest of the cells, and of one that was found before, with at least so many people.
     */
    private int cheapest(int[] cells, int people, int before) {
        int best = before;
        long least = before < 0 ? Long.MAX_VALUE : cost(before);
        for (int cell : cells) {
            if (free(cell) && tally.people(cell) >= people) {
                long cost = cost(cell);
                if (cost < least) {
                    least = cost;
                    best = cell;
                }
            }
        }
        return best;
    }

    private boolean free(int cell) {
        return !hidden.get(cell) && !told.get(cell);
    }

    /** What is lost with a cell: itself, and what must be hidden in other sums because of it. */
    private long cost(int cell) {
        hidden.set(cell);
        long follow = 0;
        for (int number : tally.sumsOf(cell)) {
            if (tells(tally.sum(number))) {
                follow++;
            }
        }
        hidden.clear(cell);
        return follow * Integer.MAX_VALUE + tally.people(cell);
    }
}
