package se.arbetsro.report.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Contents;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportFiles;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.T2Document;

/** All activities of a report, page by page and as a file: what its first appendix holds. */
@Controller
@OfToday
class ReportActivitiesController {

    private static final int ROWS = 50;

    private final ReportQueries queries;
    private final T2Document t2;
    private final ReportFiles files;

    ReportActivitiesController(ReportQueries queries, T2Document t2, ReportFiles files) {
        this.queries = queries;
        this.t2 = t2;
        this.files = files;
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports/{id}/activities")
    Html page(
            Shell shell,
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "1") int page) {
        Report report = queries.find(id);
        Contents contents = queries.contents(report);
        List<ReportTables.OfArea> rows = rows(contents, area);
        Paging paging = paging(page, rows.size());
        List<ReportTables.OfArea> shown = rows.subList((int) paging.offset(), (int) paging.last());
        return Html.of(
                new ReportActivitiesPage(
                        shell,
                        id.value().toString(),
                        ReportWords.title(shell, report, contents.unit()),
                        areas(contents),
                        area,
                        files.fragment(
                                shown.stream()
                                        .map(ReportTables.OfArea::area)
                                        .distinct()
                                        .map(name -> t2.activities(name, of(shown, name)))
                                        .toList()),
                        paging));
    }

    private static List<Contents.Activity> of(List<ReportTables.OfArea> rows, String area) {
        return rows.stream()
                .filter(row -> row.area().equals(area))
                .map(ReportTables.OfArea::activity)
                .toList();
    }

    private static Paging paging(int asked, int total) {
        int last = Math.max(1, (total + ROWS - 1) / ROWS);
        return new Paging(Math.clamp(asked, 1, last), ROWS, total);
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping(path = "/reports/{id}/activities", params = "format")
    TableFile<ReportTables.OfArea> file(
            Shell shell,
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String area,
            @RequestParam TableFormat format) {
        Contents contents = queries.contents(queries.find(id));
        return TableFile.of(
                shell, ReportTables.ACTIVITIES, format, () -> rows(contents, area).stream());
    }

    /** Those of one area by its number, or of all. */
    private static List<ReportTables.OfArea> rows(Contents contents, @Nullable String number) {
        List<ReportTables.OfArea> rows = new ArrayList<>();
        for (int i = 0; i < contents.areas().size(); i++) {
            if (number == null || number.isBlank() || number.equals(Integer.toString(i + 1))) {
                Contents.Area area = contents.areas().get(i);
                area.activities()
                        .forEach(one -> rows.add(new ReportTables.OfArea(area.name(), one)));
            }
        }
        return rows;
    }

    private static List<Option> areas(Contents contents) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < contents.areas().size(); i++) {
            if (!contents.areas().get(i).activities().isEmpty()) {
                options.add(Option.of(Integer.toString(i + 1), contents.areas().get(i).name()));
            }
        }
        return options;
    }
}
