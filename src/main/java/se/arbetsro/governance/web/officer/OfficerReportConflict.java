package se.arbetsro.governance.web.officer;

import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.officer.OfficerReports.Written;
import se.arbetsro.governance.web.making.MakingForms;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have written in an officer report: both texts, section by section. */
final class OfficerReportConflict {

    private OfficerReportConflict() {}

    static ConflictPage view(Shell shell, PlanMakingId id, OfficerReportForm mine, Written saved) {
        OfficerReportForm theirs = OfficerReportForm.of(saved);
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                MakingForms.address(id) + "/officer-report",
                MakingForms.address(id),
                saved.version(),
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        text(
                                "proposal",
                                shell.t("governance.officer.proposal"),
                                mine.proposal(),
                                theirs.proposal()),
                        text(
                                "summary",
                                shell.t("governance.officer.summary"),
                                mine.summary(),
                                theirs.summary()),
                        text(
                                "background",
                                shell.t("governance.officer.background"),
                                mine.background(),
                                theirs.background()),
                        text(
                                "matter",
                                shell.t("governance.officer.matter"),
                                mine.matter(),
                                theirs.matter()),
                        text(
                                "preparation",
                                shell.t("governance.officer.preparation"),
                                mine.preparation(),
                                theirs.preparation()),
                        text(
                                "views",
                                shell.t("governance.officer.views"),
                                mine.views(),
                                theirs.views()),
                        text(
                                "equality",
                                shell.t("governance.officer.equality"),
                                mine.equality(),
                                theirs.equality()),
                        text(
                                "attachments",
                                shell.t("governance.officer.attachments"),
                                mine.attachments(),
                                theirs.attachments())));
    }
}
