package se.arbetsro.platform.exchange;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.Shell;

/**
 * The answer of a handler that gives a list as a file. A list offers it beside its page by a second
 * handler on the same address:
 *
 * <pre>{@code
 * @Allowed(Permission.UNIT_READ)
 * @GetMapping(path = "/units", params = "format")
 * TableFile<Row> file(Shell shell, @RequestParam TableFormat format) {
 *     return TableFile.of(shell, EXPORT, format, () -> queries.stream(shell.day()));
 * }
 * }</pre>
 *
 * <p>and the template {@code ui/tableFiles.jte} puts the links on the page.
 *
 * @param rows opened in a read-only transaction of the viewer and closed by it; large lists set a
 *     fetch size, otherwise the driver takes all rows at once
 * @param name what the file is called, without its ending; null for its title and the day
 */
public record TableFile<T>(
        TableExport<T> export,
        TableFormat format,
        Language language,
        Supplier<Stream<T>> rows,
        @Nullable String name) {

    public static <T> TableFile<T> of(
            Shell shell, TableExport<T> export, TableFormat format, Supplier<Stream<T>> rows) {
        return new TableFile<>(export, format, shell.language(), rows, null);
    }

    /** For a file that is spoken of elsewhere. */
    public TableFile<T> named(String other) {
        return new TableFile<>(export, format, language, rows, other);
    }
}
