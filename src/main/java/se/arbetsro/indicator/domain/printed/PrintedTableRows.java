package se.arbetsro.indicator.domain.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.PrintedSourceId;
import se.arbetsro.indicator.printed.Checks;
import se.arbetsro.indicator.printed.Finding;
import se.arbetsro.indicator.printed.Grid;
import se.arbetsro.indicator.printed.Measure;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Role;
import se.arbetsro.indicator.printed.Worked;
import tools.jackson.databind.json.JsonMapper;

/** The tables of a publication as rows of the database; written and read as a whole. */
@Component
class PrintedTableRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PrintedTableRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Head(int t, String name, boolean adds) {}

    private record Part(int t, int n, String meaning) {}

    private record Text(int t, int r, int c, String printed, @Nullable BigDecimal value) {}

    private record Follows(int t, int r, int c, String how, BigDecimal value) {}

    private record Found(
            int n,
            int t,
            int r,
            @Nullable Integer c,
            String kind,
            String printed,
            String recomputed) {}

    void forget(PrintedSourceId id) {
        jdbc.sql("delete from indicator.printed_table where source = ?").param(id.value()).update();
    }

    void write(PrintedSourceId id, List<PrintedTable> tables, List<Finding> findings) {
        List<Head> heads = new ArrayList<>();
        List<Part> rows = new ArrayList<>();
        List<Part> columns = new ArrayList<>();
        List<Text> cells = new ArrayList<>();
        List<Follows> worked = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            PrintedTable table = tables.get(t);
            heads.add(new Head(t, table.name(), table.addsUp()));
            for (int c = 0; c < table.measures().size(); c++) {
                columns.add(new Part(t, c, table.measures().get(c).name()));
            }
            for (int r = 0; r < table.roles().size(); r++) {
                rows.add(new Part(t, r, table.roles().get(r).name()));
                for (int c = 0; c < table.measures().size(); c++) {
                    String printed = table.printed(r, c);
                    if (!printed.isEmpty()) {
                        cells.add(new Text(t, r, c, printed, table.number(r, c).orElse(null)));
                    }
                }
            }
            for (Worked one : Checks.worked(table)) {
                worked.add(new Follows(t, one.row(), one.column(), one.how().name(), one.value()));
            }
        }
        insert(
                id,
                "printed_table (source, number, name, adds_up)",
                "t int, name text, adds boolean",
                heads);
        insert(
                id,
                "printed_row (source, table_number, number, role)",
                "t int, n int, meaning text",
                rows);
        insert(
                id,
                "printed_column (source, table_number, number, measure)",
                "t int, n int, meaning text",
                columns);
        insert(
                id,
                "printed_cell (source, table_number, row_number, column_number, printed, value)",
                "t int, r int, c int, printed text, value numeric",
                cells);
        insert(
                id,
                "printed_worked (source, table_number, row_number, column_number, how, value)",
                "t int, r int, c int, how text, value numeric",
                worked);
        List<Found> found = new ArrayList<>();
        for (Finding one : findings) {
            found.add(
                    new Found(
                            found.size(),
                            one.table(),
                            one.row(),
                            one.column(),
                            one.kind().name(),
                            one.printed(),
                            one.recomputed()));
        }
        insert(
                id,
                "printed_finding (source, number, table_number, row_number, column_number, kind, printed, recomputed)",
                "n int, t int, r int, c int, kind text, printed text, recomputed text",
                found);
    }

    /**
     * @param into the table and its columns, the source first
     * @param columns of the rows without the source, in the same order
     */
    private void insert(PrintedSourceId id, String into, String columns, List<?> rows) {
        jdbc.sql(
                        "insert into indicator."
                                + into
                                + " select :id, part.* from jsonb_to_recordset(cast(:rows as jsonb)) as part("
                                + columns
                                + ")")
                .param("id", id.value())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    List<PrintedSource.Kept> tables(PrintedSourceId id) {
        List<Part> rows = parts(id, "role", "printed_row");
        List<Part> columns = parts(id, "measure", "printed_column");
        List<Text> cells =
                jdbc.sql(
                                """
                                select table_number as t, row_number as r, column_number as c, printed, value
                                from indicator.printed_cell where source = ?
                                """)
                        .param(id.value())
                        .query(Text.class)
                        .list();
        List<Follows> worked =
                jdbc.sql(
                                """
                                select table_number as t, row_number as r, column_number as c, how, value
                                from indicator.printed_worked where source = ?
                                order by t, r, c, how
                                """)
                        .param(id.value())
                        .query(Follows.class)
                        .list();
        return jdbc
                .sql(
                        """
                        select number as t, name, adds_up as adds from indicator.printed_table
                        where source = ? order by number
                        """)
                .param(id.value())
                .query(Head.class)
                .list()
                .stream()
                .map(head -> kept(head, rows, columns, cells, worked))
                .toList();
    }

    private List<Part> parts(PrintedSourceId id, String meaning, String table) {
        return jdbc.sql(
                        "select table_number as t, number as n, "
                                + meaning
                                + " as meaning from indicator."
                                + table
                                + " where source = ? order by t, n")
                .param(id.value())
                .query(Part.class)
                .list();
    }

    private static PrintedSource.Kept kept(
            Head head,
            List<Part> rows,
            List<Part> columns,
            List<Text> cells,
            List<Follows> worked) {
        List<Role> roles =
                rows.stream()
                        .filter(row -> row.t == head.t)
                        .map(row -> Role.valueOf(row.meaning))
                        .toList();
        List<Measure> measures =
                columns.stream()
                        .filter(column -> column.t == head.t)
                        .map(column -> Measure.valueOf(column.meaning))
                        .toList();
        String[][] printed = new String[roles.size()][measures.size()];
        cells.stream()
                .filter(cell -> cell.t == head.t)
                .forEach(cell -> printed[cell.r][cell.c] = cell.printed);
        Grid grid =
                new Grid(
                        Arrays.stream(printed)
                                .map(row ->
                                        Arrays.stream(row)
                                                .map(cell -> Objects.requireNonNullElse(cell, ""))
                                                .toList())
                                .toList());
        return new PrintedSource.Kept(
                new PrintedTable(head.name, head.adds, grid, roles, measures),
                worked.stream()
                        .filter(one -> one.t == head.t)
                        .map(one ->
                                new Worked(one.r, one.c, Worked.How.valueOf(one.how), one.value))
                        .toList());
    }

    List<Finding> findings(PrintedSourceId id) {
        return jdbc
                .sql(
                        """
                        select number as n, table_number as t, row_number as r, column_number as c, kind, printed,
                            recomputed
                        from indicator.printed_finding where source = ? order by number
                        """)
                .param(id.value())
                .query(Found.class)
                .list()
                .stream()
                .map(one ->
                        new Finding(
                                Finding.Kind.valueOf(one.kind),
                                one.t,
                                one.r,
                                one.c,
                                one.printed,
                                one.recomputed))
                .toList();
    }
}
