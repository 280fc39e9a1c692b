package se.arbetsro.indicator.web.reporting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.reporting.Cell;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.web.stewardship.StewardshipWords;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/**
 * All figures of a round that the viewer can report, unit by unit.
 *
 * @param key makes reporting happen once
 * @param parts some of the units, each with its figures
 * @param units all of them, to choose one
 * @param unit the one that was chosen; empty for all
 */
public record FillPage(
        Shell shell,
        ReportingRound round,
        String key,
        FillForm form,
        FormErrors errors,
        List<UnitPart> parts,
        List<Option> units,
        String unit,
        Paging paging)
        implements Page {

    /** A unit with the figures that it reports. */
    public record UnitPart(String name, List<Cell> cells) {

        public boolean aboutPeople() {
            return cells.stream().anyMatch(cell -> cell.definition().aboutPeople());
        }
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("indicator.title"), "/indicators"),
                new Crumb(shell.t("indicator.rounds"), "/indicators/rounds"),
                new Crumb(shell.in(round.name()), path()));
    }

    public String path() {
        return "/indicators/rounds/" + round.id().value();
    }

    public String lead() {
        return shell.t(
                "indicator.rounds.fill.lead",
                round.period().words(shell.language()),
                shell.date(round.dueOn()));
    }

    public String typed(String field, Cell cell) {
        return form.of(field, cell);
    }

    public @Nullable String error(String field, Cell cell) {
        return errors.of(field + "." + cell.place());
    }

    public String name(Cell cell) {
        return shell.in(cell.definition().name());
    }

    /** What a field is for, to who cannot see the table. */
    public String label(String words, Cell cell) {
        return words + ", " + name(cell) + ", " + cell.unitName();
    }

    public String unitOfMeasure(Cell cell) {
        return shell.in(cell.definition().unit());
    }

    public @Nullable String limits(Cell cell) {
        return StewardshipWords.limits(shell, cell.limits());
    }

    public @Nullable String before(Cell cell) {
        if (cell.before() == null) {
            return null;
        }
        String value = wording().number(cell.definition(), cell.before());
        return cell.beforePeriod() == null
                ? value
                : value + ", " + Period.of(cell.beforePeriod()).label(shell.language());
    }

    /** What has been reported; null while nothing has. */
    public @Nullable String reported(Cell cell) {
        Point point = cell.point();
        return point == null ? null : wording().value(cell.definition(), point);
    }

    public String href(Cell cell) {
        Point point = cell.point();
        return point == null ? "" : "/observations/" + point.id().value();
    }

    public List<Option> reasons() {
        Wording wording = wording();
        return Arrays.stream(Missing.values())
                .map(missing -> Option.of(missing.name(), wording.missing(missing)))
                .toList();
    }

    public boolean anythingOpen() {
        return round.open()
                && parts.stream()
                        .flatMap(part -> part.cells().stream())
                        .anyMatch(cell -> cell.point() == null);
    }

    private Wording wording() {
        return new Wording(shell.messages(), shell.language());
    }
}
