package se.arbetsro.disclosure;

import java.util.List;

/**
 * One place in a table: a category of each dimension, in their order. Differs from a figure, which
 * is what may be told there.
 *
 * @param codes one code for each dimension
 */
public record Cell(List<String> codes) {

    public Cell {
        codes = List.copyOf(codes);
    }

    public static Cell of(String... codes) {
        return new Cell(List.of(codes));
    }
}
