package se.arbetsro.platform.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.table.ColumnNames;

/**
 * Remembers what files call the columns of an import, for all who import the same: the systems that
 * the files come from are the municipality's.
 */
@Component
class ColumnMemory {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ColumnMemory(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A name that is remembered.
     *
     * @param folded as it is compared
     * @param means the Swedish header of the column; empty for one that is left out
     */
    record Remembered(String folded, String header, String means) {}

    @Transactional(readOnly = true)
    public List<Remembered> all(String kind) {
        return jdbc.sql(
                        """
                        select folded, header, means from platform.column_name
                        where kind = ? order by header collate "sv-SE-x-icu", folded
                        """)
                .param(kind)
                .query(Remembered.class)
                .list();
    }

    @Transactional(readOnly = true)
    public ColumnNames names(String kind) {
        Map<String, String> names = new HashMap<>();
        all(kind).forEach(one -> names.put(one.folded(), one.means()));
        return new ColumnNames(names);
    }

    @Transactional
    public void remember(String kind, List<Remembered> said) {
        said.forEach(one ->
                jdbc.sql(
                                """
                                insert into platform.column_name (kind, folded, header, means, told_at, told_by)
                                values (:kind, :folded, :header, :means, :at, platform.viewer())
                                on conflict (kind, folded) do update
                                set header = excluded.header, means = excluded.means,
                                    told_at = excluded.told_at, told_by = excluded.told_by
                                where column_name.means <> excluded.means
                                """)
                        .param("kind", kind)
                        .param("folded", one.folded())
                        .param("header", one.header())
                        .param("means", one.means())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        said.forEach(one ->
                audit.record(
                        Act.of("import.columnTold", "import", id(kind))
                                .with("kind", null, kind)
                                .with("header", null, one.header())
                                .with("column", null, one.means())));
    }

    /** The same for the same kind, so that what was said of it stands together in the trail. */
    private static UUID id(String kind) {
        return UUID.nameUUIDFromBytes(kind.getBytes(StandardCharsets.UTF_8));
    }

    @Transactional
    public void forget(String kind, String folded) {
        int gone =
                jdbc.sql("delete from platform.column_name where kind = ? and folded = ?")
                        .params(kind, folded)
                        .update();
        if (gone > 0) {
            audit.record(
                    Act.of("import.columnForgotten", "import", id(kind))
                            .with("kind", null, kind)
                            .with("header", folded, null));
        }
    }
}
