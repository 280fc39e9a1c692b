package se.arbetsro.indicator.open;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;

/**
 * The published figures of one indicator, in all its definitions.
 *
 * @param definition the last one that has figures
 * @param rows one at least, by the end of what they are about
 */
public record OpenDataset(Definition definition, List<OpenFigure> rows) {

    public OpenDataset {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("Nothing published of " + definition.indicatorKey());
        }
    }

    /** What its file is called: {@code consultants.csv}. */
    public String fileName() {
        return definition.indicatorKey() + ".csv";
    }

    /** The first day that is told of; null where that is not known. */
    public @Nullable LocalDate from() {
        LocalDate first = null;
        for (OpenFigure row : rows) {
            if (row.from() != null && (first == null || row.from().isBefore(first))) {
                first = row.from();
            }
        }
        return first;
    }

    /** The last day that is told of. */
    public LocalDate to() {
        return rows.stream().map(OpenFigure::to).max(LocalDate::compareTo).orElseThrow();
    }

    /** When the last figure became known. */
    public Instant modified() {
        return rows.stream().map(OpenFigure::knownFrom).max(Instant::compareTo).orElseThrow();
    }
}
