package se.arbetsro.assessment.domain.overview;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.Need;

/**
 * The answers of a unit or a district in one area.
 *
 * @param expected how many there can be: one for each service line of each unit that answers
 */
public record Tally(int yes, int underWay, int notNeeded, int expected) {

    static Tally none(int expected) {
        return new Tally(0, 0, 0, expected);
    }

    public int answered() {
        return yes + underWay + notNeeded;
    }

    /** What stands out: one yes is enough for yes; null when nothing is answered. */
    public @Nullable Need strongest() {
        if (yes > 0) {
            return Need.YES;
        }
        if (underWay > 0) {
            return Need.UNDER_WAY;
        }
        return notNeeded > 0 ? Need.NOT_NEEDED : null;
    }

    /** How many say the same as the strongest. */
    public int ofStrongest() {
        return switch (strongest()) {
            case null -> 0;
            case YES -> yes;
            case UNDER_WAY -> underWay;
            case NOT_NEEDED -> notNeeded;
        };
    }
}
