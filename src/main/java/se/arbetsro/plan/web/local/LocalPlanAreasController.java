package se.arbetsro.plan.web.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.local.AreaHasOpenGoals;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** The areas that a local plan chooses to work with. */
@Controller
class LocalPlanAreasController {

    private final LocalPlanQueries localPlans;
    private final LocalPlanService service;
    private final PlanQueries plans;

    LocalPlanAreasController(
            LocalPlanQueries localPlans, LocalPlanService service, PlanQueries plans) {
        this.localPlans = localPlans;
        this.service = service;
        this.plans = plans;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/areas")
    Html areas(Shell shell, @PathVariable LocalPlanId id) {
        List<String> chosen =
                localPlans.chosen(id, shell.today()).stream()
                        .map(LocalPlanQueries.ChosenRow::areaKey)
                        .toList();
        return Html.of(choosing(shell, find(shell, id), chosen, FormErrors.none(shell)));
    }

    private ChooseAreasPage choosing(
            Shell shell, LocalPlanView plan, List<String> chosen, FormErrors errors) {
        return new ChooseAreasPage(
                shell,
                plan,
                plans.editions(plan.planVersionId()).stream()
                        .map(edition ->
                                Option.of(
                                        edition.areaKey(),
                                        PlanWords.area(shell, edition.number(), edition.name())))
                        .toList(),
                chosen,
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/areas")
    Html choose(
            Shell shell,
            @PathVariable LocalPlanId id,
            @RequestParam(name = "areas", required = false) @Nullable List<String> keys) {
        LocalPlanView plan = find(shell, id);
        List<String> chosen = keys == null ? List.of() : keys;
        Undo undo = Undo.by("/local-plans/" + id.value() + "/areas");
        for (LocalPlanQueries.ChosenRow before : localPlans.chosen(id, shell.today())) {
            undo = undo.with("areas", before.areaKey());
        }
        try {
            service.choose(id, plans.areaIds(plan.planVersionId(), chosen));
        } catch (AreaHasOpenGoals inUse) {
            FormErrors errors = new FormErrors(shell);
            errors.add("areas", inUse.messageKey());
            return Html.invalid(choosing(shell, plan, chosen, errors));
        }
        return Html.redirect("/local-plans/" + id.value())
                .saying("plan.localPlan.areasChosen")
                .undoable(undo);
    }

    private LocalPlanView find(Shell shell, LocalPlanId id) {
        return localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }
}
