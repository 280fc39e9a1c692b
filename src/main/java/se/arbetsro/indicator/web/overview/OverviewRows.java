package se.arbetsro.indicator.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.OverviewQueries.Column;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.overview.Course;
import se.arbetsro.indicator.overview.Overview;
import se.arbetsro.indicator.overview.TinyLine;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** Puts courses into the words of the overview and of its file. */
final class OverviewRows {

    private final Shell shell;
    private final Overview overview;
    private final Wording wording;
    private final Map<String, String> when = new HashMap<>();
    private final OverviewPage.Mark better;
    private final OverviewPage.Mark worse;
    private final OverviewPage.Mark other;
    private final OverviewPage.Mark reached;
    private final OverviewPage.Mark missed;

    OverviewRows(Shell shell, Overview overview) {
        this.shell = shell;
        this.overview = overview;
        this.wording = new Wording(shell.messages(), shell.language());
        this.better = mark("indicator.overview.better", Tone.GOOD);
        this.worse = mark("indicator.overview.worse", Tone.BAD);
        this.other = mark("indicator.overview.other", Tone.INFO);
        this.reached = mark("indicator.overview.reached", Tone.GOOD);
        this.missed = mark("indicator.overview.missed", Tone.WARNING);
    }

    private OverviewPage.Mark mark(String key, Tone tone) {
        return new OverviewPage.Mark(shell.t(key), tone);
    }

    OverviewPage.Row row(Definition definition, List<Column> columns) {
        return new OverviewPage.Row(
                definition.indicatorKey(),
                shell.in(definition.name()),
                shell.langOf(definition.name()),
                shell.in(definition.unit()),
                columns.stream()
                        .map(column -> cell(definition, overview.of(definition, column.id())))
                        .toList());
    }

    private OverviewPage.Cell cell(Definition definition, Course course) {
        BigDecimal latest = course.latest();
        String slot = course.slot();
        if (slot == null) {
            return new OverviewPage.Cell(
                    shell.t("indicator.missing.none"), null, null, null, List.of());
        }
        if (latest == null) {
            return new OverviewPage.Cell(
                    shell.t("indicator.overview.described"),
                    when.computeIfAbsent(slot, this::label),
                    href(definition, course),
                    null,
                    List.of());
        }
        String number =
                wording.number(definition, latest) + (definition.isPercent() ? "\u00a0%" : "");
        List<OverviewPage.Mark> marks = new ArrayList<>(2);
        course.reached().ifPresent(yes -> marks.add(yes ? reached : missed));
        course.change().ifPresent(change -> marks.add(of(change)));
        return new OverviewPage.Cell(
                course.about() ? shell.t("indicator.value.about", number) : number,
                when.computeIfAbsent(slot, this::label),
                href(definition, course),
                TinyLine.of(course.values()),
                marks);
    }

    private static String href(Definition definition, Course course) {
        return "/indicators/" + definition.indicatorKey() + "?unit=" + course.unit().value();
    }

    private OverviewPage.Mark of(Course.Change change) {
        return switch (change) {
            case BETTER -> better;
            case WORSE -> worse;
            case OTHER -> other;
        };
    }

    private String label(String slot) {
        return Period.parse(slot).map(period -> period.label(shell.language())).orElse(slot);
    }

    /** An indicator in a unit. */
    record Line(String unitName, Course course) {}

    /** One row for each indicator and unit: raw values. */
    static TableExport<Line> export(Shell shell) {
        return TableExport.<Line>titled("Översikt av tal", "Overview of indicators")
                .column("Nyckel", "Key", ValueType.text(), line -> of(line).indicatorKey())
                .column("Tal", "Indicator", ValueType.text(), line -> shell.in(of(line).name()))
                .column("Enhet", "Unit", ValueType.text(), Line::unitName)
                .column("Avser", "Period", ValueType.text(), line -> line.course().slot())
                .column("Värde", "Value", ValueType.decimal(), line -> line.course().latest())
                .column(
                        "Måttenhet",
                        "Unit of measure",
                        ValueType.text(),
                        line -> shell.in(of(line).unit()))
                .column("Målvärde", "Target", ValueType.decimal(), line -> line.course().target())
                .column(
                        "Når målvärdet",
                        "Reaches target",
                        ValueType.yesNo(),
                        line -> line.course().reached().orElse(null))
                .column("Signal", "Signal", ValueType.text(), line -> signal(shell, line.course()))
                .build();
    }

    private static Definition of(Line line) {
        return line.course().definition();
    }

    private static @Nullable String signal(Shell shell, Course course) {
        return course.change()
                .map(change ->
                        switch (change) {
                            case BETTER -> shell.t("indicator.overview.better");
                            case WORSE -> shell.t("indicator.overview.worse");
                            case OTHER -> shell.t("indicator.overview.other");
                        })
                .orElse(null);
    }
}
