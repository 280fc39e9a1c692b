package se.arbetsro.assessment.web.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.LineRow;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Districts, or the units of one, against the areas of a round. */
public record HeatMapPage(
        Shell shell,
        RoundHead round,
        HeatMap map,
        List<LineRow> lines,
        List<Option> districts,
        @Nullable String line,
        @Nullable String district)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(shell.in(round.name()), "/analyses/rounds/" + round.id().value()));
    }

    public List<Option> lineOptions() {
        return lines.stream().map(one -> Option.of(one.key(), shell.in(one.name()))).toList();
    }

    public boolean filtered() {
        return line != null || district != null;
    }

    public String chosenLine() {
        return line == null ? "" : line;
    }

    public String chosenDistrict() {
        return district == null ? "" : district;
    }
}
