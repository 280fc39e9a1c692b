package se.arbetsro.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The way from the root to each category of a dimension, and what lies beneath each. */
record Tree(Map<String, List<String>> paths, Map<String, List<String>> children) {

    static Tree of(Dimension dimension) {
        Map<String, List<String>> paths = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        for (Dimension.Category category : dimension.categories()) {
            List<String> path = new ArrayList<>();
            if (category.parent() != null) {
                path.addAll(paths.getOrDefault(category.parent(), List.of()));
                children.computeIfAbsent(category.parent(), _ -> new ArrayList<>())
                        .add(category.code());
            }
            path.add(category.code());
            paths.put(category.code(), List.copyOf(path));
        }
        return new Tree(paths, children);
    }

    /**
     * @throws IllegalArgumentException for a code that is unknown or is divided further
     */
    List<String> path(String finest) {
        List<String> path = paths.get(finest);
        if (path == null || children.containsKey(finest)) {
            throw new IllegalArgumentException("Not a finest category: " + finest);
        }
        return path;
    }

    List<String> beneath(String code) {
        return children.getOrDefault(code, List.of());
    }
}
