package se.arbetsro.plan.web.activity.control;

import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.plan.domain.activity.ControlQueries;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a control: both texts, field by field. */
final class ControlConflict {

    private ControlConflict() {}

    static ConflictPage page(Shell shell, ControlForm mine, ControlQueries.ControlRow saved) {
        ControlForm theirs = ControlForm.of(saved);
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                "/controls/" + saved.id().value(),
                "/activities/" + saved.activityId().value(),
                saved.version(),
                by == null ? shell.t("plan.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        line("on", shell.t("plan.control.on"), mine.on(), theirs.on()),
                        line("by", shell.t("plan.control.by"), mine.by(), theirs.by()),
                        text(
                                "effect",
                                shell.t("plan.control.effect"),
                                mine.effect(),
                                theirs.effect()),
                        text(
                                "clientsNotice",
                                shell.t("plan.control.clientsNotice"),
                                mine.clientsNotice(),
                                theirs.clientsNotice())));
    }
}
