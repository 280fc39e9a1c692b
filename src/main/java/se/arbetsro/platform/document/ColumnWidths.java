package se.arbetsro.platform.document;

import java.util.Arrays;

/**
 * How wide the columns of a table will be, for word processors that do not work it out: the wished
 * shares, and what is left by the length of the texts. No word of a header is broken where there is
 * room for it.
 */
final class ColumnWidths {

    /** Twentieths of a point that a character of a table takes, wide rather than narrow. */
    private static final int CHARACTER = 97;

    private static final int MARGINS = 190;
    private static final int LONGEST = 42;

    private ColumnWidths() {}

    /** The widths, which add up to the total. */
    static int[] of(Table table, int total) {
        int columns = table.columns().size();
        var needs = new double[columns];
        var wishes = new double[columns];
        for (int i = 0; i < columns; i++) {
            int share = table.columns().get(i).share();
            needs[i] = share > 0 ? total * share / 100.0 : need(table, i);
            wishes[i] = share > 0 ? 0 : Math.max(0, wish(table, i) - needs[i]);
        }
        double needed = Arrays.stream(needs).sum();
        double wished = Arrays.stream(wishes).sum();
        double free = total - needed;
        var widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            double more = free > 0 && wished > 0 ? free * wishes[i] / wished : 0;
            widths[i] =
                    (int) (free > 0 && wished > 0 ? needs[i] + more : needs[i] * total / needed);
        }
        widths[0] += total - Arrays.stream(widths).sum();
        return widths;
    }

    /** The first column and the others of equal width. */
    static int[] of(int first, int others, int total) {
        var widths = new int[others + 1];
        Arrays.fill(widths, (total - first) / others);
        widths[0] = total - (total - first) / others * others;
        return widths;
    }

    /** Room for the longest word of the header, and for whole figures. */
    private static double need(Table table, int column) {
        String header = table.columns().get(column).header();
        int longest = Arrays.stream(header.split(" ")).mapToInt(String::length).max().orElse(0);
        if (table.columns().get(column).figures()) {
            longest = Math.max(longest, longest(table, column));
        }
        return Math.min(longest, LONGEST) * CHARACTER + MARGINS;
    }

    private static double wish(Table table, int column) {
        return Math.min(longest(table, column), LONGEST) * CHARACTER + MARGINS;
    }

    private static int longest(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.cells().get(column).plain().length())
                .max()
                .orElse(0);
    }
}
