package se.arbetsro.listening.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.Dimension;

/**
 * Of which units it may be told how many have answered, so that nobody learns of a single person
 * whether she has: at least twice the smallest group are invited, and neither those who have
 * answered nor those who have not are few. The same holds for those of a unit who are left when
 * everybody is taken away of whom it is told further down.
 */
public final class ResponseRates {

    /** How many of those invited have answered. */
    public record Rate(int invited, int answered) {

        static final Rate NOBODY = new Rate(0, 0);

        public Rate {
            if (answered < 0 || answered > invited) {
                throw new IllegalArgumentException(answered + " of " + invited);
            }
        }

        Rate plus(Rate other) {
            return new Rate(invited + other.invited, answered + other.answered);
        }

        /** Whether it says nothing of anybody: the parts are none or many. */
        private boolean open(int smallest) {
            return none(answered, smallest) && none(invited - answered, smallest);
        }

        private static boolean none(int people, int smallest) {
            return people == 0 || people >= smallest;
        }

        private boolean tellable(int smallest) {
            return invited >= 2 * smallest && open(smallest);
        }
    }

    private ResponseRates() {}

    /**
     * @param own of those who belong to a category itself, not to one beneath it
     * @return the rate of each category of which it may be told, with all beneath it
     */
    public static Map<String, Rate> told(Dimension tree, Map<String, Rate> own, int smallest) {
        Map<String, List<String>> children = new HashMap<>();
        Map<String, Rate> totals = new HashMap<>(own);
        List<Dimension.Category> upwards = new ArrayList<>(tree.categories()).reversed();
        Map<String, Rate> told = new HashMap<>();
        for (Dimension.Category category : upwards) {
            Rate total = totals.getOrDefault(category.code(), Rate.NOBODY);
            String parent = category.parent();
            if (parent != null) {
                totals.merge(parent, total, Rate::plus);
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(category.code());
            }
            if (total.tellable(smallest)) {
                told.put(category.code(), total);
            }
        }
        for (Dimension.Category category : upwards) {
            hide(category.code(), children, told, smallest);
        }
        return told;
    }

    /** Hides below a category until what is left of it says nothing of anybody. */
    private static void hide(
            String code, Map<String, List<String>> children, Map<String, Rate> told, int smallest) {
        Rate total = told.get(code);
        if (total == null) {
            return;
        }
        while (true) {
            List<String> nearest = nearest(code, children, told);
            Rate left = total;
            for (String below : nearest) {
                Rate rate = told.getOrDefault(below, Rate.NOBODY);
                left = new Rate(left.invited - rate.invited, left.answered - rate.answered);
            }
            String smallestOf = smallest(nearest, told);
            if (left.open(smallest) || smallestOf == null) {
                return;
            }
            told.remove(smallestOf);
        }
    }

    private static @Nullable String smallest(List<String> codes, Map<String, Rate> told) {
        return codes.stream()
                .min(
                        Comparator.<String>comparingInt(
                                        code -> told.getOrDefault(code, Rate.NOBODY).invited)
                                .thenComparing(code -> code))
                .orElse(null);
    }

    private static List<String> nearest(
            String code, Map<String, List<String>> children, Map<String, Rate> told) {
        List<String> nearest = new ArrayList<>();
        for (String child : children.getOrDefault(code, List.of())) {
            if (told.containsKey(child)) {
                nearest.add(child);
            } else {
                nearest.addAll(nearest(child, children, told));
            }
        }
        return nearest;
    }
}
