package se.arbetsro.indicator.domain.comparison;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.OverviewQueries;
import se.arbetsro.indicator.domain.OverviewQueries.Column;
import se.arbetsro.indicator.domain.StatusSteps;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Chance;
import se.arbetsro.indicator.domain.evidence.Evidence;
import se.arbetsro.indicator.domain.evidence.EvidenceService;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * Invented figures of all districts, to show how units are compared: no district has published any.
 * Name and note say that they are made up; the same ones each time.
 */
@Component
class SampleComparison implements SampleData {

    private static final IndicatorKey KEY = IndicatorKey.of("sample-reasonable-workload");
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final int QUARTERS = 12;

    private static final int[] SIZES = {1_150, 96, 140, 61, 180, 225, 34, 118, 75, 160, 23, 205};
    private static final int[] SHARES = {60, 58, 63, 52, 61, 59, 68, 57, 64, 78, 48, 62};
    private static final int[] WOBBLE = {0, 2, -1, 1, -2, 1, 2, -2, 0, -1, 2, -1, 1};

    private final IndicatorService indicators;
    private final ObservationService observations;
    private final StatusSteps steps;
    private final ChanceService chances;
    private final IndicatorQueries queries;
    private final OverviewQueries overview;
    private final FigureUnits units;
    private final EvidenceService evidence;
    private final Clock clock;

    SampleComparison(
            IndicatorService indicators,
            ObservationService observations,
            StatusSteps steps,
            ChanceService chances,
            IndicatorQueries queries,
            OverviewQueries overview,
            FigureUnits units,
            EvidenceService evidence,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.steps = steps;
        this.chances = chances;
        this.queries = queries;
        this.overview = overview;
        this.units = units;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        UnitId city =
                units.municipality(today)
                        .orElseThrow(() -> new IllegalStateException("No municipality yet"))
                        .id();
        indicators.create(KEY, content(), FROM);
        Definition definition = queries.definition(KEY, 1).orElseThrow();
        chances.say(definition, Chance.SHARE);
        evidence.add(
                KEY,
                new Evidence.Content(
                        "En påhittad studie av arbetsbelastning",
                        "Exempelhögskolan (påhittad)",
                        2023,
                        null,
                        "Påhittat: av dem som svarade tyckte sex av tio att arbetet gick att hinna med."));
        List<Column> all = overview.columns(city, today, 40);
        List<ObservationId> entered = new ArrayList<>();
        for (int unit = 0; unit < all.size(); unit++) {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                Period period =
                        new Period(Period.Kind.QUARTER, 2023 + quarter / 4, 1 + quarter % 4);
                entered.add(
                        observations.enter(
                                definition,
                                all.get(unit).id(),
                                Slot.of(period),
                                observed(unit, quarter)));
            }
        }
        CurrentViewer.runAs(Viewer.system("sample-check"), () -> publish(entered));
    }

    private void publish(List<ObservationId> entered) {
        int revision = 1;
        for (Status next : List.of(Status.CHECKED, Status.APPROVED, Status.PUBLISHED)) {
            for (ObservationId id : entered) {
                steps.step(id, revision, next, null);
            }
            revision++;
        }
    }

    private static Observed observed(int unit, int quarter) {
        int at = unit % SIZES.length;
        int share = SHARES[at] + WOBBLE[(unit + quarter) % WOBBLE.length];
        return new Observed(
                null,
                BigDecimal.valueOf(share),
                null,
                null,
                null,
                false,
                SIZES[at],
                null,
                null,
                Origin.ENTERED);
    }

    private static Definition.Content content() {
        return new Definition.Content(
                Kind.NUMBER,
                new Text2("Rimlig arbetsmängd (påhittade tal)", "Reasonable workload (invented)"),
                new Text2(
                        "Andel medarbetare som svarat att arbetsmängden är rimlig.",
                        "Share of staff who answered that the workload is reasonable."),
                true,
                null,
                new Text2("Antal som svarat ja", "Number who answered yes"),
                new Text2("Antal som svarat", "Number who answered"),
                null,
                new Text2("procent av dem som svarat", "per cent of those who answered"),
                Per.NONE,
                0,
                Better.HIGHER,
                true,
                null,
                new Text2(
                        "Talen är påhittade för exemplet. De säger ingenting om verkligheten.",
                        "The figures are made up for the sample. They say nothing of reality."),
                null);
    }
}
