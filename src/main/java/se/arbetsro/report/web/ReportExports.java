package se.arbetsro.report.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.report.ReportId;

/**
 * The list of reports, and the activities of one of them, for the command line; a report itself is
 * written by {@code report t2}.
 */
@Configuration(proxyBeanMethods = false)
class ReportExports {

    @Bean
    ExportList reportExport(ReportController page) {
        return new PermittedList(
                "reports",
                Permission.REPORT_READ,
                Set.of("unit", "year", "kind"),
                (shell, format, asked) ->
                        page.listFile(shell, asked.as(ReportFilter.class), format));
    }

    @Bean
    ExportList reportComparisonExport(ComparisonController page) {
        return new PermittedList(
                "report-comparison",
                Permission.REPORT_READ,
                Set.of("report", "with"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                new ReportId(asked.id("report")),
                                new ReportId(asked.id("with")),
                                format));
    }

    @Bean
    ExportList reportActivityExport(ReportActivitiesController page) {
        return new PermittedList(
                "report-activities",
                Permission.REPORT_READ,
                Set.of("report", "area"),
                (shell, format, asked) ->
                        page.file(
                                shell,
                                new ReportId(asked.id("report")),
                                asked.text("area"),
                                format));
    }
}
