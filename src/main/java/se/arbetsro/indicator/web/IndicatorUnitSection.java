package se.arbetsro.indicator.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** On the page of a unit: the last figure of each indicator that the unit has figures of. */
@Component
class IndicatorUnitSection implements UnitPageSection {

    private static final int SHOWN = 8;

    private final IndicatorQueries queries;

    IndicatorUnitSection(IndicatorQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "indicator.title";
    }

    @Override
    public List<Line> linesFor(UnitId unit, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.INDICATOR_READ)) {
            return List.of();
        }
        Wording wording = new Wording(shell.messages(), shell.language());
        List<Line> lines = new ArrayList<>();
        for (Figures.OfIndicator one : queries.all(unit, Reading.now(shell.day()))) {
            one.current()
                    .latest()
                    .ifPresent(last ->
                            lines.add(
                                    new Line(
                                            shell.in(one.current().definition().name()),
                                            shell.link(
                                                    "/indicators/"
                                                            + one.key().value()
                                                            + "?unit="
                                                            + unit.value()),
                                            wording.valueWithUnit(one.current().definition(), last)
                                                    + ", "
                                                    + last.slot().words(shell.language()))));
        }
        if (lines.size() <= SHOWN) {
            return lines;
        }
        List<Line> first = new ArrayList<>(lines.subList(0, SHOWN));
        first.add(
                new Line(
                        shell.t("indicator.unit.all", lines.size()),
                        shell.link("/indicators?unit=" + unit.value()),
                        null));
        return first;
    }
}
