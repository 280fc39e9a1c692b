package se.arbetsro.disclosure;

/**
 * When a cell is hidden, and how little an onlooker may learn of it.
 *
 * @param threshold of fewer people than this nothing is told
 * @param width how far apart the least and the most must lie that whoever sees all that is shown
 *     can work out for a hidden cell; at least the threshold
 */
public record SuppressionRule(Threshold threshold, int width) {

    public SuppressionRule {
        if (width < threshold.smallest()) {
            throw new IllegalArgumentException(width + " is narrower than the smallest group");
        }
    }

    /**
     * The usual width, 2k - 1: enough that the cell could hold nobody as well as more people than
     * the smallest group.
     */
    public static SuppressionRule of(Threshold threshold) {
        return new SuppressionRule(threshold, 2 * threshold.smallest() - 1);
    }
}
