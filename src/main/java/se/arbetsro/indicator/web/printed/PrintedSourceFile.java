package se.arbetsro.indicator.web.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.printed.PrintedSource;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Worked;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** All cells of a publication as rows: printed, read, recomputed, and what was found there. */
final class PrintedSourceFile {

    static final TableExport<Cell> EXPORT =
            TableExport.<Cell>titled("Tryckta tabeller", "Printed tables")
                    .column("Tabell", "Table", ValueType.text(), Cell::table)
                    .column("Rad", "Row", ValueType.text(), Cell::row)
                    .column("Kolumn", "Column", ValueType.text(), Cell::column)
                    .column("Tryckt", "Printed", ValueType.text(), Cell::printed)
                    .column("Läst tal", "Number read", ValueType.decimal(), Cell::value)
                    .column("Omräknat", "Recomputed", ValueType.decimal(), Cell::recomputed)
                    .column("Fynd", "Finding", ValueType.text(), Cell::found)
                    .build();

    private PrintedSourceFile() {}

    record Cell(
            String table,
            String row,
            String column,
            String printed,
            @Nullable BigDecimal value,
            @Nullable BigDecimal recomputed,
            String found) {}

    static List<Cell> cells(Shell shell, PrintedSource source) {
        List<Cell> cells = new ArrayList<>();
        for (int number = 0; number < source.tables().size(); number++) {
            PrintedSource.Kept kept = source.tables().get(number);
            PrintedTable table = kept.table();
            for (int row = 0; row < table.roles().size(); row++) {
                for (int column = 0; column < table.measures().size(); column++) {
                    cells.add(
                            new Cell(
                                    PrintedWords.table(shell, table, number),
                                    PrintedWords.row(shell, table, row),
                                    PrintedWords.column(shell, table, column),
                                    table.printed(row, column),
                                    table.number(row, column).orElse(null),
                                    recomputed(kept, row, column),
                                    found(shell, source, number, row, column)));
                }
            }
        }
        return cells;
    }

    private static @Nullable BigDecimal recomputed(PrintedSource.Kept kept, int row, int column) {
        return kept.worked().stream()
                .filter(one -> one.row() == row && one.column() == column)
                .map(Worked::value)
                .findFirst()
                .orElse(null);
    }

    /** What concerns a whole row stands at its first cell. */
    private static String found(Shell shell, PrintedSource source, int table, int row, int column) {
        return source.findings().stream()
                .filter(finding ->
                        finding.table() == table
                                && finding.row() == row
                                && column == (finding.column() == null ? 0 : finding.column()))
                .map(finding -> PrintedWords.sentence(shell, finding))
                .collect(Collectors.joining(" "));
    }
}
