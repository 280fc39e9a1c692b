package se.arbetsro.platform.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;

/**
 * An import for tests: lines of two texts, kept in a table that the program may write to anyway. HR
 * and administrators may. A line {@code boom} fails when it is reached, {@code slow} waits.
 */
@TestComponent
class LineImport implements ImportKind<LineImport.Line> {

    record Line(String name, int number) {}

    static final Column<String> NAME =
            Column.of("Namn", "Name", ValueType.text(80)).required().example("Prov");
    static final Column<Integer> NUMBER =
            Column.of("Nummer", "Number", ValueType.wholeNumber(0, 1_000_000))
                    .required()
                    .example("7");

    private static final Duration WAIT = Duration.ofMillis(100);

    private final JdbcClient jdbc;

    /** Called with each row before it is taken in. */
    volatile IntConsumer meanwhile = n -> {};

    /** Whether the lines are said to tell of people's health. */
    volatile boolean sensitive;

    LineImport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "lines";
    }

    @Override
    public String leadKey() {
        return "platform.import.lead";
    }

    @Override
    public String location() {
        return "/units";
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return viewer.roles().contains("HR") || viewer.roles().contains("ADMINISTRATOR");
    }

    @Override
    public boolean isSensitive() {
        return sensitive;
    }

    @Override
    public TableSchema<Line> schema() {
        return TableSchema.<Line>titled("Rader", "Lines")
                .column(NAME, Line::name)
                .column(NUMBER, Line::number)
                .unique(NAME, NUMBER)
                .build(row -> new Line(row.get(NAME), row.get(NUMBER)));
    }

    @Override
    public ImportPreview preview(List<ImportedRow<Line>> rows) {
        int same = 0;
        var errors = new ArrayList<ImportError>();
        for (var row : rows) {
            if (row.value().name().equals("taken")) {
                errors.add(
                        ImportError.at(
                                row.number(),
                                NAME,
                                "taken",
                                Message.of("platform.account.loginTaken", "taken")));
            }
            same += names(row.value().name()).isEmpty() ? 0 : 1;
        }
        return new ImportPreview(new ImportCounts(rows.size() - same, 0, same), errors);
    }

    @Override
    public ImportCounts carryOut(List<ImportedRow<Line>> rows, IntConsumer done) {
        int count = 0;
        for (var row : rows) {
            meanwhile.accept(count);
            if (row.value().name().equals("boom")) {
                throw new IllegalArgumentException("boom");
            }
            if (row.value().name().equals("slow")) {
                pause();
            }
            jdbc.sql(
                            """
                            insert into platform.sign_in_failure (login, address, at)
                            values (?, ?, now())
                            """)
                    .params("line " + row.value().name(), "" + row.value().number())
                    .update();
            done.accept(++count);
        }
        return new ImportCounts(count, 0, 0);
    }

    private static void pause() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has been taken in under a name. */
    List<String> names(String name) {
        return jdbc.sql("select address from platform.sign_in_failure where login = ? order by id")
                .param("line " + name)
                .query(String.class)
                .list();
    }
}
