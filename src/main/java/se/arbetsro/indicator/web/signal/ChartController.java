package se.arbetsro.indicator.web.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.UnitRow;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.figure.Annotations;
import se.arbetsro.indicator.figure.FigureCharts;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.exchange.ChartFile;
import se.arbetsro.platform.exchange.PictureFormat;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Shell;

/** The charts of an indicator as files: what its page draws for the same viewer and query. */
@Controller
class ChartController {

    private final IndicatorQueries queries;
    private final FigureUnits units;
    private final Annotations annotations;
    private final Clock clock;

    ChartController(
            IndicatorQueries queries, FigureUnits units, Annotations annotations, Clock clock) {
        this.queries = queries;
        this.units = units;
        this.annotations = annotations;
        this.clock = clock;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}/charts/{number}")
    ChartFile chart(
            Shell shell,
            @PathVariable IndicatorKey key,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate known,
            @RequestParam(defaultValue = "svg") PictureFormat format) {
        LocalDate day = shell.day();
        UnitRow shown =
                (unit == null ? units.municipality(day) : units.unit(unit, day))
                        .orElseThrow(NotFound::new);
        Figures.OfIndicator figures =
                queries
                        .of(List.of(key), shown.id(), Reading.of(day, known, clock.getZone()))
                        .stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        List<Chart> charts =
                new FigureCharts(
                                new Wording(shell.messages(), shell.language()),
                                annotations.of(shown.id(), day))
                        .withLimits(from)
                        .of(figures.series());
        if (number < 0 || number >= charts.size()) {
            throw new NotFound();
        }
        return new ChartFile(charts.get(number), format);
    }
}
