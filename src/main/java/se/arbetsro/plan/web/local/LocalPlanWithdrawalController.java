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
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.web.ReasonPage;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Withdraws a local plan that holds no longer, and restores it. */
@Controller
class LocalPlanWithdrawalController {

    private final LocalPlanQueries localPlans;
    private final LocalPlanService service;

    LocalPlanWithdrawalController(LocalPlanQueries localPlans, LocalPlanService service) {
        this.localPlans = localPlans;
        this.service = service;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/withdrawal")
    Html askWhy(Shell shell, @PathVariable LocalPlanId id) {
        return Html.of(reason(shell, find(shell, id), "", FormErrors.none(shell)));
    }

    private static ReasonPage reason(
            Shell shell, LocalPlanView plan, String typed, FormErrors errors) {
        String back = "/local-plans/" + plan.id().value();
        return new ReasonPage(
                shell,
                List.of(
                        new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                        new Crumb(shell.t("plan.localPlan.of", plan.unitName()), back)),
                shell.t("plan.localPlan.withdraw"),
                shell.t("plan.localPlan.withdraw.lead"),
                back + "/withdrawal",
                back,
                "why",
                shell.t("plan.localPlan.withdrawWhy"),
                typed,
                1_000,
                List.of(),
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/withdrawal")
    Html withdraw(
            Shell shell,
            @PathVariable LocalPlanId id,
            @RequestParam(required = false) @Nullable String why) {
        FormErrors errors = new FormErrors(shell);
        String reason = errors.text("why", why, 1_000);
        if (errors.any()) {
            return Html.invalid(reason(shell, find(shell, id), why == null ? "" : why, errors));
        }
        service.withdraw(id, reason);
        return Html.redirect("/local-plans/" + id.value())
                .saying("plan.localPlan.withdrawnNow")
                .undoable(Undo.by("/local-plans/" + id.value() + "/restoration"));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/restoration")
    Html restore(@PathVariable LocalPlanId id) {
        service.restore(id);
        return Html.redirect("/local-plans/" + id.value()).saying("plan.localPlan.restored");
    }

    private LocalPlanView find(Shell shell, LocalPlanId id) {
        return localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }
}
