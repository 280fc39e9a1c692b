package se.arbetsro.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportActivities;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportFiles;

/** All activities of a report, page by page and as a file: what its first appendix holds. */
@Controller
@OfToday
class ReportActivitiesController {

    private static final int ROWS = 50;

    private final ReportQueries queries;
    private final ReportActivities activities;
    private final ReportDocument t2;
    private final ReportFiles files;

    ReportActivitiesController(
            ReportQueries queries,
            ReportActivities activities,
            ReportDocument t2,
            ReportFiles files) {
        this.queries = queries;
        this.activities = activities;
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
        Part part = Part.of(contents, area);
        Paging paging = paging(page, part.until() - part.from());
        List<Contents.Listed> shown =
                rows(
                        report,
                        contents,
                        new Part(
                                part.from() + (int) paging.offset(),
                                part.from() + (int) paging.last()));
        return Html.of(
                new ReportActivitiesPage(
                        shell,
                        id.value().toString(),
                        ReportWords.title(shell, report, contents.unit()),
                        areas(contents),
                        area,
                        files.fragment(
                                shown.stream()
                                        .map(Contents.Listed::area)
                                        .distinct()
                                        .map(name -> t2.activities(name, of(shown, name)))
                                        .toList()),
                        paging));
    }

    private List<Contents.Listed> rows(Report report, Contents contents, Part part) {
        try (Stream<Contents.Listed> rows =
                activities.list(report, contents, part.from(), part.until())) {
            return rows.toList();
        }
    }

    private static List<Contents.Activity> of(List<Contents.Listed> rows, String area) {
        return rows.stream()
                .filter(row -> row.area().equals(area))
                .map(Contents.Listed::activity)
                .toList();
    }

    private static Paging paging(int asked, int total) {
        int last = Math.max(1, (total + ROWS - 1) / ROWS);
        return new Paging(Math.clamp(asked, 1, last), ROWS, total);
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping(path = "/reports/{id}/activities", params = "format")
    TableFile<Contents.Listed> file(
            Shell shell,
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String area,
            @RequestParam TableFormat format) {
        Report report = queries.find(id);
        Contents contents = queries.contents(report);
        Part part = Part.of(contents, area);
        TableFile<Contents.Listed> file =
                TableFile.of(
                        shell,
                        ReportTables.ACTIVITIES,
                        format,
                        () -> activities.list(report, contents, part.from(), part.until()));
        return area.isBlank() ? file.named(ReportFiles.listName(contents)) : file;
    }

    /** Some of the rows of the whole list, from 0 up to the one after the last. */
    private record Part(int from, int until) {

        /** Those of one area by its number, from 1; without a number all, with another one none. */
        static Part of(Contents contents, String number) {
            int from = 0;
            for (int i = 0; i < contents.areas().size(); i++) {
                int count = contents.areas().get(i).count();
                if (number.equals(Integer.toString(i + 1))) {
                    return new Part(from, from + count);
                }
                from += count;
            }
            return new Part(0, number.isBlank() ? from : 0);
        }
    }

    private static List<Option> areas(Contents contents) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < contents.areas().size(); i++) {
            if (contents.areas().get(i).count() > 0) {
                options.add(Option.of(Integer.toString(i + 1), contents.areas().get(i).name()));
            }
        }
        return options;
    }
}
