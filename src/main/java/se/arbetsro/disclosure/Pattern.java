package se.arbetsro.disclosure;

import java.util.Set;

/**
 * Which cells of a release may be shown. Cells that are not among them look the same, whether they
 * are hidden or nobody is there.
 *
 * @param shown the cells that may be shown
 * @param cells how many cells of the tables have anybody in them
 * @param narrow hidden cells of which more can be worked out than the rule allows, since too much
 *     has been told before or there is nothing more to hide; empty otherwise
 */
public record Pattern(Set<Cell> shown, int cells, Set<Cell> narrow) {

    public Pattern {
        shown = Set.copyOf(shown);
        narrow = Set.copyOf(narrow);
    }

    public boolean shows(Cell cell) {
        return shown.contains(cell);
    }

    /** The share of cells with anybody in them that may be shown, from 0 to 1. */
    public double kept() {
        return cells == 0 ? 1 : (double) shown.size() / cells;
    }
}
