package se.arbetsro.plan.web.goal;

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
import se.arbetsro.plan.GoalContent;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewGoal;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.comment.CommentQueries;
import se.arbetsro.plan.domain.goal.GoalChangedMeanwhile;
import se.arbetsro.plan.domain.goal.GoalHasEnded;
import se.arbetsro.plan.domain.goal.GoalQueries;
import se.arbetsro.plan.domain.goal.GoalService;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.web.Origins;
import se.arbetsro.plan.web.PlanOptions;
import se.arbetsro.plan.web.UnitField;
import se.arbetsro.plan.web.UnitFields;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Goals: set, read, rewritten, concluded. */
@Controller
class GoalController {

    private static final int MOST = 500;

    private final GoalQueries goals;
    private final SubGoalQueries steps;
    private final GoalService service;
    private final ActivityQueries activities;
    private final Choices choices;
    private final UnitFields units;
    private final CommentQueries comments;
    private final AuditQueries audit;
    private final Origins origins;
    private final Once once;

    GoalController(
            GoalQueries goals,
            SubGoalQueries steps,
            GoalService service,
            ActivityQueries activities,
            Choices choices,
            UnitFields units,
            CommentQueries comments,
            AuditQueries audit,
            Origins origins,
            Once once) {
        this.goals = goals;
        this.steps = steps;
        this.service = service;
        this.activities = activities;
        this.choices = choices;
        this.units = units;
        this.comments = comments;
        this.audit = audit;
        this.origins = origins;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/goals/{id}")
    Html show(Shell shell, @PathVariable GoalId id) {
        GoalView goal = find(shell, id);
        return Html.of(
                new GoalPage(
                        shell,
                        goal,
                        steps.subGoals(List.of(id), shell.asOf()).getOrDefault(id, List.of()),
                        activities.ofGoal(id, shell.asOf(), MOST),
                        comments.of(
                                id.value(),
                                shell.asOf() == null
                                        ? null
                                        : shell.asOf()
                                                .plusDays(1)
                                                .atStartOfDay(shell.zone())
                                                .toInstant()),
                        HistoryLine.of(shell, audit.historyOf("goal", id.value())),
                        origin(goal).flatMap(one -> origins.told(one, shell)).orElse(null)));
    }

    private static Optional<Origin> origin(GoalView goal) {
        return goal.originKind() == null || goal.originId() == null
                ? Optional.empty()
                : Optional.of(new Origin(goal.originKind(), goal.originId()));
    }

    private GoalView find(Shell shell, GoalId id) {
        return goals.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/goals/new")
    Html form(Shell shell, @ModelAttribute GoalForm asked) {
        OriginSource.Told told =
                asked.madeFrom().flatMap(origin -> origins.told(origin, shell)).orElse(null);
        if (asked.madeFrom().isPresent() && told == null) {
            throw new NotFound();
        }
        return Html.of(page(shell, begin(shell, asked, told), FormErrors.none(shell)));
    }

    private GoalForm begin(Shell shell, GoalForm asked, OriginSource.@Nullable Told told) {
        if (told == null) {
            return new GoalForm(
                    Once.newKey(),
                    null,
                    unit(asked.unit()),
                    asked.area(),
                    asked.what(),
                    asked.why(),
                    asked.reached(),
                    asked.byWhen(),
                    asked.how(),
                    shell.lang(),
                    "",
                    "");
        }
        return new GoalForm(
                Once.newKey(),
                null,
                told.unit().value().toString(),
                choices.areas(shell.today()).stream()
                        .filter(one ->
                                one.areaId().equals(told.area())
                                        && one.versionId().equals(told.planVersion()))
                        .map(Choices.AreaChoice::written)
                        .findFirst()
                        .orElse(""),
                told.title(),
                told.why(),
                null,
                told.due() == null ? null : told.due().toString(),
                told.how(),
                shell.lang(),
                asked.from(),
                asked.origin());
    }

    /** The unit that is asked for, or the only one that there is to choose. */
    private @Nullable String unit(@Nullable String asked) {
        return asked != null && !asked.isBlank()
                ? asked
                : choices.onlyWritable().map(unit -> unit.id().value().toString()).orElse(asked);
    }

    private GoalFormPage page(Shell shell, GoalForm form, FormErrors errors) {
        return new GoalFormPage(
                shell,
                form,
                errors,
                "/goals",
                "/goals",
                false,
                units.of(form.unit()),
                PlanOptions.offered(
                        shell,
                        choices.areas(shell.today()),
                        choices.versionsForNew(shell.today()),
                        form.area()),
                form.madeFrom().flatMap(origin -> origins.told(origin, shell)).orElse(null));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals")
    Html add(Shell shell, @ModelAttribute GoalForm form) {
        FormErrors errors = new FormErrors(shell);
        Optional<UnitId> unit = units.read(form.unit(), errors);
        Optional<Choices.AreaChoice> area = form.areaOf(choices.areas(shell.today()));
        if (area.isEmpty()) {
            errors.add("area", "platform.form.choice");
        }
        GoalContent content = form.content(errors);
        Optional<Origin> origin = form.madeFrom();
        if (origin.isPresent() && origins.told(origin.get(), shell).isEmpty()) {
            throw new NotFound();
        }
        if (errors.any()) {
            return Html.invalid(page(shell, form, errors));
        }
        NewGoal wanted =
                new NewGoal(
                        unit.orElseThrow(),
                        area.orElseThrow().versionId(),
                        area.orElseThrow().areaId(),
                        content,
                        origin.orElse(null));
        try {
            return Html.redirect(
                            once.create(
                                    "goal",
                                    form.key(),
                                    form,
                                    () -> "/goals/" + service.add(wanted).value()))
                    .saying("plan.goal.added");
        } catch (Invalid fault) {
            if (!fault.messageKey().equals("plan.goal.noLocalPlan")) {
                throw fault;
            }
            errors.add("unit", fault.messageKey());
            return Html.invalid(page(shell, form, errors));
        }
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/goals/{id}/edit")
    Html edit(Shell shell, @PathVariable GoalId id) {
        GoalView goal = find(shell, id);
        if (!goal.status().open()) {
            return Html.instead("/goals/" + id.value()).saying("plan.goal.hasEnded");
        }
        return Html.of(rewriting(shell, id, GoalForm.of(goal), FormErrors.none(shell)));
    }

    private static GoalFormPage rewriting(
            Shell shell, GoalId id, GoalForm form, FormErrors errors) {
        String here = "/goals/" + id.value();
        return new GoalFormPage(
                shell,
                form,
                errors,
                here,
                here,
                true,
                UnitField.of(Optional.empty()),
                List.of(),
                null);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}")
    Html rewrite(Shell shell, @PathVariable GoalId id, @ModelAttribute GoalForm form) {
        FormErrors errors = new FormErrors(shell);
        GoalContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(rewriting(shell, id, form, errors));
        }
        try {
            service.rewrite(id, form.seen(), content);
        } catch (GoalChangedMeanwhile | GoalHasEnded meanwhile) {
            return Html.conflict(GoalConflict.view(shell, form, find(shell, id)));
        }
        return Html.redirect("/goals/" + id.value()).saying("platform.saved");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/goals/{id}/conclusion")
    Html askHowItWent(Shell shell, @PathVariable GoalId id) {
        return Html.of(
                new GoalConclusionPage(shell, find(shell, id), "", "", FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/conclusion")
    Html conclude(
            Shell shell,
            @PathVariable GoalId id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String note) {
        FormErrors errors = new FormErrors(shell);
        GoalStatus status = errors.optionalChoice("outcome", outcome, GoalStatus.class);
        String said = errors.optionalText("note", note, 2_000);
        if (status == null || status.open()) {
            errors.add("outcome", "platform.form.choice");
        } else if (status == GoalStatus.WITHDRAWN && said == null) {
            errors.add("note", "plan.goal.withdrawalNeedsWhy");
        }
        if (status == null || errors.any()) {
            return Html.invalid(
                    new GoalConclusionPage(
                            shell,
                            find(shell, id),
                            outcome == null ? "" : outcome,
                            note == null ? "" : note,
                            errors));
        }
        long now = service.conclude(id, status, said);
        return Html.redirect("/goals/" + id.value())
                .saying("plan.goal.concluded")
                .undoable(Undo.by("/goals/" + id.value() + "/reopening").with("version", now));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/goals/{id}/reopening")
    Html reopen(@PathVariable GoalId id, @RequestParam(required = false) @Nullable Long version) {
        if (version == null) {
            service.reopen(id);
        } else {
            service.reopen(id, version);
        }
        return Html.redirect("/goals/" + id.value()).saying("plan.goal.reopened");
    }
}
