package se.arbetsro.plan.web.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.reading.ActivityFilter;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.domain.activity.reading.DecidingGroups;
import se.arbetsro.plan.web.PlanOptions;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The list of activities, as a page and as a file. */
@Controller
class ActivityListController {

    private final ActivityQueries activities;
    private final DecidingGroups groups;
    private final Choices choices;

    ActivityListController(ActivityQueries activities, DecidingGroups groups, Choices choices) {
        this.activities = activities;
        this.groups = groups;
        this.choices = choices;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities")
    Html list(Shell shell, @RequestParam Map<String, String> query) {
        return Html.of(
                page(
                        shell,
                        ActivityFilterForm.of(query),
                        BulkForm.empty(),
                        FormErrors.none(shell)));
    }

    /**
     * @param bulk what was wished for many of them
     * @param errors of that wish
     */
    ActivityListPage page(Shell shell, ActivityFilterForm form, BulkForm bulk, FormErrors errors) {
        List<Choices.AreaChoice> areas = choices.areas(shell.day());
        ActivityFilter filter = form.filter(areas, new FormErrors(shell));
        List<Choices.LineChoice> lines = choices.serviceLines();
        ActivityQueries.ActivityPage found =
                activities.page(filter, form.order(), form.cursor(), Paging.SIZE, shell.asOf());
        boolean writes =
                shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_EDIT);
        return new ActivityListPage(
                shell,
                form,
                found,
                PlanOptions.units(choices.units(form.unitId(), shell.day())),
                PlanOptions.areas(shell, areas),
                lines.stream().map(line -> Option.of(line.key(), shell.in(line.name()))).toList(),
                lines.stream()
                        .collect(
                                Collectors.toMap(
                                        Choices.LineChoice::key, Choices.LineChoice::shortName)),
                writes,
                bulk,
                writes && bulk.decidedBy() == null
                        ? TypedDecision.proposed(shell, groups.unitOf(undecided(found)))
                        : bulk.decision(),
                errors);
    }

    /** The units of those on the page that can be decided. */
    private static List<UnitId> undecided(ActivityQueries.ActivityPage found) {
        return found.rows().stream()
                .filter(row -> row.status().canBecome(ActivityStatus.DECIDED))
                .map(ActivityRow::unitId)
                .toList();
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/activities", params = "format")
    TableFile<ActivityRow> file(
            Shell shell,
            @ModelAttribute ActivityFilterForm form,
            @RequestParam TableFormat format) {
        ActivityFilter filter = form.filter(choices.areas(shell.day()), new FormErrors(shell));
        return TableFile.of(
                shell,
                export(shell),
                format,
                () -> activities.stream(filter, form.order(), shell.asOf()));
    }

    static TableExport<ActivityRow> export(Shell shell) {
        return TableExport.<ActivityRow>titled("Aktiviteter", "Activities")
                .column("Aktivitet", "Activity", ValueType.text(), ActivityRow::title)
                .column("Enhet", "Unit", ValueType.text(), ActivityRow::unitName)
                .column("Planversion", "Plan version", ValueType.text(), ActivityRow::versionKey)
                .column(
                        "Område",
                        "Area",
                        ValueType.text(),
                        row -> PlanWords.area(shell, row.areaNumber(), row.area()))
                .column(
                        "Verksamhetsområden",
                        "Service lines",
                        ValueType.text(),
                        row -> String.join(", ", row.serviceLines()))
                .column(
                        "Ansvarig person",
                        "Responsible person",
                        ValueType.text(),
                        ActivityRow::person)
                .column(
                        "Ansvarig roll",
                        "Responsible role",
                        ValueType.text(),
                        ActivityRow::responsibleRole)
                .column("Första dag", "First day", ValueType.date(), ActivityRow::startOn)
                .column("Klart senast", "Due", ValueType.date(), ActivityRow::dueOn)
                .column(
                        "Insats",
                        "Effort",
                        ValueType.text(),
                        row -> PlanWords.of(shell, row.effort()))
                .column(
                        "Status",
                        "Status",
                        ValueType.text(),
                        row -> PlanWords.of(shell, row.status()))
                .column("Beslutad av", "Decided by", ValueType.text(), ActivityRow::decidedBy)
                .column("Beslutsdag", "Decided on", ValueType.date(), ActivityRow::decidedOn)
                .column("Försenad", "Overdue", ValueType.yesNo(), row -> row.overdue(shell.day()))
                .column("Stadsövergripande", "City-wide", ValueType.yesNo(), ActivityRow::cityWide)
                .build();
    }
}
