package se.arbetsro.indicator.web.printed;

import java.util.List;
import java.util.stream.IntStream;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.indicator.domain.printed.PrintedSources;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The page on which one says what the rows and columns of printed tables are.
 *
 * @param tables as they are meant now, or as the form has them
 */
public record PrintedMeaningPage(
        Shell shell, PrintedSource source, List<PrintedTable> tables, FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                PrintedWords.crumbs(shell).getFirst(),
                PrintedWords.crumbs(shell).getLast(),
                new Crumb(source.content().title(), back()));
    }

    public String back() {
        return PrintedWords.href(source.id());
    }

    public String action() {
        return back() + "/meaning";
    }

    public List<Integer> numbers() {
        return IntStream.range(0, tables.size()).boxed().toList();
    }

    public List<Integer> rows(int table) {
        return IntStream.range(0, tables.get(table).roles().size()).boxed().toList();
    }

    public List<Integer> columns(int table) {
        return IntStream.range(0, tables.get(table).measures().size()).boxed().toList();
    }

    public String name(int table) {
        return PrintedWords.table(shell, tables.get(table), table);
    }

    public String rowLabel(int table, int row) {
        return shell.t(
                "indicator.printedTables.rowIs",
                row + 1,
                PrintedWords.row(shell, tables.get(table), row));
    }

    public String columnLabel(int table, int column) {
        return shell.t(
                "indicator.printedTables.columnIs",
                column + 1,
                PrintedWords.column(shell, tables.get(table), column));
    }

    public List<Option> roles() {
        return PrintedWords.roles(shell);
    }

    public List<Option> measures() {
        return PrintedWords.measures(shell);
    }

    /** The rows before which a table can be parted. */
    public List<Option> splits(int table) {
        return rows(table).stream()
                .skip(1)
                .map(row ->
                        Option.of(
                                row.toString(),
                                shell.t(
                                        "indicator.printedTables.rowNamed",
                                        row + 1,
                                        PrintedWords.row(shell, tables.get(table), row))))
                .toList();
    }

    /** Whether one more table may be made of these. */
    public boolean maySplit(int table) {
        return tables.size() < PrintedSources.MOST_TABLES && rows(table).size() > 1;
    }

    public String nameField(int table) {
        return MeaningForm.name(table);
    }

    public String addsUpField(int table) {
        return MeaningForm.addsUp(table);
    }

    public String roleField(int table, int row) {
        return MeaningForm.role(table, row);
    }

    public String measureField(int table, int column) {
        return MeaningForm.measure(table, column);
    }

    public String splitField(int table) {
        return MeaningForm.splitAt(table);
    }
}
