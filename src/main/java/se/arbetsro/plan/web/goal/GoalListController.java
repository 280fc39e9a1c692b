package se.arbetsro.plan.web.goal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.goal.GoalFilter;
import se.arbetsro.plan.domain.goal.GoalQueries;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.web.PlanOptions;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** The list of goals over units, as a page and as a file. */
@Controller
class GoalListController {

    private final GoalQueries goals;
    private final SubGoalQueries steps;
    private final Choices choices;

    GoalListController(GoalQueries goals, SubGoalQueries steps, Choices choices) {
        this.goals = goals;
        this.steps = steps;
        this.choices = choices;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/goals")
    Html list(Shell shell, @ModelAttribute GoalFilterForm form) {
        List<Choices.AreaChoice> areas = choices.areas(shell.day());
        GoalFilter filter = form.filter(areas);
        Paging paging = Paging.of(form.number(), goals.count(filter, shell.asOf()));
        List<GoalView> found =
                goals.list(filter, form.order(), shell.asOf(), paging.size(), paging.offset());
        return Html.of(
                new GoalListPage(
                        shell,
                        form,
                        found,
                        steps.subGoals(found.stream().map(GoalView::id).toList(), shell.asOf()),
                        paging,
                        PlanOptions.units(choices.units(form.unitId(), shell.day())),
                        PlanOptions.areas(shell, areas),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_EDIT)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/goals", params = "format")
    TableFile<GoalView> file(
            Shell shell, @ModelAttribute GoalFilterForm form, @RequestParam TableFormat format) {
        GoalFilter filter = form.filter(choices.areas(shell.day()));
        return TableFile.of(
                shell,
                export(shell),
                format,
                () -> goals.stream(filter, form.order(), shell.asOf()));
    }

    private static TableExport<GoalView> export(Shell shell) {
        return TableExport.<GoalView>titled("Mål", "Goals")
                .column("Mål", "Goal", ValueType.text(), GoalView::what)
                .column("Enhet", "Unit", ValueType.text(), GoalView::unitName)
                .column("Planversion", "Plan version", ValueType.text(), GoalView::versionKey)
                .column(
                        "Område",
                        "Area",
                        ValueType.text(),
                        goal -> PlanWords.area(shell, goal.areaNumber(), goal.area()))
                .column("Varför", "Why", ValueType.text(), GoalView::why)
                .column("Nått när", "Reached when", ValueType.text(), GoalView::reached)
                .column("Senast", "By when", ValueType.date(), GoalView::byWhen)
                .column("Hur", "How", ValueType.text(), GoalView::how)
                .column(
                        "Status",
                        "Status",
                        ValueType.text(),
                        goal -> PlanWords.of(shell, goal.status()))
                .column("Försenat", "Overdue", ValueType.yesNo(), goal -> goal.overdue(shell.day()))
                .column("Hur det gick", "How it went", ValueType.text(), GoalView::statusNote)
                .build();
    }
}
