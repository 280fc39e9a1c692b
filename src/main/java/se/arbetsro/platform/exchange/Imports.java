package se.arbetsro.platform.exchange;

import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.text.Language;

/** Looks at files to import and takes them in: the same for pages, API and command line. */
@Component
public class Imports {

    private final List<ImportKind<?>> kinds;
    private final ColumnMemory memory;

    Imports(List<ImportKind<?>> kinds, ColumnMemory memory) {
        this.kinds = List.copyOf(kinds);
        this.memory = memory;
    }

    public List<ImportKind<?>> allowedTo(Viewer viewer) {
        return kinds.stream().filter(kind -> kind.allowedTo(viewer)).toList();
    }

    /** Whether there is anything to lead the viewer to; asks nothing of the database. */
    boolean offersTo(Viewer viewer) {
        return kinds.stream().anyMatch(kind -> kind.offeredTo(viewer));
    }

    /**
     * @throws NotFound when there is no such kind
     * @throws Forbidden when the viewer may not import it
     */
    public ImportKind<?> kind(String key) {
        var found =
                kinds.stream()
                        .filter(kind -> kind.key().equals(key))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!found.allowedTo(CurrentViewer.get())) {
            throw new Forbidden();
        }
        return found;
    }

    /** What would come of a file whose columns are called as is remembered; changes nothing. */
    @Transactional(readOnly = true)
    public ImportCheck check(String key, byte[] file, Language language) {
        return check(key, file, memory.names(key), language);
    }

    /** The same by names that are told. */
    @Transactional(readOnly = true)
    ImportCheck check(String key, byte[] file, ColumnNames names, Language language) {
        return ImportCheck.of(kind(key), file, names, language);
    }

    /**
     * Takes in all of a file, or nothing of it.
     *
     * @param total is told the number of rows before the first
     * @param done is told how many rows are done
     * @throws ImportRefused when there is an error in it
     */
    @Transactional
    public ImportCounts carryOut(String key, byte[] file, IntConsumer total, IntConsumer done) {
        return carryOut(kind(key), file, memory.names(key), total, done);
    }

    /** The same by names that are told. */
    @Transactional
    ImportCounts carryOut(
            String key, byte[] file, ColumnNames names, IntConsumer total, IntConsumer done) {
        return carryOut(kind(key), file, names, total, done);
    }

    private static <T> ImportCounts carryOut(
            ImportKind<T> kind,
            byte[] file,
            ColumnNames names,
            IntConsumer total,
            IntConsumer done) {
        return switch (kind.read(file, names)) {
            case ImportResult.Refused<T> refused -> throw new ImportRefused(refused.errorCount());
            case ImportResult.Accepted<T> accepted -> {
                var errors = kind.preview(accepted.rows()).errors();
                if (!errors.isEmpty()) {
                    throw new ImportRefused(errors.size());
                }
                total.accept(accepted.rows().size());
                yield kind.carryOut(accepted.rows(), done);
            }
        };
    }
}
