package se.arbetsro.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to divide people, such as by unit or by sex, whose categories form a tree. Its one root is
 * the total; whoever is counted belongs to exactly one of the finest categories. People who belong
 * to a category that is divided further, such as the staff of a department itself, are given a
 * category of their own beneath it.
 *
 * @param categories each after its parent, the root first
 */
public record Dimension(String name, List<Category> categories) {

    /**
     * @param parent null for the root alone
     */
    public record Category(String code, @Nullable String parent) {}

    public Dimension {
        categories = List.copyOf(categories);
        Set<String> known = new LinkedHashSet<>();
        for (Category category : categories) {
            if (known.isEmpty() != (category.parent() == null)) {
                throw new IllegalArgumentException("One root, and first: " + category);
            }
            if (category.parent() != null && !known.contains(category.parent())) {
                throw new IllegalArgumentException("Its parent comes later: " + category);
            }
            if (!known.add(category.code())) {
                throw new IllegalArgumentException("Twice: " + category);
            }
        }
        if (known.isEmpty()) {
            throw new IllegalArgumentException("No category in " + name);
        }
    }

    /** A total and its parts. */
    public static Dimension flat(String name, String total, List<String> parts) {
        List<Category> all = new ArrayList<>();
        all.add(new Category(total, null));
        parts.forEach(part -> all.add(new Category(part, total)));
        return new Dimension(name, all);
    }

    public String root() {
        return categories.getFirst().code();
    }
}
