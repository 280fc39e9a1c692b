package se.arbetsro.plan.web.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * Activities along time, grouped by area or by unit: a picture with its table.
 *
 * @param by {@code area} or {@code unit}
 * @param picture null when there is nothing to draw
 */
public record TimeLinePage(
        Shell shell,
        ActivityFilterFields fields,
        ActivityQueries.ActivityPage found,
        List<Group> groups,
        String by,
        @Nullable String picture)
        implements Page {

    /** The activities of an area or of a unit, those that are due first at the top. */
    public record Group(String name, List<ActivityRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    public List<NavigationFamily.Item> views() {
        return ActivityViews.of(shell);
    }

    public List<Option> groupings() {
        return List.of(
                Option.of("area", shell.t("plan.timeline.byArea")),
                Option.of("unit", shell.t("plan.timeline.byUnit")));
    }

    /** How many there are, and that not all of them are shown. */
    public String lead() {
        int shown = found.rows().size();
        if (!found.hasNext()) {
            return shell.t("plan.timeline.lead", shown);
        }
        return found.more()
                ? shell.t("plan.timeline.someOfMany", shown, ActivityQueries.COUNTED)
                : shell.t("plan.timeline.someOf", shown, found.counted());
    }

    public String href(ActivityRow row) {
        return shell.link("/activities/" + row.id().value());
    }

    public String status(ActivityRow row) {
        return row.overdue(shell.day())
                ? shell.t("plan.overdue")
                : PlanWords.of(shell, row.status());
    }

    public String decision(ActivityRow row) {
        return PlanWords.decision(shell, row);
    }

    public Tone tone(ActivityRow row) {
        return row.overdue(shell.day()) ? Tone.BAD : PlanWords.tone(row.status());
    }

    public @Nullable String lang(ActivityRow row) {
        return PlanWords.lang(shell, row.lang());
    }
}
