package se.arbetsro.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where in a tree people may be counted so that no group is too small: those of a small group are
 * counted with what lies above it, and the smallest group beside it with them when that is not
 * enough. Differs from {@link Protection}, which hides cells of tables and leaves the people where
 * they are: after a placement there are no small groups left, so nobody, with whatever is kept, can
 * tell of one. What is counted at a category is whole: it is everybody beneath it.
 *
 * @param homes for each category the visible one at which its people are counted; empty when all
 *     together are too few
 * @param visible the categories of which something may be told: each, and each difference between
 *     them, is nobody or at least as many as the threshold asks
 */
public record Placement(Map<String, String> homes, Set<String> visible) {

    public Placement {
        homes = Map.copyOf(homes);
        visible = Set.copyOf(visible);
    }

    /**
     * @param heads how many people belong to a category itself, not to one beneath it; where nobody
     *     does, nothing need be said
     */
    public static Placement of(Dimension tree, Map<String, Integer> heads, Threshold threshold) {
        Map<String, Node> nodes = new HashMap<>();
        for (Dimension.Category category : tree.categories()) {
            Node node = new Node(category.code(), heads.getOrDefault(category.code(), 0));
            nodes.put(category.code(), node);
            if (category.parent() != null) {
                node(nodes, category.parent()).children.add(node);
            }
        }
        Node root = node(nodes, tree.root());
        if (!root.settle(threshold)) {
            return new Placement(Map.of(), Set.of());
        }
        Map<String, String> homes = new HashMap<>();
        root.house(root.code, homes);
        Set<String> visible = new HashSet<>();
        nodes.values().stream()
                .filter(node -> node.visible)
                .forEach(node -> visible.add(node.code));
        return new Placement(homes, visible);
    }

    private static Node node(Map<String, Node> nodes, String code) {
        Node node = nodes.get(code);
        if (node == null) {
            throw new IllegalArgumentException("Unknown category: " + code);
        }
        return node;
    }

    /** How many are counted at a visible category, with all beneath it. */
    public static int total(Dimension tree, Map<String, Integer> heads, String code) {
        Set<String> within = new HashSet<>(Set.of(code));
        int total = heads.getOrDefault(code, 0);
        for (Dimension.Category category : tree.categories()) {
            if (category.parent() != null
                    && within.contains(category.parent())
                    && within.add(category.code())) {
                total += heads.getOrDefault(category.code(), 0);
            }
        }
        return total;
    }

    private static final class Node {

        private final String code;
        private final List<Node> children = new ArrayList<>();

        /** The nearest visible ones beneath it. */
        private final List<Node> parts = new ArrayList<>();

        /** Who are counted here and at none of the parts. */
        private int own;

        private int total;
        private boolean visible;

        Node(String code, int own) {
            this.code = code;
            this.own = own;
            this.total = own;
        }

        /** Whether it is visible in the end. */
        boolean settle(Threshold threshold) {
            for (Node child : children) {
                boolean told = child.settle(threshold);
                total += child.total;
                if (told) {
                    parts.add(child);
                } else {
                    own += child.total;
                }
            }
            while (own > 0 && !threshold.allows(own) && !parts.isEmpty()) {
                Node smallest =
                        parts.stream()
                                .min(
                                        Comparator.<Node>comparingInt(part -> part.total)
                                                .thenComparing(part -> part.code))
                                .orElseThrow();
                smallest.visible = false;
                own += smallest.own;
                parts.remove(smallest);
                parts.addAll(smallest.parts);
            }
            visible = threshold.allows(total);
            return visible;
        }

        void house(String above, Map<String, String> homes) {
            String home = visible ? code : above;
            homes.put(code, home);
            children.forEach(child -> child.house(home, homes));
        }
    }
}
