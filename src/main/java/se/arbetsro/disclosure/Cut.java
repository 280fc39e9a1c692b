package se.arbetsro.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One table of a release: which dimensions are crossed in it, and how far down each of them is
 * divided. A dimension that is not named is told by its total alone.
 *
 * @param depths levels below the root, by the name of the dimension
 */
public record Cut(Map<String, Integer> depths) {

    public Cut {
        depths = Map.copyOf(depths);
    }

    /** These dimensions, down to their finest categories. */
    public static Cut by(String... dimensions) {
        return new Cut(
                Arrays.stream(dimensions)
                        .collect(Collectors.toMap(name -> name, _ -> Integer.MAX_VALUE)));
    }

    int depth(String dimension) {
        return depths.getOrDefault(dimension, 0);
    }
}
