package se.arbetsro.indicator.web.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.Screening;
import se.arbetsro.indicator.domain.FigureUnits.CodedUnit;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.ObservationService.Taken;
import se.arbetsro.indicator.domain.smallgroup.GroupTooSmall;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups.Proposed;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** The rows of a file of figures beside what is there: what each would do, and what is wrong. */
final class ObservationComparison {

    private final SmallGroups smallGroups;
    private final PlausibleRows plausible;
    private final List<String> people;
    private final LocalDate today;
    private final Map<String, List<Definition>> definitions = new HashMap<>();
    private final Map<String, List<CodedUnit>> units = new HashMap<>();
    private final Map<String, Found> there = new HashMap<>();
    private final Map<String, Found> spans = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Taken> taken = new ArrayList<>();
    private final Map<Proposed, ImportedRow<ObservationRow>> proposed = new LinkedHashMap<>();
    private final List<ImportError> errors = new ArrayList<>();
    private final @Nullable UnitId municipality;
    private ImportCounts counts = ImportCounts.NONE;

    ObservationComparison(
            SmallGroups smallGroups,
            PlausibleRows plausible,
            List<String> people,
            LocalDate today,
            @Nullable UnitId municipality,
            List<Definition> known,
            List<CodedUnit> writable) {
        this.smallGroups = smallGroups;
        this.plausible = plausible;
        this.people = people;
        this.today = today;
        this.municipality = municipality;
        for (Definition definition : known) {
            definitions
                    .computeIfAbsent(definition.indicatorKey(), _ -> new ArrayList<>())
                    .add(definition);
        }
        definitions.values().forEach(all -> all.sort(Comparator.comparingInt(Definition::number)));
        for (CodedUnit unit : writable) {
            units.computeIfAbsent(unit.name().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(unit);
        }
    }

    boolean knows(String indicator) {
        return definitions.containsKey(indicator);
    }

    /** The figures that would be entered or corrected. */
    List<Taken> taken() {
        return taken;
    }

    List<ImportError> errors() {
        return errors;
    }

    ImportCounts counts() {
        return counts;
    }

    /** Notes a figure that is there. */
    void isThere(Found found) {
        plausible.isThere(found);
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

    /** Weighs one row of the file. */
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
        if (!row.tellsStatus(stood)) {
            error(imported, ObservationFile.STATUS, "", "indicator.import.status");
            return;
        }
        if (stood != null && row.saysWhat(stood)) {
            counts = counts.plus(new ImportCounts(0, 0, 1));
            return;
        }
        if (definition.isDerived()) {
            error(imported, ObservationFile.VALUE, "", "indicator.import.derived");
            return;
        }
        if (stood != null && stood.origin() == Origin.COMPUTED) {
            error(imported, ObservationFile.VALUE, "", "indicator.import.computed");
            return;
        }
        if (stood != null && row.reason() == null) {
            error(imported, ObservationFile.REASON, "", "indicator.import.reason");
            return;
        }
        Taken figure = new Taken(definition, unit, slot, row.observed(stood), stood, row.reason());
        if (isKept(imported, figure)) {
            taken.add(figure);
            proposed.put(figure.proposed(), imported);
            counts =
                    counts.plus(
                            stood == null ? new ImportCounts(1, 0, 0) : new ImportCounts(0, 1, 0));
        }
    }

    /** Looks at all rows together, after the last: one may give away what another leaves out. */
    void together() {
        smallGroups
                .givenAway(List.copyOf(proposed.keySet()))
                .forEach((one, unit) -> {
                    ImportedRow<ObservationRow> row = proposed.get(one);
                    if (row != null) {
                        refuse(row, ObservationFile.GROUP_SIZE, GroupTooSmall.remainder(unit));
                    }
                });
    }

    private boolean isKept(ImportedRow<ObservationRow> imported, Taken figure) {
        var small =
                municipality == null
                        ? Optional.<GroupTooSmall>empty()
                        : smallGroups.tooSmall(figure.proposed(), municipality);
        boolean told = isTold(imported, figure);
        small.ifPresent(fault -> refuse(imported, ObservationFile.GROUP_SIZE, fault));
        var doubt = plausible.doubt(figure);
        doubt.ifPresent(fault -> refuse(imported, ObservationFile.VALUE, fault));
        return small.isEmpty() && doubt.isEmpty() && !told;
    }

    /** Whether a new note may tell of somebody: in a file nobody can be asked once more. */
    private boolean isTold(ImportedRow<ObservationRow> imported, Taken figure) {
        Text2 note = figure.observed().note();
        if (!figure.definition().aboutPeople()
                || note == null
                || figure.before() != null && note.equals(figure.before().note())) {
            return false;
        }
        String text = note.en() == null ? note.sv() : note.sv() + "\n" + note.en();
        List<Screening.Found> found = Screening.of(text, people);
        if (!found.isEmpty()) {
            errors.add(
                    ImportError.at(
                            imported.number(),
                            ObservationFile.NOTE,
                            "",
                            Message.of("indicator.screening.row", found.getFirst().words())));
        }
        return !found.isEmpty();
    }

    private void refuse(ImportedRow<ObservationRow> imported, Column<?> column, Invalid fault) {
        errors.add(
                ImportError.at(
                        imported.number(),
                        column,
                        "",
                        Message.of(fault.messageKey(), fault.arguments())));
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
                                row.number() == null ? all.stream().findFirst() : Optional.empty())
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
