package se.arbetsro.disclosure;

import java.util.List;
import java.util.Map;

/**
 * How many people there are where all dimensions are as fine as they can be. Whatever else is
 * counted or computed about them is shown where they may be shown, and nowhere else.
 *
 * @param heads by cells of finest categories; where there is nobody, nothing need be said
 */
public record Counts(List<Dimension> dimensions, Map<Cell, Integer> heads) {

    public Counts {
        dimensions = List.copyOf(dimensions);
        heads = Map.copyOf(heads);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("Nothing to divide by");
        }
        heads.forEach((cell, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(count + " people in " + cell);
            }
        });
    }
}
