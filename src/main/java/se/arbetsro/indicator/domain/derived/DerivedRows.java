package se.arbetsro.indicator.domain.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.rows.Bulk;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Stores what comes out of a formula: a figure for each unit, slot and part of the people for which
 * all terms have one. What comes out the same is left alone; what has lost a term ends.
 */
@Component
class DerivedRows {

    /** What stands as the reason of a revision, for the municipality to read. */
    private static final String AGAIN = "Omräknat med formeln";

    /** Quotients are kept with so many decimals; what is shown has those of the definition. */
    private static final int DECIMALS = 12;

    private final JdbcClient jdbc;
    private final Bulk bulk;
    private final Clock clock;

    DerivedRows(JdbcClient jdbc, Bulk bulk, Clock clock) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** Where figures stand. */
    record Place(UUID unitId, String slot) {}

    private record Cell(UUID unitId, String slot, @Nullable String split) {}

    private record There(
            UUID id,
            int revision,
            LocalDate lastDay,
            @Nullable BigDecimal value,
            boolean about,
            @Nullable Integer groupSize,
            Status status,
            int corrections) {}

    /** A figure to be written; what it is about is taken over from one of its terms. */
    private record Row(
            UUID id,
            int revision,
            BigDecimal value,
            boolean about,
            @Nullable Integer groupSize,
            String status,
            @Nullable String reason,
            int corrections,
            UUID modelId,
            int modelRevision) {}

    private record TermRow(UUID id, int revision, UUID termId, int termRevision) {}

    private record Ended(UUID id, int revision) {}

