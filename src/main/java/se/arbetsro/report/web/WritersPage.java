package se.arbetsro.report.web;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The sections of a report, each with its writer and day, to be shared out. */
public record WritersPage(
        Shell shell,
        String report,
        String reportTitle,
        List<Row> rows,
        List<Option> writers,
        FormErrors errors)
        implements Page {

    /** A section as it is typed; empty for nobody and for no day. */
    public record Row(String key, String heading, String owner, String dueOn) {

        public String ownerField() {
            return "owner-" + key;
        }

        public String dueField() {
            return "dueOn-" + key;
        }
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("report.title"), "/reports"), new Crumb(reportTitle, back()));
    }

    public String back() {
        return "/reports/" + report;
    }
}
