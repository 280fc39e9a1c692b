package se.arbetsro.governance.web.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * The bodies that the viewer may know of.
 *
 * @param writes whether the viewer may begin one
 */
public record BodyListPage(
        Shell shell,
        List<BodyRow> bodies,
        Paging paging,
        BodyFilterForm filter,
        List<Option> units,
        boolean writes)
        implements Page {

    static TableExport<BodyRow> export(Shell shell) {
        return TableExport.<BodyRow>titled("Organ", "Bodies")
                .column("Namn", "Name", ValueType.text(), BodyRow::name)
                .column("Slag", "Kind", ValueType.text(), row -> BodyWords.of(shell, row.kind()))
                .column("Enhet", "Unit", ValueType.text(), BodyRow::unitName)
                .column("Ordförande", "Chair", ValueType.text(), BodyRow::chair)
                .column("Ledamöter", "Members", ValueType.wholeNumber(0, 10_000), BodyRow::members)
                .column(
                        "Facklig medverkan",
                        "Union form",
                        ValueType.text(),
                        row ->
                                row.unionForm() == null
                                        ? null
                                        : BodyWords.of(shell, row.unionForm()))
                .column("Saknas", "Lacks", ValueType.text(), row -> lacks(shell, row))
                .column("Från", "From", ValueType.date(), row -> row.valid().from())
                .column("Till och med", "To", ValueType.date(), row -> row.valid().lastDay())
                .build();
    }

    private static String lacks(Shell shell, BodyRow row) {
        return row.lacking().stream()
                .map(lack -> BodyWords.of(shell, lack))
                .collect(Collectors.joining(", "));
    }

    public String href(BodyRow row) {
        return shell.link("/bodies/" + row.id().value());
    }

    public String kind(BodyRow row) {
        return BodyWords.of(shell, row.kind());
    }

    /** Empty where nothing is. */
    public String lacks(BodyRow row) {
        return lacks(shell, row);
    }

    public boolean ended(BodyRow row) {
        return !row.valid().contains(shell.day());
    }

    public List<Option> kinds() {
        return BodyWords.kinds(shell);
    }

    public List<Option> lackOptions() {
        return Stream.concat(
                        Stream.of(
                                Option.of(BodyFilterForm.ANY, shell.t("governance.lack.anything"))),
                        BodyWords.lacks(shell).stream())
                .toList();
    }
}
