package se.arbetsro.platform.exchange;

import java.util.List;
import se.arbetsro.platform.table.ImportError;

/**
 * What would come of an import.
 *
 * @param errors what cannot be taken in, although each row by itself is right; in the order of rows
 */
public record ImportPreview(ImportCounts counts, List<ImportError> errors) {

    public static ImportPreview of(ImportCounts counts) {
        return new ImportPreview(counts, List.of());
    }
}
