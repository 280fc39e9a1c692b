package se.arbetsro.indicator.web.definition;

import java.util.List;

/**
 * What a formula gives before it is stored: the newest figures of one unit.
 *
 * @param words the formula with the names of its indicators
 * @param unit whose figures they are
 */
public record FormulaTrial(String words, String unit, List<Row> rows) {

    /**
     * @param worked the formula with its numbers
     */
    public record Row(String slot, String worked, String value) {}
}
