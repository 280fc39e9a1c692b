package se.arbetsro.indicator.web.national;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.national.KoladaJson;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.ImportedRow;

/**
 * A file of open figures: a table, or what Kolada's interfaces answer. What says the same as before
 * is left alone, so the same file twice changes nothing.
 */
abstract class NationalImport<T> extends NationalFile<T> {

    NationalImport(IndicatorService indicators) {
        super(indicators);
    }

    /** The rows of a file that is JSON. */
    protected abstract ImportResult<T> json(byte[] file);

    /** What is there of what these are about, as rows of the same kind. */
    protected abstract List<T> there(List<T> rows);

    /** What a row is about: there is one row for each. */
    protected abstract Object place(T row);

    /** Whether both say the same of the same. */
    protected abstract boolean same(T row, T before);

    /** Whether the row takes something back. */
    protected boolean removes(T row) {
        return false;
    }

    protected abstract void takeIn(List<T> rows);

    @Override
    public List<String> otherEndings() {
        return List.of(".json");
    }

    @Override
    @Transactional(readOnly = true)
    public ImportResult<T> read(byte[] file, ColumnNames names) {
        return KoladaJson.is(file) ? json(file) : schema().calling(names).read(file);
    }

    /** The rows that change something, and how many of each sort there are. */
    private record Compared<T>(List<T> rows, ImportCounts counts) {}

    private Compared<T> compared(List<ImportedRow<T>> rows) {
        List<T> all = rows.stream().map(ImportedRow::value).toList();
        Map<Object, T> before =
                there(all).stream().collect(Collectors.toMap(this::place, Function.identity()));
        int created = 0;
        int changed = 0;
        List<T> taken = new java.util.ArrayList<>();
        for (T row : all) {
            T old = before.get(place(row));
            if (old == null && !removes(row)) {
                created++;
                taken.add(row);
            } else if (old != null && (removes(row) || !same(row, old))) {
                changed++;
                taken.add(row);
            }
        }
        return new Compared<>(
                taken, new ImportCounts(created, changed, all.size() - created - changed));
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(List<ImportedRow<T>> rows) {
        return ImportPreview.of(compared(rows).counts());
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<T>> rows, IntConsumer done) {
        Compared<T> compared = compared(rows);
        takeIn(compared.rows());
        done.accept(rows.size());
        return compared.counts();
    }
}
