package se.arbetsro.disclosure;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which cells of the tables of a release may be shown. Cells of few people are hidden
 * (primary suppression), then others so that no sum gives them away (secondary suppression); then
 * it is audited what can be worked out of each hidden cell by whoever sees everything, and where
 * that is too much, more is hidden. So it holds for whatever of it one viewer sees, and for several
 * who lay together what they see.
 */
public final class Protection {

    private Protection() {}

    /**
     * @param told cells that have been shown before and are known whatever is decided now
     */
    public static Pattern of(Counts counts, List<Cut> cuts, SuppressionRule rule, Set<Cell> told) {
        Tally tally = Tally.of(counts, cuts);
        BitSet known = new BitSet();
        for (int cell = 0; cell < tally.cells(); cell++) {
            known.set(cell, told.contains(tally.cell(cell)));
        }
        Hiding hiding = new Hiding(tally, rule, known);
        Audit audit = new Audit(tally, hiding.hidden(), rule.width());
        BitSet narrow = new BitSet();
        BitSet given = new BitSet();
        for (int cell = hiding.hidden().nextSetBit(0);
                cell >= 0;
                cell = next(hiding.hidden(), given)) {
            boolean open = audit.open(cell);
            while (!open && hiding.hideBeside(cell)) {
                open = audit.open(cell);
            }
            narrow.set(cell, !open);
            given.set(cell);
        }
        // What was hidden for others since then may have opened them.
        Set<Cell> shut =
                narrow.stream()
                        .filter(cell -> !audit.open(cell))
                        .mapToObj(tally::cell)
                        .collect(Collectors.toSet());
        return pattern(tally, hiding.hidden(), shut);
    }

    /** A hidden cell that has not been audited. */
    private static int next(BitSet hidden, BitSet given) {
        BitSet left = (BitSet) hidden.clone();
        left.andNot(given);
        return left.nextSetBit(0);
    }

    private static Pattern pattern(Tally tally, BitSet hidden, Set<Cell> narrow) {
        Set<Cell> shown = new HashSet<>();
        for (int cell = hidden.nextClearBit(0);
                cell < tally.cells();
                cell = hidden.nextClearBit(cell + 1)) {
            shown.add(tally.cell(cell));
        }
        return new Pattern(shown, tally.cells(), narrow);
    }
}
