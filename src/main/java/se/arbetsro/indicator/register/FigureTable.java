package se.arbetsro.indicator.register;

import java.util.Map;

/**
 * All figures of a definition and a period, before anyone has decided what of it is shown.
 *
 * @param groups how many people stand behind it, by the finest groups in the units of the period;
 *     those of a cell are never fewer than its groups together
 */
public record FigureTable(Map<Cell, Basis> figures, Map<Group, Integer> groups) {

    public FigureTable {
        figures = Map.copyOf(figures);
        groups = Map.copyOf(groups);
    }
}
