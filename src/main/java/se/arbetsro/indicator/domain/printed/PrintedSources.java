package se.arbetsro.indicator.domain.printed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.PrintedSourceId;
import se.arbetsro.indicator.printed.Checks;
import se.arbetsro.indicator.printed.Finding;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;

/**
 * Keeps publications and their tables. Everybody who may read figures reads what is confirmed;
 * those who define indicators for the whole municipality enter, confirm and change.
 */
@Component
public class PrintedSources {

    /** How many tables one publication may have here. */
    public static final int MOST_TABLES = 30;

    /** How many rows its tables may have together. */
    public static final int MOST_ROWS = 500;

    public static final int MOST_COLUMNS = 30;

    private static final String TYPE = "printedSource";

    private final JdbcClient jdbc;
    private final PrintedTableRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    PrintedSources(
            JdbcClient jdbc, PrintedTableRows rows, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The publications that the viewer may see, the newest first. */
    @Transactional(readOnly = true)
    public List<PrintedSource.Line> list() {
        return jdbc.sql(
                        """
                        select source.*,
                            (select count(*) from indicator.printed_table part where part.source = source.id) as tables,
                            (select count(*) from indicator.printed_finding part where part.source = source.id)
                                as findings
                        from indicator.printed_source source
                        where removed_at is null and (confirmed_at is not null or :unconfirmed)
                        order by year desc nulls last, title, id
                        """)
                .param("unconfirmed", maySeeUnconfirmed())
                .query((row, _) ->
                        new PrintedSource.Line(
                                new PrintedSourceId(row.getObject("id", UUID.class)),
                                content(row),
                                row.getObject("confirmed_at") != null,
                                row.getInt("tables"),
                                row.getInt("findings")))
                .list();
    }

    private boolean maySeeUnconfirmed() {
        return access.mayEverywhere(Permission.INDICATOR_EDIT);
    }

    @Transactional(readOnly = true)
    public Optional<PrintedSource> find(PrintedSourceId id) {
        return jdbc.sql(
                        """
                        select * from indicator.printed_source
                        where id = :id and removed_at is null and (confirmed_at is not null or :unconfirmed)
                        """)
                .param("id", id.value())
                .param("unconfirmed", maySeeUnconfirmed())
                .query((row, _) ->
                        new PrintedSource(
                                id,
                                content(row),
                                row.getObject("confirmed_at") != null,
                                rows.tables(id),
                                rows.findings(id),
                                row.getLong("version")))
                .optional();
    }

    private static PrintedSource.Content content(ResultSet row) throws SQLException {
        return new PrintedSource.Content(
                row.getString("title"),
                row.getString("publisher"),
                row.getObject("year", Integer.class),
                row.getString("place"),
                row.getString("url"),
                row.getString("note"));
    }

    /** Enters a publication with its tables; what rows and columns are is a guess until then. */
    @Transactional
    public PrintedSourceId add(PrintedSource.Content content, List<PrintedTable> tables) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        PrintedSourceId id = PrintedSourceId.random();
        parameters(
                        jdbc.sql(
                                """
                                insert into indicator.printed_source (id, title, publisher, year, place, url, note,
                                    created_at, created_by, changed_at, changed_by, version)
                                values (:id, :title, :publisher, :year, :place, :url, :note,
                                    :at, platform.viewer(), :at, platform.viewer(), 1)
                                """),
                        id,
                        content)
                .update();
        keep(id, tables);
        audit.record(
                Act.of("printedSource.added", TYPE, id)
                        .withText("title", null, content.title())
                        .with("tables", null, tables.size()));
        return id;
    }

    private List<Finding> keep(PrintedSourceId id, List<PrintedTable> tables) {
        List<Finding> findings = Checks.of(tables);
        rows.write(id, tables, findings);
        return findings;
    }

    /**
     * Tells of a publication in other words.
     *
     * @param seen the version that the writer saw
     * @throws PrintedSourceChanged when another holds now, or it has been removed
     */
    @Transactional
    public void describe(PrintedSource before, long seen, PrintedSource.Content content) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        refuseUnless(
                parameters(
                                jdbc.sql(
                                        """
                                        update indicator.printed_source set title = :title, publisher = :publisher,
                                            year = :year, place = :place, url = :url, note = :note,
                                            changed_at = :at, changed_by = platform.viewer(), version = version + 1
                                        where id = :id and version = :seen and removed_at is null
                                        """),
                                before.id(),
                                content)
                        .param("seen", seen)
                        .update());
        PrintedSource.Content old = before.content();
        audit.record(
                Act.of("printedSource.described", TYPE, before.id())
                        .withText("title", old.title(), content.title())
                        .withText("publisher", old.publisher(), content.publisher())
                        .with("year", old.year(), content.year())
                        .withText("place", old.place(), content.place())
                        .withText("url", old.url(), content.url())
                        .withText("note", old.note(), content.note()));
    }

    /**
     * Says what rows and columns are, and compares the tables anew.
     *
     * @param seen the version that the writer saw
     * @param confirmed whether it is meant so; false while tables are still joined and split
     * @throws PrintedSourceChanged when another holds now, or it has been removed
     */
    @Transactional
    public void mean(
            PrintedSource before, long seen, List<PrintedTable> tables, boolean confirmed) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        boolean holds = confirmed || before.confirmed();
        refuseUnless(
                jdbc.sql(
                                """
                                update indicator.printed_source set
                                    confirmed_at = case when :holds then coalesce(confirmed_at, :at) end,
                                    changed_at = :at, changed_by = platform.viewer(), version = version + 1
                                where id = :id and version = :seen and removed_at is null
                                """)
                        .param("holds", holds)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", before.id().value())
                        .param("seen", seen)
                        .update());
        rows.forget(before.id());
        List<Finding> findings = keep(before.id(), tables);
        audit.record(
                Act.of("printedSource.meant", TYPE, before.id())
                        .with("confirmed", before.confirmed(), holds)
                        .with("tables", before.tables().size(), tables.size())
                        .with("findings", before.findings().size(), findings.size())
                        .withText("meaning", before.printedTables(), tables));
    }

    private JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec sql, PrintedSourceId id, PrintedSource.Content content) {
        return sql.param("id", id.value())
                .param("title", content.title())
                .param("publisher", content.publisher())
                .param("year", content.year())
                .param("place", content.place())
                .param("url", content.url())
                .param("note", content.note())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Takes a publication away; it can be put back. */
    @Transactional
    public void remove(PrintedSourceId id) {
        mark(id, true, "printedSource.removed");
    }

    /** Puts a publication back that was taken away. */
    @Transactional
    public void restore(PrintedSourceId id) {
        mark(id, false, "printedSource.restored");
    }

    private void mark(PrintedSourceId id, boolean removed, String action) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        @Nullable Object at = removed ? clock.instant().atOffset(ZoneOffset.UTC) : null;
        refuseUnless(
                jdbc.sql(
                                """
                                update indicator.printed_source set removed_at = :removed, changed_at = :at,
                                    changed_by = platform.viewer(), version = version + 1
                                where id = :id and (removed_at is null) = :held
                                """)
                        .param("removed", at)
                        .param("held", removed)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update());
        audit.record(Act.of(action, TYPE, id));
    }

    private static void refuseUnless(int written) {
        if (written == 0) {
            throw new PrintedSourceChanged();
        }
    }
}
