package se.arbetsro.platform.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * Where a file to import is chosen, with what must stand in it.
 *
 * @param accept the endings that the file may have, as the field wants them
 */
public record ImportFilePage(
        Shell shell,
        String kind,
        String title,
        String lead,
        List<Explained> columns,
        List<Called> called,
        String accept,
        FormErrors errors)
        implements Page {

    private static final List<String> TABLES = List.of(".xlsx", ".csv", ".txt", ".tsv");

    /**
     * A column of the file in words.
     *
     * @param explanation what may stand there
     * @param description empty when there is nothing more to say
     */
    public record Explained(
            String header,
            boolean required,
            String explanation,
            String example,
            String description) {}

    /**
     * A header that is remembered.
     *
     * @param folded as it is compared
     * @param column what it means; null where it is left out
     */
    public record Called(String folded, String header, @Nullable String column) {}

    static ImportFilePage of(
            Shell shell,
            ImportKind<?> kind,
            List<ColumnMemory.Remembered> remembered,
            FormErrors errors) {
        var schema = kind.schema();
        return new ImportFilePage(
                shell,
                kind.key(),
                schema.title().in(shell.language()),
                shell.t(kind.leadKey()),
                schema.columns().stream().map(column -> explained(shell, column)).toList(),
                remembered.stream().map(one -> called(shell, schema, one)).toList(),
                String.join(
                        ",", Stream.concat(TABLES.stream(), kind.otherEndings().stream()).toList()),
                errors);
    }

    private static Called called(Shell shell, TableSchema<?> schema, ColumnMemory.Remembered one) {
        return new Called(
                one.folded(),
                one.header(),
                schema.columns().stream()
                        .map(Column::header)
                        .filter(header -> header.sv().equals(one.means()))
                        .map(header -> header.in(shell.language()))
                        .findFirst()
                        .orElse(null));
    }

    private static Explained explained(Shell shell, Column<?> column) {
        var description = column.description();
        var example = column.example();
        return new Explained(
                column.header().in(shell.language()),
                column.isRequired(),
                column.type().explanation().in(shell.language()),
                example == null ? "" : example,
                description == null ? "" : description.in(shell.language()));
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb(shell.t("platform.import.title"), "/imports"));
    }

    public String template(TableFormat format) {
        return "/imports/" + kind + "/template?format=" + format.extension();
    }
}
