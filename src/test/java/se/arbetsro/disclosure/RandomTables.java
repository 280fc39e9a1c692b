package se.arbetsro.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Organisations of all shapes, with more small units than a city has. */
final class RandomTables {

    private final Random chance;

    RandomTables(long seed) {
        this.chance = new Random(seed);
    }

    /** A tree of two to four levels. */
    Dimension tree(int mostBeneath) {
        List<Dimension.Category> categories = new ArrayList<>();
        categories.add(new Dimension.Category("all", null));
        grow(categories, "all", 1 + chance.nextInt(3), mostBeneath);
        return new Dimension("unit", categories);
    }

    private void grow(
            List<Dimension.Category> categories, String above, int levels, int mostBeneath) {
        int beneath = 2 + chance.nextInt(mostBeneath - 1);
        for (int i = 0; i < beneath; i++) {
            String code = above + "." + i;
            categories.add(new Dimension.Category(code, above));
            if (levels > 1 && chance.nextInt(4) > 0) {
                grow(categories, code, levels - 1, mostBeneath);
            }
        }
    }

    /** Mostly units that can be told of, some that are small and some that are empty. */
    Counts counts(Dimension... dimensions) {
        Map<Cell, Integer> heads = new HashMap<>();
        fill(List.of(dimensions), List.of(), heads);
        return new Counts(List.of(dimensions), heads);
    }

    private void fill(List<Dimension> dimensions, List<String> begun, Map<Cell, Integer> heads) {
        if (begun.size() == dimensions.size()) {
            heads.put(new Cell(begun), size());
            return;
        }
        Tree tree = Tree.of(dimensions.get(begun.size()));
        for (Dimension.Category category : dimensions.get(begun.size()).categories()) {
            if (tree.beneath(category.code()).isEmpty()) {
                List<String> longer = new ArrayList<>(begun);
                longer.add(category.code());
                fill(dimensions, longer, heads);
            }
        }
    }

    private int size() {
        return switch (chance.nextInt(10)) {
            case 0 -> 0;
            case 1, 2 -> 1 + chance.nextInt(10);
            default -> 8 + chance.nextInt(40);
        };
    }
}
