package se.arbetsro.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those of a unit who are left when everybody is taken away of whom something is told further down.
 * What is told of the unit and of those below it gives away what holds for them, though nothing is
 * told of them. Differs from {@link Protection}, which decides what is shown of people that it
 * knows one by one: here figures come one at a time, and nobody knows who stands behind them.
 *
 * <p>It is enough to look at each unit with the nearest told ones below it: in a tree every other
 * difference is a sum of such remainders, so of at least as many people.
 *
 * @param unit of whose people they are
 * @param people how many they are; at least 1
 * @param below the nearest units below it of which something is told
 */
public record Remainder(String unit, int people, Set<String> below) {

    public Remainder {
        below = Set.copyOf(below);
    }

    /**
     * A unit of which something is told.
     *
     * @param above the units above it, the nearest first
     * @param people behind what is told
     */
    public record Told(String unit, List<String> above, int people) {

        public Told {
            above = List.copyOf(above);
        }
    }

    /**
     * The remainders of too few people. Where more are told below than of the unit itself, the
     * numbers do not belong together and nothing follows from them.
     *
     * @param told each unit at most once
     * @param fewest how many they must be
     */
    public static List<Remainder> of(Collection<Told> told, int fewest) {
        Map<String, Integer> people = new HashMap<>();
        told.forEach(one -> people.put(one.unit, one.people));
        Map<String, Integer> left = new HashMap<>(people);
        Map<String, Set<String>> below = new HashMap<>();
        for (Told one : told) {
            one.above.stream()
                    .filter(people::containsKey)
                    .findFirst()
                    .ifPresent(nearest -> {
                        left.merge(nearest, -one.people, Integer::sum);
                        below.computeIfAbsent(nearest, _ -> new HashSet<>()).add(one.unit);
                    });
        }
        return told.stream()
                .filter(one -> below.containsKey(one.unit))
                .map(one ->
                        new Remainder(
                                one.unit,
                                left.getOrDefault(one.unit, 0),
                                below.getOrDefault(one.unit, Set.of())))
                .filter(one -> one.people > 0 && one.people < fewest)
                .toList();
    }
}
