package se.arbetsro.indicator.domain.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.OverviewQueries;
import se.arbetsro.indicator.domain.stewardship.Limits;
import se.arbetsro.indicator.domain.stewardship.Stewardship;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** A round in which the districts are asked for the figures of this term. Nobody has reported. */
@Component
class SampleReporting implements SampleData {

    private static final Limits COUNT = new Limits(BigDecimal.ZERO, null, BigDecimal.valueOf(100));

    private static final Map<String, Limits> ASKED =
            Map.of(
                    "consultants", COUNT,
                    "student-placements-offered", COUNT,
                    "steering-group-description", Limits.NONE);

    private final Stewardships stewardships;
    private final ReportingRounds rounds;
    private final OverviewQueries overview;
    private final FigureUnits units;
    private final Clock clock;

    SampleReporting(
            Stewardships stewardships,
            ReportingRounds rounds,
            OverviewQueries overview,
            FigureUnits units,
            Clock clock) {
        this.stewardships = stewardships;
        this.rounds = rounds;
        this.overview = overview;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void load() {
        ASKED.forEach((key, limits) ->
                stewardships.write(
                        IndicatorKey.of(key),
                        0,
                        new Stewardship.Content(
                                Role.PROJECT_LEAD,
                                Role.DISTRICT_DIRECTOR,
                                Role.HR,
                                null,
                                Period.Kind.TERM,
                                limits)));
        LocalDate today = LocalDate.now(clock);
        UnitId city =
                units.municipality(today)
                        .orElseThrow(() -> new IllegalStateException("No municipality yet"))
                        .id();
        boolean spring = today.getMonthValue() <= 6;
        int year = today.getYear();
        rounds.open(
                new ReportingRoundContent(
                        new Text2(
                                (spring ? "Vårens tal " : "Höstens tal ") + year,
                                (spring ? "Figures of spring " : "Figures of autumn ") + year),
                        new Period(Period.Kind.TERM, year, spring ? 1 : 2),
                        LocalDate.of(year, spring ? 6 : 12, 15),
                        List.copyOf(ASKED.keySet()),
                        overview.columns(city, today, 40).stream()
                                .map(OverviewQueries.Column::id)
                                .filter(unit -> !unit.equals(city))
                                .toList()));
    }
}
