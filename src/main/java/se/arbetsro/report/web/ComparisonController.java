package se.arbetsro.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportComparison;
import se.arbetsro.report.domain.ReportComparison.ActivityChange;
import se.arbetsro.report.domain.ReportComparison.AreaChange;
import se.arbetsro.report.domain.ReportComparisons;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.document.ReportDocument;

/** Two frozen reports of a unit beside each other: an edition and the next, or two periods. */
@Controller
@OfToday
class ComparisonController {

    /** Rows of activities that a page can hold; the file has all. */
    private static final int MANY = 200;

    private final ReportQueries queries;
    private final ReportComparisons comparisons;
    private final ReportDocument document;

    ComparisonController(
            ReportQueries queries, ReportComparisons comparisons, ReportDocument document) {
        this.queries = queries;
        this.comparisons = comparisons;
        this.document = document;
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports/{id}/comparison")
    Html page(
            Shell shell,
            @PathVariable ReportId id,
            @RequestParam(required = false) @Nullable ReportId with) {
        Report report = queries.find(id);
        List<ReportQueries.Row> others = comparisons.others(report);
        if (!report.isFrozen() || others.isEmpty()) {
            throw new NotFound();
        }
        Report other = other(others, with);
        ReportComparison comparison = comparisons.of(report, other);
        List<ActivityChange> activities = comparison.activities();
        return Html.of(
                new ComparisonPage(
                        shell,
                        id.value().toString(),
                        ReportWords.title(shell, report, queries.unitName(report)),
                        others.stream()
                                .map(row ->
                                        Option.of(
                                                row.id().value().toString(),
                                                ReportWords.period(shell, row.of(), row.edition())))
                                .toList(),
                        other.id().value().toString(),
                        words(shell, comparison.before()),
                        words(shell, comparison.after()),
                        comparison.sections().stream()
                                .map(change ->
                                        new ComparisonPage.Section(
                                                document.heading(change.key()), change.pieces()))
                                .toList(),
                        comparison.unchanged().stream().map(document::heading).toList(),
                        comparison.figures(),
                        comparison.areas().stream().map(area -> area(shell, area)).toList(),
                        activities.stream().limit(MANY).toList(),
                        Math.max(0, activities.size() - MANY),
                        comparison.listed()));
    }

    private Report other(List<ReportQueries.Row> others, @Nullable ReportId with) {
        return queries.find(
                with == null
                        ? others.getFirst().id()
                        : others.stream()
                                .map(ReportQueries.Row::id)
                                .filter(with::equals)
                                .findFirst()
                                .orElseThrow(NotFound::new));
    }

    private static String words(Shell shell, Report report) {
        return ReportWords.period(shell, report.of(), report.edition());
    }

    private static ComparisonPage.Area area(Shell shell, AreaChange change) {
        List<String> cells = new ArrayList<>();
        cells.add(
                cell(
                        shell,
                        change.before() == null ? null : change.before().goals().size(),
                        change.after() == null ? null : change.after().goals().size()));
        for (Contents.State state : ComparisonPage.COUNTED) {
            cells.add(
                    cell(
                            shell,
                            change.before() == null ? null : change.before().count(state),
                            change.after() == null ? null : change.after().count(state)));
        }
        return new ComparisonPage.Area(change.name(), cells);
    }

    /** Both numbers where they differ. */
    private static String cell(Shell shell, @Nullable Integer before, @Nullable Integer after) {
        return Objects.equals(before, after)
                ? number(shell, after)
                : shell.t("report.comparison.fromTo", number(shell, before), number(shell, after));
    }

    private static String number(Shell shell, @Nullable Integer count) {
        return count == null ? "–" : shell.number(count);
    }

    /** The file with every activity that differs. */
    @Allowed(Permission.REPORT_READ)
    @GetMapping(path = "/reports/{id}/comparison", params = "format")
    TableFile<ActivityChange> file(
            Shell shell,
            @PathVariable ReportId id,
            @RequestParam(required = false) @Nullable ReportId with,
            @RequestParam TableFormat format) {
        Report report = queries.find(id);
        List<ReportQueries.Row> others = comparisons.others(report);
        if (!report.isFrozen() || others.isEmpty()) {
            throw new NotFound();
        }
        ReportComparison comparison = comparisons.of(report, other(others, with));
        return TableFile.of(
                shell, ReportTables.CHANGES, format, () -> comparison.activities().stream());
    }
}
