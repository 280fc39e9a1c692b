package se.arbetsro.plan.web.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.reading.ActivityOrder;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.domain.activity.reading.Cursor;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The list of activities.
 *
 * @param lines the short names of service lines by their keys
 * @param writes whether the viewer may add activities and change many at once
 * @param bulk what was wished for many of them
 * @param decision who decided, as it is typed or proposed, for those that are to be decided
 * @param errors of that wish
 */
public record ActivityListPage(
        Shell shell,
        ActivityFilterForm form,
        ActivityQueries.ActivityPage found,
        List<Option> units,
        List<Option> areas,
        List<Option> serviceLines,
        Map<String, String> lines,
        boolean writes,
        BulkForm bulk,
        TypedDecision decision,
        FormErrors errors)
        implements Page {

    /** How many there are, in a sentence. */
    public String lead() {
        return found.more()
                ? shell.t("plan.activities.more", shell.number(ActivityQueries.COUNTED))
                : shell.t("plan.activities.found", found.counted());
    }

    public ActivityFilterFields fields() {
        return new ActivityFilterFields(shell, form, units, areas, serviceLines);
    }

    public List<NavigationFamily.Item> views() {
        return ActivityViews.of(shell);
    }

    /** What many can be changed to at once. */
    public List<Option> steps() {
        return List.of(
                Option.of("DECIDED", shell.t("plan.bulk.DECIDED")),
                Option.of("UNDER_WAY", shell.t("plan.bulk.UNDER_WAY")),
                Option.of("DONE", shell.t("plan.bulk.DONE")),
                Option.of("CANCELLED", shell.t("plan.bulk.CANCELLED")));
    }

    public String href(ActivityRow row) {
        return shell.link("/activities/" + row.id().value());
    }

    public String area(ActivityRow row) {
        return PlanWords.area(shell, row.areaNumber(), row.area());
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

    public String linesOf(ActivityRow row) {
        return row.serviceLines().stream()
                .map(key -> lines.getOrDefault(key, key))
                .collect(Collectors.joining(", "));
    }

    /** The page after this one; null when there is none. */
    public @Nullable String next() {
        return found.hasNext() ? shell.here("after", cursor(found.rows().getLast(), false)) : null;
    }

    /** The page before this one; null when there is none. */
    public @Nullable String previous() {
        return found.hasPrevious() && !found.rows().isEmpty()
                ? shell.here("after", cursor(found.rows().getFirst(), true))
                : null;
    }

    private String cursor(ActivityRow row, boolean backwards) {
        ActivityOrder order = form.order();
        String value =
                switch (order) {
                    case DUE, DUE_LATEST -> row.dueOn().toString();
                    case TITLE -> row.title();
                    case CHANGED, CHANGED_FIRST -> row.changedAt().toString();
                };
        return new Cursor(value, row.id().value(), backwards).written();
    }
}
