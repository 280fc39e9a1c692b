package se.arbetsro.plan.web.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.ActivityQueries;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.ConflictPage.Field.Kind;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a control: both texts, field by field. */
final class ControlConflict {

    private ControlConflict() {}

    static ConflictPage page(Shell shell, ControlForm mine, ActivityQueries.ControlRow saved) {
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
                        field("on", shell.t("plan.control.on"), mine.on(), theirs.on(), Kind.LINE),
                        field("by", shell.t("plan.control.by"), mine.by(), theirs.by(), Kind.LINE),
                        field(
                                "effect",
                                shell.t("plan.control.effect"),
                                mine.effect(),
                                theirs.effect(),
                                Kind.TEXT),
                        field(
                                "clientsNotice",
                                shell.t("plan.control.clientsNotice"),
                                mine.clientsNotice(),
                                theirs.clientsNotice(),
                                Kind.TEXT)));
    }

    private static Field field(
            String name, String label, @Nullable String mine, @Nullable String theirs, Kind kind) {
        return new Field(name, label, mine == null ? "" : mine, theirs == null ? "" : theirs, kind);
    }
}