    /** The places of all figures that the formula has, or could have. */
    Set<Place> allPlaces(Definition definition, Derivation derivation) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select distinct unit_id, slot from indicator.observation
                                where definition_id = any (:definitions) and known_until is null
                                """)
                        .param("definitions", ids(definition, derivation))
                        .query((row, _) ->
                                new Place(
                                        row.getObject("unit_id", UUID.class),
                                        row.getString("slot")))
                        .list());
    }

    /**
     * Works out the figures in some places.
     *
     * @return where something came out otherwise
     */
    Set<Place> remake(Definition definition, Derivation derivation, List<Place> places) {
        Map<Cell, Map<DefinitionId, There>> there = there(definition, derivation, places);
        List<Row> rows = new ArrayList<>();
        List<TermRow> terms = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        Set<Place> changed = new HashSet<>();
        there.forEach((cell, figures) -> {
            There before = figures.get(definition.id());
            Map<IndicatorKey, There> mine = terms(derivation, figures);
            Row row = row(definition, derivation, mine, before).orElse(null);
            if (row != null && before != null && isSame(before, row)) {
                return;
            }
            if (before != null) {
                ended.add(new Ended(before.id(), before.revision()));
            }
            if (row != null) {
                rows.add(row);
                mine.values()
                        .forEach(term ->
                                terms.add(
                                        new TermRow(
                                                row.id(),
                                                row.revision(),
                                                term.id(),
                                                term.revision())));
            }
            if (before != null || row != null) {
                changed.add(new Place(cell.unitId(), cell.slot()));
            }
        });
        write(definition, rows, terms, ended);
        return changed;
    }

    private static Map<IndicatorKey, There> terms(
            Derivation derivation, Map<DefinitionId, There> figures) {
        Map<IndicatorKey, There> mine = new HashMap<>();
        derivation
                .terms()
                .forEach((key, term) -> {
                    There figure = figures.get(term.id());
                    if (figure != null && figure.value() != null) {
                        mine.put(key, figure);
                    }
                });
        return mine;
    }

    private static Optional<Row> row(
            Definition definition,
            Derivation derivation,
            Map<IndicatorKey, There> terms,
            @Nullable There before) {
        There model = terms.values().stream().findFirst().orElse(null);
        if (model == null || !Derivation.covers(definition, model.lastDay())) {
            return Optional.empty();
        }
        Map<IndicatorKey, BigDecimal> values = new HashMap<>();
        terms.forEach((key, term) -> values.put(key, Objects.requireNonNull(term.value())));
        return derivation
                .formula()
                .figure(values)
                .map(value -> {
                    BigDecimal kept =
                            value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
                    boolean same =
                            before != null
                                    && before.value() != null
                                    && before.value().compareTo(kept) == 0;
                    return new Row(
                            before == null ? UUID.randomUUID() : before.id(),
                            before == null ? 1 : before.revision() + 1,
                            kept,
                            terms.values().stream().anyMatch(There::about),
                            terms.values().stream()
                                    .map(There::groupSize)
                                    .filter(Objects::nonNull)
                                    .min(Comparator.naturalOrder())
                                    .orElse(null),
                            // A figure tells nothing that its terms do not tell.
                            terms.values().stream()
                                    .map(There::status)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow()
                                    .name(),
                            before == null ? null : AGAIN,
                            before == null ? 0 : before.corrections() + (same ? 0 : 1),
                            model.id(),
                            model.revision());
                });
    }

    private static boolean isSame(There before, Row row) {
        return before.value() != null
                && before.value().compareTo(row.value()) == 0
                && before.about() == row.about()
                && Objects.equals(before.groupSize(), row.groupSize())
                && before.status().name().equals(row.status());
    }

    private static UUID[] ids(Definition definition, Derivation derivation) {
        List<UUID> ids = new ArrayList<>(List.of(definition.id().value()));
        derivation.termIds().forEach(term -> ids.add(term.value()));
        return ids.toArray(UUID[]::new);
    }

    /** What stands in the places: the terms, and what came of them before. */
    private Map<Cell, Map<DefinitionId, There>> there(
            Definition definition, Derivation derivation, List<Place> places) {
        Map<Cell, Map<DefinitionId, There>> there = new HashMap<>();
        jdbc.sql(
                        """
                        select observation.definition_id, observation.id, observation.revision,
                            observation.unit_id, observation.slot, observation.split,
                            upper(observation.span) as span_until, observation.value, observation.about,
                            observation.group_size, observation.status, observation.corrections
                        from jsonb_to_recordset(cast(:places as jsonb)) as place (unit_id uuid, slot text)
                        join indicator.observation on observation.unit_id = place.unit_id
                            and observation.slot = place.slot
                        where observation.definition_id = any (:definitions)
                            and observation.known_until is null
                        """)
                .param("places", bulk.of(places))
                .param("definitions", ids(definition, derivation))
                .query(row -> {
                    there.computeIfAbsent(
                                    new Cell(
                                            row.getObject("unit_id", UUID.class),
                                            row.getString("slot"),
                                            row.getString("split")),
                                    _ -> new HashMap<>())
                            .put(
                                    new DefinitionId(row.getObject("definition_id", UUID.class)),
                                    figure(row));
                });
        return there;
    }

    private static There figure(ResultSet row) throws SQLException {
        return new There(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getObject("span_until", LocalDate.class).minusDays(1),
                row.getBigDecimal("value"),
                row.getBoolean("about"),
                row.getObject("group_size", Integer.class),
                Status.valueOf(row.getString("status")),
                row.getInt("corrections"));
    }

    private void write(
            Definition definition, List<Row> rows, List<TermRow> terms, List<Ended> ended) {
        if (!ended.isEmpty()) {
            end(ended);
        }
        if (!rows.isEmpty()) {
            insert(definition, rows);
            Bulk.inParts(terms, this::insertTerms);
        }
    }

    private void end(List<Ended> ended) {
        jdbc.sql(
                        """
                        update indicator.observation
                        set known_until = greatest(:at, known_from + interval '1 microsecond')
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (id uuid, revision int)
                        where observation.id = entry.id and observation.revision = entry.revision
                            and observation.known_until is null
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("rows", bulk.of(ended))
                .update();
    }

    private void insert(Definition definition, List<Row> rows) {
        jdbc.sql(
                        """
                        insert into indicator.observation (id, revision, definition_id, unit_id, slot, period,
                            span, span_sv, span_en, value, about, group_size, status, origin, reason,
                            known_from, known_by, split, corrections)
                        select entry.id, entry.revision, :definition, model.unit_id, model.slot, model.period,
                            model.span, model.span_sv, model.span_en, entry.value, entry.about,
                            entry.group_size, entry.status, 'COMPUTED', entry.reason,
                            coalesce(before.known_until, :at), :by, model.split, entry.corrections
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            id uuid, revision int, value numeric, about boolean, group_size int, status text,
                            reason text, corrections int, model_id uuid, model_revision int)
                        join indicator.observation model
                            on model.id = entry.model_id and model.revision = entry.model_revision
                        left join indicator.observation before
                            on before.id = entry.id and before.revision = entry.revision - 1
                        """)
                .param("definition", definition.id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("rows", bulk.of(rows))
                .update();
    }

    private void insertTerms(List<TermRow> terms) {
        jdbc.sql(
                        """
                        insert into indicator.observation_term (observation_id, revision, term_id, term_revision)
                        select entry.id, entry.revision, entry.term_id, entry.term_revision
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            id uuid, revision int, term_id uuid, term_revision int)
                        """)
                .param("rows", bulk.of(terms))
                .update();
    }
}
