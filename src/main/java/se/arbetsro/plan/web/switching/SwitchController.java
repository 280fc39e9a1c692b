package se.arbetsro.plan.web.switching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.switching.Choice;
import se.arbetsro.plan.domain.switching.Fate;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.plan.domain.switching.SwitchService;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** A local plan goes over to the version in force: drafted, looked over, carried out. */
@Controller
class SwitchController {

    private static final int LONGEST_REASON = 500;

    private final LocalPlanQueries localPlans;
    private final PlanQueries plans;
    private final SwitchQueries switches;
    private final SwitchService service;

    SwitchController(
            LocalPlanQueries localPlans,
            PlanQueries plans,
            SwitchQueries switches,
            SwitchService service) {
        this.localPlans = localPlans;
        this.plans = plans;
        this.switches = switches;
        this.service = service;
    }

    private LocalPlanView plan(LocalPlanId id) {
        return localPlans.find(id, null).orElseThrow(NotFound::new);
    }

    private static String here(LocalPlanId id) {
        return "/local-plans/" + id.value() + "/switch";
    }

    /** The version of the draft, or else the one in force, which is another than the plan's. */
    private VersionRow target(
            Shell shell, LocalPlanView plan, SwitchQueries.@Nullable SwitchRow draft) {
        VersionRow to =
                draft == null
                        ? plans.inUse(shell.today()).orElseThrow(NotFound::new)
                        : plans.version(draft.toVersionId()).orElseThrow(NotFound::new);
        if (to.id().equals(plan.planVersionId())) {
            throw new NotFound();
        }
        return to;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/switch")
    Html form(Shell shell, @PathVariable LocalPlanId id) {
        LocalPlanView plan = plan(id);
        SwitchQueries.SwitchRow draft = switches.of(id).orElse(null);
        if (draft != null && draft.newPlanId() != null) {
            return Html.instead("/local-plans/" + draft.newPlanId().value())
                    .saying("plan.switch.isDone");
        }
        VersionRow to = target(shell, plan, draft);
        List<SwitchQueries.Item> items = switches.items(plan);
        List<EditionRow> areas = plans.editions(to.id());
        Map<UUID, Choice> saved = switches.choices(id);
        Map<AreaId, AreaId> proposed = switches.proposed(plan.planVersionId(), to.id());
        Map<String, String> chosen = new HashMap<>();
        for (SwitchQueries.Item item : items) {
            Choice choice = saved.get(item.id());
            AreaId led = proposed.get(item.areaId());
            if (choice == null && led != null) {
                choice = new Choice(Fate.CARRIED, led);
            }
            if (choice != null) {
                chosen.put(item.id().toString(), SwitchForm.written(choice, areas));
            }
        }
        String why = draft == null || draft.why() == null ? "" : draft.why();
        return Html.of(
                new SwitchPage(
                        shell,
                        plan,
                        to,
                        items,
                        areas,
                        switches.ways(plan.planVersionId(), to.id()),
                        chosen,
                        why,
                        draft == null ? 0 : draft.version(),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/switch")
    Html draft(
            Shell shell,
            @PathVariable LocalPlanId id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version) {
        LocalPlanView plan = plan(id);
        SwitchQueries.SwitchRow draft = switches.of(id).orElse(null);
        VersionRow to = target(shell, plan, draft);
        List<SwitchQueries.Item> items = switches.items(plan);
        List<EditionRow> areas = plans.editions(to.id());
        Map<UUID, Choice> choices = SwitchForm.read(sent, items, areas);
        FormErrors errors = new FormErrors(shell);
        String why = errors.optionalText("why", sent.get("why"), LONGEST_REASON);
        if (why == null
                && choices.values().stream().anyMatch(choice -> choice.fate() == Fate.ENDED)) {
            errors.add("why", "plan.switch.tellWhy");
        }
        if (errors.any()) {
            return Html.invalid(again(shell, plan, to, items, areas, sent, version, errors));
        }
        try {
            if (!service.draft(id, version, to.id(), choices, why)) {
                errors.add(FormErrors.FORM, "plan.switch.meanwhile");
                long holds = switches.of(id).map(SwitchQueries.SwitchRow::version).orElse(0L);
                return Html.conflict(again(shell, plan, to, items, areas, sent, holds, errors));
            }
        } catch (Invalid done) {
            return Html.redirect("/local-plans/" + id.value()).saying(done.messageKey());
        }
        return Html.redirect(here(id) + "/preview");
    }

    private SwitchPage again(
            Shell shell,
            LocalPlanView plan,
            VersionRow to,
            List<SwitchQueries.Item> items,
            List<EditionRow> areas,
            Map<String, String> sent,
            long version,
            FormErrors errors) {
        Map<String, String> chosen = new HashMap<>();
        for (SwitchQueries.Item item : items) {
            chosen.put(item.id().toString(), sent.getOrDefault(SwitchForm.field(item.id()), ""));
        }
        return new SwitchPage(
                shell,
                plan,
                to,
                items,
                areas,
                switches.ways(plan.planVersionId(), to.id()),
                chosen,
                sent.getOrDefault("why", ""),
                version,
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/switch/preview")
    Html preview(Shell shell, @PathVariable LocalPlanId id) {
        LocalPlanView plan = plan(id);
        SwitchQueries.SwitchRow draft = switches.of(id).orElseThrow(NotFound::new);
        if (draft.newPlanId() != null) {
            return Html.instead("/local-plans/" + draft.newPlanId().value())
                    .saying("plan.switch.isDone");
        }
        return Html.of(preview(shell, plan, draft, FormErrors.none(shell)));
    }

    private SwitchPreviewPage preview(
            Shell shell, LocalPlanView plan, SwitchQueries.SwitchRow draft, FormErrors errors) {
        VersionRow to = target(shell, plan, draft);
        return new SwitchPreviewPage(
                shell,
                plan,
                to,
                switches.items(plan),
                plans.editions(to.id()),
                switches.choices(plan.id()),
                draft.why(),
                draft.version(),
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/switch/execution")
    Html carryOut(
            Shell shell,
            @PathVariable LocalPlanId id,
            @RequestParam(defaultValue = "0") long version) {
        LocalPlanView plan = plan(id);
        SwitchQueries.SwitchRow draft = switches.of(id).orElseThrow(NotFound::new);
        if (draft.newPlanId() != null) {
            return Html.redirect("/local-plans/" + draft.newPlanId().value())
                    .saying("plan.switch.isDone");
        }
        try {
            LocalPlanId to = service.carryOut(id, version);
            return Html.redirect("/local-plans/" + to.value()).saying("plan.switch.done");
        } catch (Invalid fault) {
            FormErrors errors = new FormErrors(shell);
            errors.add(FormErrors.FORM, fault.messageKey(), fault.arguments());
            return Html.invalid(preview(shell.at(here(id) + "/preview"), plan, draft, errors));
        }
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/switch/discard")
    Html discard(@PathVariable LocalPlanId id) {
        service.discard(id);
        return Html.redirect("/local-plans/" + id.value()).saying("plan.switch.discarded");
    }
}
