package se.arbetsro.platform.exchange;

import java.util.List;
import java.util.stream.Stream;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.TableFormat;
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

    static ImportFilePage of(Shell shell, ImportKind<?> kind, FormErrors errors) {
        var schema = kind.schema();
        return new ImportFilePage(
                shell,
                kind.key(),
                schema.title().in(shell.language()),
                shell.t(kind.leadKey()),
                schema.columns().stream().map(column -> explained(shell, column)).toList(),
                String.join(
                        ",", Stream.concat(TABLES.stream(), kind.otherEndings().stream()).toList()),
                errors);
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
