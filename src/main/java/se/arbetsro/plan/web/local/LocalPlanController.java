package se.arbetsro.plan.web.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.ActivityQueries;
import se.arbetsro.plan.domain.local.AreaHasOpenGoals;
import se.arbetsro.plan.domain.local.GoalQueries;
import se.arbetsro.plan.domain.local.GoalView;
import se.arbetsro.plan.domain.local.LocalPlanChangedMeanwhile;
import se.arbetsro.plan.domain.local.LocalPlanContent;
import se.arbetsro.plan.domain.local.LocalPlanExists;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.NewLocalPlan;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.plan.web.ReasonPage;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Local plans: begun, read, rewritten, with the areas that they choose. */
@Controller
class LocalPlanController {

    private static final int MOST = 500;

    private final LocalPlanQueries localPlans;
    private final LocalPlanService service;
    private final PlanQueries plans;
    private final GoalQueries goals;
    private final ActivityQueries activities;
    private final Choices choices;
    private final AuditQueries audit;
    private final Once once;

    LocalPlanController(
            LocalPlanQueries localPlans,
            LocalPlanService service,
            PlanQueries plans,
            GoalQueries goals,
            ActivityQueries activities,
            Choices choices,
            AuditQueries audit,
            Once once) {
        this.localPlans = localPlans;
        this.service = service;
        this.plans = plans;
        this.goals = goals;
        this.activities = activities;
        this.choices = choices;
        this.audit = audit;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/local-plans")
    Html list(
            Shell shell,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int page) {
        List<VersionRow> versions = plans.versions(shell.day());
        Optional<VersionRow> version = asked(versions, plan, shell.day());
        LocalPlanQueries.LocalPlanFilter filter =
                new LocalPlanQueries.LocalPlanFilter(
                        version.map(VersionRow::id).orElse(null), unit);
        Paging paging = Paging.of(page, localPlans.count(filter, shell.asOf()));
        return Html.of(
                new LocalPlanListPage(
                        shell,
                        localPlans.list(filter, shell.asOf(), paging.size(), paging.offset()),
                        paging,
                        versions.stream().map(one -> Option.of(one.key(), one.key())).toList(),
                        version.map(VersionRow::key).orElse(""),
                        choices.units(unit, shell.day()).stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList(),
                        unit == null ? "" : unit.value().toString(),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_EDIT)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/local-plans", params = "format")
    TableFile<LocalPlanQueries.LocalPlanRow> file(
            Shell shell,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam TableFormat format) {
        LocalPlanQueries.LocalPlanFilter filter =
                new LocalPlanQueries.LocalPlanFilter(
                        asked(plans.versions(shell.day()), plan, shell.day())
                                .map(VersionRow::id)
                                .orElse(null),
                        unit);
        return TableFile.of(
                shell,
                LocalPlanListPage.EXPORT,
                format,
                () -> localPlans.list(filter, shell.asOf(), Integer.MAX_VALUE, 0).stream());
    }

    private static Optional<VersionRow> asked(
            List<VersionRow> versions, @Nullable String key, LocalDate day) {
        return key == null
                ? current(versions, day)
                : versions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The version in use on a day; of several, the newest. */
    private static Optional<VersionRow> current(List<VersionRow> versions, LocalDate day) {
        return versions.stream().filter(version -> version.usedOn(day)).findFirst();
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
                        goals.subGoals(ofPlan.stream().map(GoalView::id).toList(), shell.asOf()),
                        activities.ofLocalPlan(
                                id, plan.unitId(), plan.planVersionId(), shell.asOf(), MOST),
                        localPlans.members(id, shell.day()),
                        HistoryLine.of(shell, audit.historyOf("local-plan", id.value()))));
    }

    private LocalPlanView find(Shell shell, LocalPlanId id) {
        return localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/new")
    Html form(Shell shell, @RequestParam(required = false) @Nullable String unit) {
        Optional<VersionRow> version = current(plans.versions(shell.today()), shell.today());
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
                choices.writable(MOST).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList(),
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
        if (form.unitId().isEmpty()) {
            errors.add("unit", "platform.form.choice");
        }
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
                        form.unitId().orElseThrow(),
                        version.orElseThrow().id(),
                        content,
                        areaIds(version.orElseThrow(), form.chosen()));
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

    private Set<AreaId> areaIds(VersionRow version, List<String> keys) {
        return plans.editions(version.id()).stream()
                .filter(edition -> keys.contains(edition.areaKey()))
                .map(EditionRow::areaId)
                .collect(Collectors.toSet());
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/edit")
    Html edit(Shell shell, @PathVariable LocalPlanId id) {
        return Html.of(
                rewriting(shell, id, LocalPlanForm.of(find(shell, id)), FormErrors.none(shell)));
    }

    private static LocalPlanFormPage rewriting(
            Shell shell, LocalPlanId id, LocalPlanForm form, FormErrors errors) {
        String here = "/local-plans/" + id.value();
        return new LocalPlanFormPage(
                shell, form, errors, here, here, true, List.of(), List.of(), List.of());
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
        } catch (LocalPlanChangedMeanwhile meanwhile) {
            return Html.conflict(LocalPlanConflict.page(shell, form, find(shell, id)));
        }
        return Html.redirect("/local-plans/" + id.value()).saying("platform.saved");
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
        VersionRow version = plans.version(plan.planVersionId()).orElseThrow(NotFound::new);
        List<String> chosen = keys == null ? List.of() : keys;
        Undo undo = Undo.by("/local-plans/" + id.value() + "/areas");
        for (LocalPlanQueries.ChosenRow before : localPlans.chosen(id, shell.today())) {
            undo = undo.with("areas", before.areaKey());
        }
        try {
            service.choose(id, areaIds(version, chosen));
        } catch (AreaHasOpenGoals inUse) {
            FormErrors errors = new FormErrors(shell);
            errors.add("areas", inUse.messageKey());
            return Html.invalid(choosing(shell, plan, chosen, errors));
        }
        return Html.redirect("/local-plans/" + id.value())
                .saying("plan.localPlan.areasChosen")
                .undoable(undo);
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
}
