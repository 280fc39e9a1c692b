package se.arbetsro.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;

/**
 * What an onlooker can work out who sees all shown cells of a tally and knows where there is
 * nobody: for each hidden cell the least and the most, by linear programming over the groups that
 * are not known. Points that satisfy all that is shown are kept as witnesses, for each of them
 * tells of many cells at once. A few groups near a cell, with all others as they are, mostly
 * suffice to show that it is open; only where they do not, all are asked.
 */
final class Audit {

    private static final int NEAR = 48;

    private final Tally tally;
    private final BitSet hidden;
    private final double width;
    private final double[] least;
    private final double[] most;

    /**
     * @param hidden is read as it changes; more may be hidden later, and no less
     */
    Audit(Tally tally, BitSet hidden, int width) {
        this.tally = tally;
        this.hidden = hidden;
        this.width = width;
        this.least = new double[tally.cells()];
        this.most = new double[tally.cells()];
        for (int cell = 0; cell < tally.cells(); cell++) {
            least[cell] = tally.people(cell);
            most[cell] = tally.people(cell);
        }
    }

    /** Whether what can be worked out of a hidden cell is at least as wide as the rule wants. */
    boolean open(int cell) {
        for (int near = NEAR; !wide(cell); near *= 8) {
            int[] groups = near(cell, near);
            ask(cell, groups);
            if (groups.length < near) {
                return wide(cell);
            }
        }
        return true;
    }

    /** All that can be worked out of a hidden cell. */
    FeasibilityInterval interval(int cell) {
        ask(cell, near(cell, Integer.MAX_VALUE));
        return new FeasibilityInterval(least[cell], most[cell]);
    }

    private boolean wide(int cell) {
        return most[cell] - least[cell] >= width - Program.TOLERANCE;
    }

    private void ask(int cell, int[] groups) {
        Program program = new Program(tally, hidden, groups, width);
        double[] up = program.extreme(tally.groupsOf(cell), true);
        witness(groups, up);
        if (!wide(cell) || groups.length < NEAR) {
            witness(groups, program.extreme(tally.groupsOf(cell), false));
        }
    }

    private void witness(int[] groups, double[] point) {
        double[] moved = new double[tally.cells()];
        for (int i = 0; i < groups.length; i++) {
            double by = point[i] - tally.size(groups[i]);
            if (by != 0) {
                for (int cell : tally.cellsOf(groups[i])) {
                    moved[cell] += by;
                }
            }
        }
        for (int cell = 0; cell < moved.length; cell++) {
            double value = tally.people(cell) + moved[cell];
            least[cell] = Math.min(least[cell], value);
            most[cell] = Math.max(most[cell], value);
        }
    }

    /**
     * The groups that are not known and that come closest to a cell through shown cells, small ones
     * first, since those bind most.
     */
    private int[] near(int cell, int size) {
        BitSet taken = new BitSet();
        BitSet seen = new BitSet();
        PriorityQueue<Integer> rows =
                new PriorityQueue<>((one, other) ->
                        Integer.compare(tally.groupsOf(one).length, tally.groupsOf(other).length));
        take(tally.groupsOf(cell), taken, seen, rows, size);
        while (!rows.isEmpty() && taken.cardinality() < size) {
            take(tally.groupsOf(rows.poll()), taken, seen, rows, size);
        }
        return taken.stream().toArray();
    }

    private void take(
            int[] groups, BitSet taken, BitSet seen, PriorityQueue<Integer> rows, int size) {
        for (int group : groups) {
            if (taken.cardinality() >= size) {
                return;
            }
            if (!taken.get(group) && !known(group)) {
                taken.set(group);
                for (int row : tally.cellsOf(group)) {
                    if (!hidden.get(row) && !seen.get(row)) {
                        seen.set(row);
                        rows.add(row);
                    }
                }
            }
        }
    }

    /** Whether a shown cell holds that group alone. */
    private boolean known(int group) {
        return Arrays.stream(tally.cellsOf(group))
                .anyMatch(cell -> !hidden.get(cell) && tally.groupsOf(cell).length == 1);
    }
}
