package se.arbetsro.indicator.web.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.indicator.printed.Finding;
import se.arbetsro.indicator.printed.Measure;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Role;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * A publication with its tables as they were printed and what is found beside.
 *
 * @param editable whether the viewer may change it
 * @param history what was done with it; empty for who may not change it
 */
public record PrintedSourcePage(
        Shell shell, PrintedSource source, boolean editable, List<HistoryLine> history)
        implements Page {

    /** A finding as it is read, with the place that it leads to. */
    public record Found(String place, String sentence, String anchor) {}

    /** One of the tables. */
    public record Shown(
            String id, String name, boolean addsUp, List<Row> heading, List<Row> rows) {}

    public record Row(String kind, @Nullable String id, List<Cell> cells) {}

    /**
     * @param head whether it names its row or column
     * @param differing what follows from the other cells, where it is found to differ; in words
     */
    public record Cell(
            String id, String text, boolean head, boolean number, @Nullable String differing) {}

    public List<Crumb> breadcrumb() {
        return PrintedWords.crumbs(shell);
    }

    public String href(String below) {
        return PrintedWords.href(source.id()) + below;
    }

    public List<Fact> facts() {
        PrintedSource.Content content = source.content();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(shell.t("indicator.evidence.publisher"), content.publisher()));
        facts.add(
                Fact.of(
                        shell.t("indicator.evidence.year"),
                        content.year() == null ? "" : content.year().toString()));
        if (content.place() != null) {
            facts.add(Fact.of(shell.t("indicator.printedTables.place"), content.place()));
        }
        if (content.note() != null) {
            facts.add(Fact.of(shell.t("indicator.printedTables.note"), content.note()));
        }
        return facts;
    }

    public String summary() {
        return shell.t("indicator.printedTables.findings", source.findings().size());
    }

    public List<Found> found() {
        List<PrintedTable> tables = source.printedTables();
        return source.findings().stream()
                .map(finding ->
                        new Found(
                                PrintedWords.place(shell, tables, finding),
                                PrintedWords.sentence(shell, finding),
                                finding.column() == null
                                        ? rowId(finding.table(), finding.row())
                                        : cellId(finding.table(), finding.row(), finding.column())))
                .toList();
    }

    public List<Shown> tables() {
        List<PrintedTable> tables = source.printedTables();
        return IntStream.range(0, tables.size())
                .mapToObj(number -> shown(number, tables.get(number)))
                .toList();
    }

    private Shown shown(int number, PrintedTable table) {
        int heading = 0;
        while (heading < table.roles().size() && table.roles().get(heading) == Role.IGNORED) {
            heading++;
        }
        List<Row> rows =
                IntStream.range(0, table.roles().size())
                        .mapToObj(row -> row(number, table, row))
                        .toList();
        return new Shown(
                "table-" + (number + 1),
                PrintedWords.table(shell, table, number),
                table.addsUp(),
                rows.subList(0, heading),
                rows.subList(heading, rows.size()));
    }

    private Row row(int number, PrintedTable table, int row) {
        boolean named = false;
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < table.measures().size(); column++) {
            boolean label = table.measures().get(column) == Measure.LABEL;
            String text = table.printed(row, column);
            boolean head = label && !named && !text.isEmpty();
            named |= head;
            cells.add(
                    new Cell(
                            cellId(number, row, column),
                            text,
                            head,
                            !label,
                            differing(number, row, column)));
        }
        boolean sum =
                table.roles().get(row) == Role.TOTAL || table.roles().get(row) == Role.SUBTOTAL;
        return new Row(
                sum ? "sum" : table.roles().get(row) == Role.IGNORED ? "heading" : "part",
                rowId(number, row),
                cells);
    }

    private @Nullable String differing(int table, int row, int column) {
        return source.findings().stream()
                .filter(finding ->
                        finding.table() == table
                                && finding.row() == row
                                && finding.column() != null
                                && finding.column() == column)
                .findFirst()
                .map(finding ->
                        finding.recomputed().isEmpty()
                                        || finding.kind() == Finding.Kind.MISSING_TWO_WAYS
                                ? shell.t("indicator.printedTables.look")
                                : shell.t(
                                        "indicator.printedTables.recomputed", finding.recomputed()))
                .orElse(null);
    }

    private static String rowId(int table, int row) {
        return "row-" + (table + 1) + "-" + (row + 1);
    }

    private static String cellId(int table, int row, int column) {
        return "cell-" + (table + 1) + "-" + (row + 1) + "-" + (column + 1);
    }
}
