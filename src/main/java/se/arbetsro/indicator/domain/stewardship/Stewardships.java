package se.arbetsro.indicator.domain.stewardship;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** Reads and writes who answers for indicators, and tells which figures need a word. */
@Component
public class Stewardships {

    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Stewardships(JdbcClient jdbc, Access access, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one of an indicator; one that says nothing where none has been written. */
    @Transactional(readOnly = true)
    public Stewardship of(IndicatorKey key) {
        return jdbc.sql("select * from indicator.stewardship where indicator_key = ?")
                .param(key.value())
                .query((row, _) -> stewardship(row))
                .optional()
                .orElse(Stewardship.NONE);
    }

    /** All that have been written, by the keys of their indicators. */
    @Transactional(readOnly = true)
    public Map<String, Stewardship> all() {
        Map<String, Stewardship> all = new HashMap<>();
        jdbc.sql("select * from indicator.stewardship")
                .query((row, _) -> all.put(row.getString("indicator_key"), stewardship(row)))
                .list();
        return all;
    }

    static Stewardship stewardship(ResultSet row) throws SQLException {
        String cadence = row.getString("cadence");
        return new Stewardship(
                new Stewardship.Content(
                        role(row.getString("owner")),
                        role(row.getString("reporter")),
                        role(row.getString("approver")),
                        row.getString("unit_kind"),
                        cadence == null ? null : Period.Kind.valueOf(cadence),
                        limits(row)),
                row.getLong("version"));
    }

    /** Limits of a row that has the columns of the table. */
    public static Limits limits(ResultSet row) throws SQLException {
        return new Limits(
                row.getBigDecimal("lowest"),
                row.getBigDecimal("highest"),
                row.getBigDecimal("largest_change"));
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }

    /** A level of the organisation, as the municipality calls it. */
    public record UnitKind(String key, Text2 name) {}

    /** The levels on which figures can be reported, from the top. */
    @Transactional(readOnly = true)
    public List<UnitKind> unitKinds() {
        return jdbc.sql(
                        """
                        select key, name_sv, name_en from organisation.unit_level
                        order by rank, name_sv collate "sv-SE-x-icu"
                        """)
                .query((row, _) ->
                        new UnitKind(
                                row.getString("key"),
                                new Text2(row.getString("name_sv"), row.getString("name_en"))))
                .list();
    }

    /**
     * Says who answers for an indicator.
     *
     * @param version the one that the writer saw
     * @throws StewardshipChanged when another holds now
     */
    @Transactional
    public void write(IndicatorKey key, long version, Stewardship.Content content) {
        access.requireEverywhere(Permission.INDICATOR_EDIT);
        Stewardship.Content before = of(key).content();
        int written =
                jdbc.sql(
                                """
                                insert into indicator.stewardship as held (indicator_key, owner, reporter,
                                    approver, unit_kind, cadence, lowest, highest, largest_change,
                                    changed_at, changed_by, version)
                                values (:key, :owner, :reporter, :approver, :kind, :cadence, :lowest,
                                    :highest, :change, :at, platform.viewer(), 1)
                                on conflict (indicator_key) do update set owner = excluded.owner,
                                    reporter = excluded.reporter, approver = excluded.approver,
                                    unit_kind = excluded.unit_kind, cadence = excluded.cadence,
                                    lowest = excluded.lowest, highest = excluded.highest,
                                    largest_change = excluded.largest_change,
                                    changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                    version = held.version + 1
                                where held.version = :version
                                """)
                        .param("key", key.value())
                        .param("owner", name(content.owner()))
                        .param("reporter", name(content.reporter()))
                        .param("approver", name(content.approver()))
                        .param("kind", content.unitKind())
                        .param("cadence", name(content.cadence()))
                        .param("lowest", content.limits().lowest())
                        .param("highest", content.limits().highest())
                        .param("change", content.limits().change())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update();
        if (written == 0) {
            throw new StewardshipChanged();
        }
        audit.record(
                new Act("stewardship.written", "stewardship", key.value(), null, List.of())
                        .with("owner", before.owner(), content.owner())
                        .with("reporter", before.reporter(), content.reporter())
                        .with("approver", before.approver(), content.approver())
                        .with("unitKind", before.unitKind(), content.unitKind())
                        .with("cadence", before.cadence(), content.cadence())
                        .with("lowest", before.limits().lowest(), content.limits().lowest())
                        .with("highest", before.limits().highest(), content.limits().highest())
                        .with("change", before.limits().change(), content.limits().change()));
    }

    private static @Nullable String name(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    /**
     * Why a value needs a note; empty when it is plausible, or nothing has been said of what is.
     *
     * @param slot what it is about; it is compared with the figure before that
     */
    @Transactional(readOnly = true)
    public Optional<Implausible> doubt(
            Definition definition, UnitId unit, Slot slot, @Nullable BigDecimal value) {
        if (value == null) {
            return Optional.empty();
        }
        Limits limits = of(IndicatorKey.of(definition.indicatorKey())).content().limits();
        return limits.any()
                ? limits.doubt(value, before(definition, unit, slot))
                : Optional.empty();
    }

    private @Nullable BigDecimal before(Definition definition, UnitId unit, Slot slot) {
        return jdbc.sql(
                        """
                        select value from indicator.observation
                        where definition_id = :definition and unit_id = :unit and split is null
                            and known_until is null and value is not null and upper(span) < :until
                        order by upper(span) desc limit 1
                        """)
                .param("definition", definition.id().value())
                .param("unit", unit.value())
                .param("until", slot.until())
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }
}
