package se.arbetsro.plan.web.activity;

import static se.arbetsro.platform.web.ConflictPage.Field.hidden;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.plan.domain.activity.ActivityView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have rewritten an activity, or one has ended it: both texts, field by field. */
final class ActivityConflict {

    private ActivityConflict() {}

    static View view(Shell shell, ActivityForm mine, ActivityView saved) {
        ActivityForm theirs = ActivityForm.of(saved);
        List<Field> fields = new ArrayList<>();
        fields.add(line("title", shell.t("plan.activity"), mine.title(), theirs.title()));
        fields.add(
                text(
                        "description",
                        shell.t("plan.activity.description"),
                        mine.typed(mine.description()),
                        theirs.typed(theirs.description())));
        fields.add(line("role", shell.t("plan.activity.role"), mine.role(), theirs.role()));
        fields.add(line("start", shell.t("plan.activity.start"), mine.start(), theirs.start()));
        fields.add(line("due", shell.t("plan.activity.due"), mine.due(), theirs.due()));
        fields.add(
                line("linkUrl", shell.t("plan.activity.link"), mine.linkUrl(), theirs.linkUrl()));
        fields.add(
                line(
                        "linkTitle",
                        shell.t("plan.activity.linkTitle"),
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
        ConflictPage both =
                PlanConflicts.page(
                        shell,
                        here,
                        saved.version(),
                        saved.changedByName(),
                        shell.minute(saved.changedAt()),
                        fields);
        return saved.status().open() ? both : both.closed(shell.t("plan.activity.hasEnded"));
    }
}
