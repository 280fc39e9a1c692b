package se.arbetsro.indicator.printed;

import java.math.BigDecimal;

/**
 * A number that follows from the other cells of a table.
 *
 * @param how by which rule
 * @param value rounded as the cell is printed, where it is a share
 */
public record Worked(int row, int column, How how, BigDecimal value) {

    /** The rules by which one cell follows from others. */
    public enum How {
        /** The rows of a total or of a group are added. */
        SUM(Finding.Kind.SUM),
        /** The counts of a row are added. */
        ROW_SUM(Finding.Kind.ROW_SUM),
        /** A count is a share of its column or of its row. */
        SHARE(Finding.Kind.PERCENT),
        /** What a sum leaves for the only cell in which nothing is printed. */
        REST(Finding.Kind.MISSING);

        private final Finding.Kind finding;

        How(Finding.Kind finding) {
            this.finding = finding;
        }

        /** What is found where something else is printed. */
        Finding.Kind finding() {
            return finding;
        }
    }

    /** As a Swedish text prints it. */
    String words() {
        return value.toPlainString().replace('.', ',');
    }
}
