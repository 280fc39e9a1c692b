package se.arbetsro.indicator.web.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.smallgroup.SmallGroups;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.TableSchema;

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
    private final SmallGroups smallGroups;
    private final Stewardships stewardships;
    private final NoteScreening screening;
    private final Clock clock;

    ObservationImport(
            IndicatorQueries queries,
            ObservationQueries figures,
            FigureUnits units,
            ObservationService observations,
            SmallGroups smallGroups,
            Stewardships stewardships,
            NoteScreening screening,
            Clock clock) {
        this.queries = queries;
        this.figures = figures;
        this.units = units;
        this.observations = observations;
        this.smallGroups = smallGroups;
        this.stewardships = stewardships;
        this.screening = screening;
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
        ObservationComparison comparison = compared(rows);
        return new ImportPreview(comparison.counts(), comparison.errors());
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<ObservationRow>> rows, IntConsumer done) {
        ObservationComparison comparison = compared(rows);
        observations.takeIn(comparison.taken(), done);
        return comparison.counts();
    }

    private static String notes(List<ImportedRow<ObservationRow>> rows) {
        return rows.stream()
                .map(row -> row.value().note())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What is there already, and what would come of the rows. */
    private ObservationComparison compared(List<ImportedRow<ObservationRow>> rows) {
        LocalDate today = LocalDate.now(clock);
        var comparison =
                new ObservationComparison(
                        smallGroups,
                        new PlausibleRows(stewardships.all()),
                        screening.people(notes(rows)),
                        today,
                        units.municipality(today).map(FigureUnits.UnitRow::id).orElse(null),
                        queries.definitions(),
                        units.unitsToImportFor());
        rows.stream()
                .map(row -> row.value().key())
                .distinct()
                .filter(comparison::knows)
                .flatMap(key -> figures.all(IndicatorKey.of(key), today).stream())
                .forEach(comparison::isThere);
        rows.forEach(comparison::at);
        comparison.together();
        return comparison;
    }
}
