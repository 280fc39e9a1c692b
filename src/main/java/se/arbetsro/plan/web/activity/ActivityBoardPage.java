package se.arbetsro.plan.web.activity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * Activities as cards, a column for each status that the filter lets through.
 *
 * @param say on which of them the viewer may take a step
 */
public record ActivityBoardPage(
        Shell shell, ActivityFilterFields fields, List<Column> columns, Set<ActivityId> say)
        implements Page {

    /** The cards of one status, those that are due first at the top. */
    public record Column(ActivityStatus status, ActivityQueries.ActivityPage found) {}

    /**
     * A step that a card can take.
     *
     * @param asks whether it needs a reason or a decision, which is asked on a page of its own
     */
    public record Step(String label, String action, boolean asks) {}

    public List<NavigationFamily.Item> views() {
        return ActivityViews.of(shell);
    }

    public String lead() {
        return shell.t(
                "plan.board.lead",
                columns.stream().mapToInt(one -> one.found().rows().size()).sum());
    }

    public String head(Column column) {
        String words = PlanWords.of(shell, column.status());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public Tone tone(Column column) {
        return PlanWords.tone(column.status());
    }

    /** How many there are, and that not all of them are shown. */
    public String counted(Column column) {
        int shown = column.found().rows().size();
        if (!column.found().hasNext()) {
            return shell.t("plan.board.counted", shown);
        }
        return column.found().more()
                ? shell.t("plan.board.someOfMany", shown, ActivityQueries.COUNTED)
                : shell.t("plan.board.someOf", shown, column.found().counted());
    }

    /** The list with all of a column. */
    public String listHref(Column column) {
        String here = shell.here("status", column.status().name());
        return "/activities" + here.substring(here.indexOf('?'));
    }

    public String href(ActivityRow row) {
        return shell.link("/activities/" + row.id().value());
    }

    public String area(ActivityRow row) {
        return PlanWords.area(shell, row.areaNumber(), row.area());
    }

    public boolean overdue(ActivityRow row) {
        return row.overdue(shell.day());
    }

    public @Nullable String lang(ActivityRow row) {
        return PlanWords.lang(shell, row.lang());
    }

    /** Where a step leads back to: these cards with this filter. */
    public String back() {
        return ActivityViews.CARDS + shell.query();
    }

    /** The steps that the viewer can take with a card; the same as on its page. */
    public List<Step> steps(ActivityRow row) {
        if (shell.asOf() != null || !say.contains(row.id())) {
            return List.of();
        }
        String here = "/activities/" + row.id().value();
        List<Step> steps = new ArrayList<>();
        switch (row.status()) {
            case PROPOSED -> steps.add(new Step(shell.t("plan.step.decide"), decision(here), true));
            case DECIDED -> steps.add(new Step(shell.t("plan.step.start"), here + "/start", false));
            case UNDER_WAY ->
                    steps.add(new Step(shell.t("plan.step.finish"), here + "/completion", false));
            case DONE ->
                    steps.add(new Step(shell.t("plan.step.resume"), here + "/resumption", false));
            case CANCELLED ->
                    steps.add(new Step(shell.t("plan.step.resume"), decision(here), true));
        }
        if (row.status().canBecome(ActivityStatus.CANCELLED)) {
            steps.add(new Step(shell.t("plan.step.cancel"), here + "/cancellation", true));
        }
        return steps;
    }

    private String decision(String activity) {
        return activity + "/decision?back=" + URLEncoder.encode(back(), StandardCharsets.UTF_8);
    }

    public String decision(ActivityRow row) {
        return PlanWords.decision(shell, row);
    }
}
