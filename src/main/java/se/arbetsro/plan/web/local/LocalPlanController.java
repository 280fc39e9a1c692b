package se.arbetsro.plan.web.local;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.DecidedBy;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.goal.GoalQueries;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.domain.local.LocalPlanChangedMeanwhile;
import se.arbetsro.plan.domain.local.LocalPlanContent;
import se.arbetsro.plan.domain.local.LocalPlanExists;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.LocalPlanWithdrawn;
import se.arbetsro.plan.domain.local.NewLocalPlan;
import se.arbetsro.plan.domain.local.SteeringQueries;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.plan.web.UnitField;
import se.arbetsro.plan.web.UnitFields;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Local plans: begun, read and rewritten. */
@Controller
class LocalPlanController {

    private static final int MOST = 500;

    private final LocalPlanQueries localPlans;
    private final SteeringQueries steering;
    private final StandQueries stands;
    private final LocalPlanService service;
    private final PlanQueries plans;
    private final GoalQueries goals;
    private final SubGoalQueries steps;
    private final ActivityQueries activities;
    private final Choices choices;
    private final UnitFields units;
    private final List<DecidedBy> decided;
    private final AuditQueries audit;
    private final Once once;

    LocalPlanController(
            LocalPlanQueries localPlans,
            SteeringQueries steering,
            StandQueries stands,
            LocalPlanService service,
            PlanQueries plans,
            GoalQueries goals,
            SubGoalQueries steps,
            ActivityQueries activities,
            Choices choices,
            UnitFields units,
            List<DecidedBy> decided,
            AuditQueries audit,
            Once once) {
        this.localPlans = localPlans;
        this.steering = steering;
        this.stands = stands;
        this.service = service;
        this.plans = plans;
        this.goals = goals;
        this.steps = steps;
        this.activities = activities;
        this.choices = choices;
        this.units = units;
        this.decided = decided;
        this.audit = audit;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/local-plans/{id}")
    Html show(Shell shell, @PathVariable LocalPlanId id) {
        LocalPlanView plan = find(shell, id);
        List<GoalView> ofPlan = goals.ofPlan(id, shell.asOf());
        return Html.of(
                new LocalPlanPage(
                        shell,
                        plan,
                        localPlans.chosen(id, shell.day()),
                        ofPlan,
                        steps.subGoals(ofPlan.stream().map(GoalView::id).toList(), shell.asOf()),
                        activities.ofLocalPlan(
                                id, plan.unitId(), plan.planVersionId(), shell.asOf(), MOST),
                        steering.members(id, shell.day()),
                        decided.stream().flatMap(one -> one.localPlan(id, shell).stream()).toList(),
                        stands.of(id, shell.asOf()),
                        HistoryLine.of(shell, audit.historyOf("local-plan", id.value())),
                        plans.inUse(shell.today()).orElse(null)));
    }

    private LocalPlanView find(Shell shell, LocalPlanId id) {
        return localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/new")
    Html form(Shell shell, @RequestParam(required = false) @Nullable String unit) {
        Optional<VersionRow> version = plans.inUse(shell.today());
        LocalPlanForm form =
                new LocalPlanForm(
                        Once.newKey(),
                        null,
                        unit != null && !unit.isBlank()
                                ? unit
                                : choices.onlyWritable()
                                        .map(one -> one.id().value().toString())
                                        .orElse(null),
                        version.map(VersionRow::key).orElse(null),
                        shell.today().toString(),
                        null,
                        null,
                        null,
                        null,
                        List.of());
        return Html.of(page(shell, form, FormErrors.none(shell)));
    }

    private LocalPlanFormPage page(Shell shell, LocalPlanForm form, FormErrors errors) {
        List<VersionRow> versions = plans.versions(shell.today());
        return new LocalPlanFormPage(
                shell,
                form,
                errors,
                "/local-plans",
                "/local-plans",
                false,
                units.of(form.unit()),
                versions.stream()
                        .map(one -> Option.of(one.key(), one.key() + " · " + shell.in(one.title())))
                        .toList(),
                choices.areas(shell.today()).stream()
                        .filter(area ->
                                form.plan() == null || area.versionKey().equals(form.plan()))
                        .map(area ->
                                Option.of(
                                        area.areaKey(),
                                        PlanWords.area(shell, area.number(), area.name())))
                        .toList());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans")
    Html begin(Shell shell, @ModelAttribute LocalPlanForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<UnitId> unit = units.read(form.unit(), errors);
        Optional<VersionRow> version =
                Optional.ofNullable(form.plan()).flatMap(key -> plans.version(key));
        if (version.isEmpty()) {
            errors.add("plan", "platform.form.choice");
        }
        LocalPlanContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, form, errors));
        }
        NewLocalPlan wanted =
                new NewLocalPlan(
                        unit.orElseThrow(),
                        version.orElseThrow().id(),
                        content,
                        plans.areaIds(version.orElseThrow().id(), form.chosen()));
        try {
            return Html.redirect(
                            once.create(
                                    "local-plan",
                                    form.key(),
                                    form,
                                    () -> "/local-plans/" + service.begin(wanted).value()))
                    .saying("plan.localPlan.begun");
        } catch (LocalPlanExists exists) {
            errors.add("unit", exists.messageKey());
            return Html.invalid(page(shell, form, errors));
        }
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/edit")
    Html edit(Shell shell, @PathVariable LocalPlanId id) {
        LocalPlanView plan = find(shell, id);
        if (plan.withdrawnAt() != null) {
            return Html.instead("/local-plans/" + id.value()).saying("plan.localPlan.withdrawn");
        }
        return Html.of(rewriting(shell, id, LocalPlanForm.of(plan), FormErrors.none(shell)));
    }

    private static LocalPlanFormPage rewriting(
            Shell shell, LocalPlanId id, LocalPlanForm form, FormErrors errors) {
        String here = "/local-plans/" + id.value();
        return new LocalPlanFormPage(
                shell,
                form,
                errors,
                here,
                here,
                true,
                UnitField.of(Optional.empty()),
                List.of(),
                List.of());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}")
    Html rewrite(Shell shell, @PathVariable LocalPlanId id, @ModelAttribute LocalPlanForm form) {
        FormErrors errors = new FormErrors(shell);
        LocalPlanContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(rewriting(shell, id, form, errors));
        }
        try {
            service.rewrite(id, form.seen(), content);
        } catch (LocalPlanChangedMeanwhile | LocalPlanWithdrawn meanwhile) {
            return Html.conflict(LocalPlanConflict.view(shell, form, find(shell, id)));
        }
        return Html.redirect("/local-plans/" + id.value()).saying("platform.saved");
    }
}
