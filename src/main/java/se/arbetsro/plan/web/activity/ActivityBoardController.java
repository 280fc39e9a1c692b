package se.arbetsro.plan.web.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.ActivityRights;
import se.arbetsro.plan.domain.activity.reading.ActivityFilter;
import se.arbetsro.plan.domain.activity.reading.ActivityOrder;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.web.PlanOptions;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Activities as cards and along time, by the same filter as the list. */
@Controller
class ActivityBoardController {

    /** Cards of one status: more than this nobody moves by hand. */
    private static final int MOST_CARDS = 25;

    /** Lines of the picture: more than this nobody reads at once. */
    private static final int MOST_LINES = 150;

    private final ActivityQueries activities;
    private final ActivityRights rights;
    private final Choices choices;

    ActivityBoardController(ActivityQueries activities, ActivityRights rights, Choices choices) {
        this.activities = activities;
        this.rights = rights;
        this.choices = choices;
    }

    private ActivityFilterFields fields(
            Shell shell, ActivityFilterForm form, List<Choices.AreaChoice> areas) {
        return new ActivityFilterFields(
                shell,
                form,
                PlanOptions.units(choices.units(form.unitId(), shell.day())),
                PlanOptions.areas(shell, areas),
                choices.serviceLines().stream()
                        .map(line -> Option.of(line.key(), shell.in(line.name())))
                        .toList());
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(ActivityViews.CARDS)
    Html cards(Shell shell, @RequestParam Map<String, String> query) {
        ActivityFilterForm form = ActivityFilterForm.of(query);
        List<Choices.AreaChoice> areas = choices.areas(shell.day());
        ActivityFilter filter = form.filter(areas, new FormErrors(shell));
        List<ActivityBoardPage.Column> columns = new ArrayList<>();
        List<ActivityRow> all = new ArrayList<>();
        for (ActivityStatus status : statuses(filter)) {
            ActivityQueries.ActivityPage found =
                    activities.page(
                            filter.of(status, shell.day()),
                            ActivityOrder.DUE,
                            null,
                            MOST_CARDS,
                            shell.asOf());
            columns.add(new ActivityBoardPage.Column(status, found));
            all.addAll(found.rows());
        }
        return Html.of(
                new ActivityBoardPage(
                        shell,
                        fields(shell, form, areas),
                        columns,
                        shell.asOf() == null ? rights.say(all) : Set.of()));
    }

    /** Those that the filter lets through, in the order in which they go. */
    private static List<ActivityStatus> statuses(ActivityFilter filter) {
        return List.of(ActivityStatus.values()).stream()
                .filter(one ->
                        filter.overdue()
                                ? one.open()
                                : filter.statuses().isEmpty() || filter.statuses().contains(one))
                .toList();
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(ActivityViews.TIME_LINE)
    Html timeLine(
            Shell shell,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "area") String by) {
        ActivityFilterForm form = ActivityFilterForm.of(query);
        List<Choices.AreaChoice> areas = choices.areas(shell.day());
        ActivityQueries.ActivityPage found =
                activities.page(
                        form.filter(areas, new FormErrors(shell)),
                        ActivityOrder.DUE,
                        null,
                        MOST_LINES,
                        shell.asOf());
        boolean units = by.equals("unit");
        ActivityFilterFields fields = fields(shell, form, areas);
        List<TimeLinePage.Group> groups =
                groups(shell, found.rows(), units, units ? fields.units() : fields.areas());
        return Html.of(
                new TimeLinePage(
                        shell,
                        fields,
                        found,
                        groups,
                        units ? "unit" : "area",
                        TimeLineDrawing.of(shell, groups, shell.t("plan.timeline.picture"))));
    }

    /** In the order in which the filter offers them; what it does not offer comes last. */
    private static List<TimeLinePage.Group> groups(
            Shell shell, List<ActivityRow> rows, boolean units, List<Option> order) {
        Map<String, List<ActivityRow>> grouped = new LinkedHashMap<>();
        order.forEach(option -> grouped.put(option.value(), new ArrayList<>()));
        for (ActivityRow row : rows) {
            String key =
                    units
                            ? row.unitId().value().toString()
                            : row.versionKey() + "/" + row.areaKey();
            grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        return grouped.values().stream()
                .filter(group -> !group.isEmpty())
                .map(group -> new TimeLinePage.Group(name(shell, group.getFirst(), units), group))
                .toList();
    }

    private static String name(Shell shell, ActivityRow row, boolean units) {
        return units
                ? row.unitName()
                : PlanWords.area(shell, row.areaNumber(), row.area())
                        + " ("
                        + row.versionKey()
                        + ")";
    }
}
