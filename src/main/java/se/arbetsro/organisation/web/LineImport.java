package se.arbetsro.organisation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.domain.LineOutcome;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;

/**
 * An import whose rows are lines that the domain examines together, and takes in when none is a
 * fault.
 *
 * @param <R> a row of the file
 * @param <L> the line that it is to the domain
 * @param <O> what comes of a line
 */
public abstract class LineImport<R, L, O extends LineOutcome> implements ImportKind<R> {

    /** In the order of the rows, one for each. */
    protected abstract List<L> lines(List<ImportedRow<R>> rows);

    protected abstract List<O> examine(List<L> lines);

    protected abstract void takeIn(List<L> lines, IntConsumer done);

    /** Where in the row the fault is, and what to do about it. */
    protected abstract ImportError error(ImportedRow<R> row, O fault);

    /** What else is wrong with the rows, which the domain does not come to see. */
    protected List<ImportError> unread(List<ImportedRow<R>> rows) {
        return List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(List<ImportedRow<R>> rows) {
        List<O> outcomes = examine(lines(rows));
        List<ImportError> errors = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).isFault()) {
                errors.add(error(rows.get(i), outcomes.get(i)));
            }
        }
        errors.addAll(unread(rows));
        errors.sort(Comparator.comparingInt(ImportError::row));
        return new ImportPreview(counts(outcomes), errors);
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<R>> rows, IntConsumer done) {
        List<L> lines = lines(rows);
        ImportCounts counts = counts(examine(lines));
        takeIn(lines, done);
        return counts;
    }

    private static ImportCounts counts(List<? extends LineOutcome> outcomes) {
        return new ImportCounts(
                count(outcomes, "CREATED"), count(outcomes, "CHANGED"), count(outcomes, "SAME"));
    }

    private static int count(List<? extends LineOutcome> outcomes, String name) {
        return Math.toIntExact(outcomes.stream().filter(one -> one.name().equals(name)).count());
    }
}
