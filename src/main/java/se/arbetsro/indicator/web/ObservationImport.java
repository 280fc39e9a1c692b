package se.arbetsro.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.CodedUnit;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.ObservationService.Taken;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.time.Period;

/**
 * Figures from a file, in the form in which they are exported: new ones, and corrections of those
 * that are there, which need a reason. What says the same as before is left alone.
 */
@Component
class ObservationImport implements ImportKind<ObservationRow> {

    private final IndicatorQueries queries;
    private final ObservationQueries figures;
    private final FigureUnits units;
    private final ObservationService observations;
    private final Clock clock;

    ObservationImport(
            IndicatorQueries queries,
            ObservationQueries figures,
            FigureUnits units,
            ObservationService observations,
            Clock clock) {
        this.queries = queries;
        this.figures = figures;
        this.units = units;
        this.observations = observations;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "observations";
    }

    @Override
    public String leadKey() {
        return "indicator.import.lead";
    }

    @Override
    public String location() {
        return "/indicators";
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, Permission.INDICATOR_EDIT);
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<ObservationRow> schema() {
        return ObservationFile.schema(
                queries.definitions(), units.unitsToImportFor(), queries.sources());
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(List<ImportedRow<ObservationRow>> rows) {
        Look look = look(rows);
        return new ImportPreview(look.counts, look.errors);
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<ObservationRow>> rows, IntConsumer done) {
        Look look = look(rows);
        observations.takeIn(look.taken, done);
        return look.counts;
    }

    /** What is there already, and what would come of the rows. */
    private Look look(List<ImportedRow<ObservationRow>> rows) {
        LocalDate today = LocalDate.now(clock);
        Look look = new Look(today);
        queries.definitions()
                .forEach(definition ->
                        look.definitions
                                .computeIfAbsent(definition.indicatorKey(), _ -> new ArrayList<>())
                                .add(definition));
        look.definitions
                .values()
                .forEach(all -> all.sort(Comparator.comparingInt(Definition::number)));
        units.unitsToImportFor()
                .forEach(unit ->
                        look.units
                                .computeIfAbsent(
                                        unit.name().toLowerCase(Locale.ROOT),
                                        _ -> new ArrayList<>())
                                .add(unit));
        look.municipality = units.municipality(today).map(top -> top.id()).orElse(null);
        rows.stream()
                .map(row -> row.value().key())
                .distinct()
                .filter(look.definitions::containsKey)
                .flatMap(key -> figures.all(IndicatorKey.of(key), today).stream())
                .forEach(look::isThere);
        rows.forEach(look::at);
        return look;
    }

    private final class Look {

        private final LocalDate today;
        private final Map<String, List<Definition>> definitions = new HashMap<>();
        private final Map<String, List<CodedUnit>> units = new HashMap<>();
        private final Map<String, Found> there = new HashMap<>();
        private final Map<String, Found> spans = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final List<Taken> taken = new ArrayList<>();
        private final List<ImportError> errors = new ArrayList<>();
        private @Nullable UnitId municipality;
        private ImportCounts counts = ImportCounts.NONE;

        Look(LocalDate today) {
            this.today = today;
        }

        void isThere(Found found) {
            there.put(place(found.definition(), found.unitId(), found.point().slot()), found);
            if (found.point().slot().words() != null) {
                String where = found.definition().id() + "/" + found.unitId() + "/";
                spans.put(where + found.point().slot().key(), found);
                spans.put(where + found.point().slot().words().sv(), found);
                if (found.point().slot().words().en() != null) {
                    spans.put(where + found.point().slot().words().en(), found);
                }
            }
        }

        private static String place(Definition definition, UnitId unit, Slot slot) {
            return definition.id() + "/" + unit + "/" + slot.key();
        }

        void at(ImportedRow<ObservationRow> imported) {
            ObservationRow row = imported.value();
            UnitId unit = unit(imported);
            Definition definition = definition(imported);
            if (unit == null || definition == null) {
                return;
            }
            Slot slot = slot(imported, definition, unit);
            if (slot == null) {
                return;
            }
            String place = place(definition, unit, slot);
            if (!seen.add(place)) {
                error(imported, ObservationFile.SLOT, row.slot(), "indicator.import.twice");
                return;
            }
            Found before = there.get(place);
            Point stood = before == null ? null : before.point();
            if (stood != null && row.saysWhat(stood)) {
                counts = counts.plus(new ImportCounts(0, 0, 1));
                return;
            }
            if (stood != null && row.reason() == null) {
                error(imported, ObservationFile.REASON, "", "indicator.import.reason");
                return;
            }
            Taken figure =
                    new Taken(definition, unit, slot, row.observed(stood), stood, row.reason());
            if (isKept(imported, figure)) {
                taken.add(figure);
                counts =
                        counts.plus(
                                stood == null
                                        ? new ImportCounts(1, 0, 0)
                                        : new ImportCounts(0, 1, 0));
            }
        }

        private boolean isKept(ImportedRow<ObservationRow> imported, Taken figure) {
            var small =
                    municipality == null
                            ? Optional.<se.arbetsro.indicator.domain.GroupTooSmall>empty()
                            : observations.tooSmall(
                                    figure.definition(),
                                    figure.unit(),
                                    figure.observed(),
                                    municipality);
            small.ifPresent(fault ->
                    errors.add(
                            ImportError.at(
                                    imported.number(),
                                    ObservationFile.GROUP_SIZE,
                                    "",
                                    Message.of(fault.messageKey(), fault.arguments()))));
            return small.isEmpty();
        }

        private @Nullable UnitId unit(ImportedRow<ObservationRow> imported) {
            ObservationRow row = imported.value();
            if (row.code() != null) {
                return row.code().id();
            }
            String typed = row.unit() == null ? "" : row.unit();
            List<CodedUnit> found =
                    units.getOrDefault(typed.strip().toLowerCase(Locale.ROOT), List.of());
            if (found.size() == 1) {
                return found.getFirst().id();
            }
            error(
                    imported,
                    ObservationFile.UNIT,
                    typed,
                    found.isEmpty() ? "indicator.import.unit" : "indicator.import.unitTwice");
            return null;
        }

        /** The one that is named, or the one in force when the period ended. */
        private @Nullable Definition definition(ImportedRow<ObservationRow> imported) {
            ObservationRow row = imported.value();
            List<Definition> all = definitions.getOrDefault(row.key(), List.of());
            LocalDate day = Period.parse(row.slot()).map(Period::lastDay).orElse(today);
            Integer number = row.number();
            Predicate<Definition> asked =
                    number == null
                            ? one -> !one.valid().from().isAfter(day)
                            : one -> number.equals(one.number());
            Definition definition =
                    all.stream()
                            .filter(asked)
                            .reduce((_, later) -> later)
                            .or(() ->
                                    row.number() == null
                                            ? all.stream().findFirst()
                                            : Optional.empty())
                            .orElse(null);
            if (definition == null) {
                error(
                        imported,
                        ObservationFile.NUMBER,
                        String.valueOf(row.number()),
                        "indicator.import.definition");
                return null;
            }
            if (!row.fits(definition)) {
                error(
                        imported,
                        definition.isNumber() ? ObservationFile.DESCRIBED : ObservationFile.VALUE,
                        "",
                        definition.isNumber()
                                ? "indicator.import.isNumber"
                                : "indicator.import.isText");
                return null;
            }
            return definition;
        }

        /** A period; words only for a span in which something stands. */
        private @Nullable Slot slot(
                ImportedRow<ObservationRow> imported, Definition definition, UnitId unit) {
            String typed = imported.value().slot();
            Period period = Period.parse(typed).orElse(null);
            if (period == null) {
                Found span = spans.get(definition.id() + "/" + unit + "/" + typed);
                if (span == null) {
                    error(imported, ObservationFile.SLOT, typed, "indicator.form.period");
                }
                return span == null ? null : span.point().slot();
            }
            if (period.firstDay().isAfter(today)) {
                error(imported, ObservationFile.SLOT, typed, "indicator.form.periodNotBegun");
                return null;
            }
            return Slot.of(period);
        }

        private void error(
                ImportedRow<ObservationRow> row, Column<?> column, String typed, String key) {
            errors.add(ImportError.at(row.number(), column, typed, Message.of(key)));
        }
    }
}
