package se.arbetsro.indicator.domain.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.domain.derived.DerivedFigures;
import se.arbetsro.indicator.domain.rows.Bulk;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.register.Basis;
import se.arbetsro.indicator.register.Cell;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Period;

/**
 * Stores what is shown of a table as figures, with the counts behind them. What came out otherwise
 * before becomes a revision; what may not be shown any more ends; what is the same is left alone.
 */
@Component
class Releases {

    /** What stands as the reason of a revision, for the municipality to read. */
    private static final String AGAIN = "Omräknat ur personalregistret";

    private final JdbcClient jdbc;
    private final Bulk bulk;
    private final DerivedFigures derived;
    private final Clock clock;

    Releases(JdbcClient jdbc, Bulk bulk, DerivedFigures derived, Clock clock) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.derived = derived;
        this.clock = clock;
    }

    /** A figure that holds now; one that was entered by hand keeps its place. */
    private record There(
            UUID id,
            int revision,
            @Nullable BigDecimal value,
            @Nullable Integer groupSize,
            boolean computed) {}

    /** A figure to be written, with its counts. */
    private record Row(
            UUID id,
            int revision,
            UUID unitId,
            @Nullable String split,
            BigDecimal value,
            int groupSize,
            @Nullable String reason,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable Integer opening,
            @Nullable Integer closing,
            @Nullable Integer hired,
            @Nullable Integer leftUnit,
            @Nullable Integer moved) {}

    private record Ended(UUID id, int revision) {}

    /**
     * Stores a table.
     *
     * @return how many figures are new or came out otherwise
     */
    int store(Computation.Table table) {
        Map<Cell, There> there = there(table);
        List<Row> rows = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        Set<Cell> kept = new HashSet<>();
        Set<UnitId> changed = new HashSet<>();
        table.shown()
                .forEach((cell, basis) -> {
                    BigDecimal value = basis.percent().orElse(null);
                    There before = there.get(cell);
                    if (value == null || (before != null && !before.computed())) {
                        return;
                    }
                    kept.add(cell);
                    if (before == null) {
                        changed.add(cell.unit());
                        rows.add(row(UUID.randomUUID(), 1, cell, value, basis, null));
                    } else if (!isSame(before, value, basis)) {
                        changed.add(cell.unit());
                        ended.add(new Ended(before.id(), before.revision()));
                        rows.add(
                                row(before.id(), before.revision() + 1, cell, value, basis, AGAIN));
                    }
                });
        there.forEach((cell, one) -> {
            if (one.computed() && !kept.contains(cell)) {
                changed.add(cell.unit());
                ended.add(new Ended(one.id(), one.revision()));
            }
        });
        if (rows.isEmpty() && ended.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        UUID release = release(table, kept.size(), now);
        Bulk.inParts(ended, part -> end(part, now));
        Bulk.inParts(rows, part -> insert(table, release, part, now));
        changed.forEach(
                unit -> derived.follow(table.definition().id(), unit, Slot.of(table.period())));
        return rows.size();
    }

    private static boolean isSame(There before, BigDecimal value, Basis basis) {
        return before.value() != null
                && before.value().compareTo(value) == 0
                && before.groupSize() != null
                && before.groupSize() == basis.heads();
    }

    private static Row row(
            UUID id,
            int revision,
            Cell cell,
            BigDecimal value,
            Basis basis,
            @Nullable String reason) {
        Basis.Flow flow = basis.turnover();
        Split split = cell.split();
        return new Row(
                id,
                revision,
                cell.unit().value(),
                split == null ? null : split.code(),
                value,
                basis.heads(),
                reason,
                basis.numerator(),
                basis.denominator(),
                flow == null ? null : flow.opening(),
                flow == null ? null : flow.closing(),
                flow == null ? null : flow.hired(),
                flow == null ? null : flow.left(),
                flow == null ? null : flow.moved());
    }

    private Map<Cell, There> there(Computation.Table table) {
        Map<Cell, There> there = new HashMap<>();
        jdbc.sql(
                        """
                        select id, revision, unit_id, split, value, group_size, origin
                        from indicator.observation
                        where definition_id = :definition and slot = :slot and known_until is null
                        """)
                .param("definition", table.definition().id().value())
                .param("slot", table.period().code())
                .query(row -> {
                    there.put(
                            cell(row),
                            new There(
                                    row.getObject("id", UUID.class),
                                    row.getInt("revision"),
                                    row.getBigDecimal("value"),
                                    row.getObject("group_size", Integer.class),
                                    row.getString("origin").equals("COMPUTED")));
                });
        return there;
    }

    /**
     * The cells that have ever been shown of the tables of a year, whether they still are or not.
     */
    Map<Computation.Place, Set<Cell>> told(Collection<DefinitionId> definitions, int year) {
        Map<Computation.Place, Set<Cell>> told = new HashMap<>();
        jdbc.sql(
                        """
                        select distinct definition_id, period, unit_id, split
                        from indicator.observation
                        where definition_id = any (:definitions) and origin = 'COMPUTED'
                            and period like :year
                        """)
                .param(
                        "definitions",
                        definitions.stream().map(DefinitionId::value).toArray(UUID[]::new))
                .param("year", "%04d%%".formatted(year))
                .query(row -> {
                    told.computeIfAbsent(
                                    new Computation.Place(
                                            new DefinitionId(
                                                    row.getObject("definition_id", UUID.class)),
                                            row.getString("period")),
                                    _ -> new HashSet<>())
                            .add(cell(row));
                });
        return told;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String split = row.getString("split");
        return new Cell(
                new UnitId(row.getObject("unit_id", UUID.class)),
                split == null ? null : Split.parse(split).orElseThrow());
    }

    private UUID release(Computation.Table table, int shown, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into indicator.release (id, definition_id, period, number, smallest, width,
                            cells, shown, released_at, released_by)
                        select :id, :definition, :period, coalesce(max(number), 0) + 1, :smallest, :width,
                            :cells, :shown, :at, :by
                        from indicator.release where definition_id = :definition and period = :period
                        """)
                .param("id", id)
                .param("definition", table.definition().id().value())
                .param("period", table.period().code())
                .param("smallest", Computation.RULE.threshold().smallest())
                .param("width", Computation.RULE.width())
                .param("cells", table.cells())
                .param("shown", shown)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
        return id;
    }

    private void end(List<Ended> ended, Instant now) {
        jdbc.sql(
                        """
                        update indicator.observation
                        set known_until = greatest(:at, known_from + interval '1 microsecond')
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (id uuid, revision int)
                        where observation.id = entry.id and observation.revision = entry.revision
                            and observation.known_until is null
                        """)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("rows", bulk.of(ended))
                .update();
    }

    private void insert(Computation.Table table, UUID release, List<Row> rows, Instant now) {
        Period period = table.period();
        String json = bulk.of(rows);
        jdbc.sql(
                        """
                        insert into indicator.observation (id, revision, definition_id, unit_id, slot, period,
                            span, value, about, group_size, status, origin, reason, known_from, known_by, split,
                            corrections)
                        select entry.id, entry.revision, :definition, entry.unit_id, :period, :period,
                            daterange(cast(:from as date), cast(:until as date)), entry.value, false,
                            entry.group_size, 'APPROVED', 'COMPUTED', entry.reason,
                            coalesce(before.known_until, :at), :by, entry.split,
                            coalesce(before.corrections + 1, 0)
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            id uuid, revision int, unit_id uuid, split text, value numeric, group_size int,
                            reason text)
                        left join indicator.observation before
                            on before.id = entry.id and before.revision = entry.revision - 1
                        """)
                .param("definition", table.definition().id().value())
                .param("period", period.code())
                .param("from", period.firstDay())
                .param("until", period.lastDay().plusDays(1))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("rows", json)
                .update();
        jdbc.sql(
                        """
                        insert into indicator.basis (observation_id, revision, release_id, numerator,
                            denominator, opening, closing, hired, left_unit, moved)
                        select id, revision, :release, numerator, denominator, opening, closing, hired,
                            left_unit, moved
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            id uuid, revision int, numerator numeric, denominator numeric, opening int,
                            closing int, hired int, left_unit int, moved int)
                        """)
                .param("release", release)
                .param("rows", json)
                .update();
    }
}
