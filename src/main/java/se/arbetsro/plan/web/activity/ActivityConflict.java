package se.arbetsro.plan.web.activity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.ActivityView;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.ConflictPage.Field.Kind;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten an activity: both texts, field by field. */
final class ActivityConflict {

    private ActivityConflict() {}

    static ConflictPage page(Shell shell, ActivityForm mine, ActivityView saved) {
        ActivityForm theirs = ActivityForm.of(saved);
        List<Field> fields = new ArrayList<>();
        fields.add(line(shell.t("plan.activity"), "title", mine.title(), theirs.title()));
        fields.add(
                new Field(
                        "description",
                        shell.t("plan.activity.description"),
                        mine.typed(mine.description()),
                        theirs.typed(theirs.description()),
                        Kind.TEXT));
        fields.add(line(shell.t("plan.activity.role"), "role", mine.role(), theirs.role()));
        fields.add(line(shell.t("plan.activity.start"), "start", mine.start(), theirs.start()));
        fields.add(line(shell.t("plan.activity.due"), "due", mine.due(), theirs.due()));
        fields.add(
                line(shell.t("plan.activity.link"), "linkUrl", mine.linkUrl(), theirs.linkUrl()));
        fields.add(
                line(
                        shell.t("plan.activity.linkTitle"),
                        "linkTitle",
                        mine.linkTitle(),
                        theirs.linkTitle()));
        fields.add(hidden("unit", mine.unit()));
        fields.add(hidden("area", mine.area()));
        fields.add(hidden("goal", mine.goal()));
        fields.add(hidden("person", mine.person()));
        fields.add(hidden("effort", mine.effort()));
        fields.add(hidden("cityWide", mine.cityWide()));
        fields.add(hidden("lang", mine.lang()));
        mine.chosenLines().forEach(line -> fields.add(hidden("lines", line)));
        String here = "/activities/" + saved.id().value();
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                here,
                here,
                saved.version(),
                by == null ? shell.t("plan.somebody") : by,
                shell.minute(saved.changedAt()),
                fields);
    }

    private static Field line(
            String label, String name, @Nullable String mine, @Nullable String theirs) {
        return new Field(
                name, label, mine == null ? "" : mine, theirs == null ? "" : theirs, Kind.LINE);
    }

    private static Field hidden(String name, @Nullable String mine) {
        String value = mine == null ? "" : mine;
        return new Field(name, "", value, value, Kind.HIDDEN);
    }
}
