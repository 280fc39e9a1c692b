package se.arbetsro.platform.exchange;

import java.util.List;
import java.util.function.IntConsumer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.TableSchema;

/**
 * A table that can be imported; a module implements it as a bean. It says what a row is, what would
 * come of the rows, and does it; file formats, pages, job and audit are the platform's.
 *
 * @param <T> one row
 */
public interface ImportKind<T> {

    /** Names it in addresses and at the command line: lower case letters and hyphens. */
    String key();

    /** Message that says what the import does, on the page where the file is chosen. */
    String leadKey();

    /** A page of ours where the imported is seen. */
    String location();

    boolean allowedTo(Viewer viewer);

    /**
     * Whether its rows tell of single people's health or the like. Then the file goes as soon as it
     * has been carried out, and after a day if it has not.
     */
    default boolean isSensitive() {
        return false;
    }

    /**
     * Whether the way to imports is shown for its sake. Asked on every page, also on the one that
     * says that the database is away: so it asks nothing but the viewer, and the class as a whole
     * is not transactional.
     */
    default boolean offeredTo(Viewer viewer) {
        return allowedTo(viewer);
    }

    /** Made anew for each reading, in a transaction, with what the viewer may refer to. */
    TableSchema<T> schema();

    /**
     * Reads a file: a table by {@link #schema}, or what else the kind understands, told by the
     * content.
     *
     * @param names what the file calls the columns
     */
    default ImportResult<T> read(byte[] file, ColumnNames names) {
        return schema().calling(names).read(file);
    }

    /** The endings of further files that {@link #read} understands beside tables, such as .json. */
    default List<String> otherEndings() {
        return List.of();
    }

    /**
     * What would come of the rows, compared with what is there; nothing is changed. Asked for the
     * preview and once more in the transaction that carries out, so it compares all rows by a few
     * statements and not by one for each.
     */
    ImportPreview preview(List<ImportedRow<T>> rows);

    /**
     * Takes in all rows, in the transaction of the job; when it throws, none. Only called after
     * {@link #preview} found no error.
     *
     * @param done to be told how many rows are done; throws when the person has stopped it
     */
    ImportCounts carryOut(List<ImportedRow<T>> rows, IntConsumer done);
}
