package se.arbetsro.platform.table;

import java.util.List;

/**
 * @param number as a spreadsheet shows it, from 1
 * @param cells from column A on; what lies past the end is empty
 */
record RawRow(int number, List<Cell> cells) {

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
