package se.arbetsro.plan.web.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.local.LocalPlanChangedMeanwhile;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.SteeringMemberId;
import se.arbetsro.plan.domain.local.SteeringQueries;
import se.arbetsro.plan.domain.local.SteeringSeat;
import se.arbetsro.plan.domain.local.SteeringService;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Seats in local steering groups. */
@Controller
class MemberController {

    private final LocalPlanQueries localPlans;
    private final SteeringQueries steering;
    private final SteeringService service;
    private final Choices choices;
    private final Once once;

    MemberController(
            LocalPlanQueries localPlans,
            SteeringQueries steering,
            SteeringService service,
            Choices choices,
            Once once) {
        this.localPlans = localPlans;
        this.steering = steering;
        this.service = service;
        this.choices = choices;
        this.once = once;
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/local-plans/{id}/members/new")
    Html form(Shell shell, @PathVariable LocalPlanId id) {
        LocalPlanView plan = plan(id);
        MemberForm form =
                new MemberForm(
                        Once.newKey(),
                        null,
                        null,
                        null,
                        "MEMBER",
                        null,
                        shell.today().toString(),
                        null);
        return Html.of(page(shell, plan, null, form, FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/local-plans/{id}/members", params = "format")
    TableFile<SteeringQueries.MemberRow> file(
            Shell shell, @PathVariable LocalPlanId id, @RequestParam TableFormat format) {
        LocalPlanView plan = localPlans.find(id, shell.asOf()).orElseThrow(NotFound::new);
        TableExport<SteeringQueries.MemberRow> export =
                TableExport.<SteeringQueries.MemberRow>titled(
                                "Lokal styrgrupp", "Local steering group")
                        .column("Namn", "Name", ValueType.text(), one -> name(shell, one))
                        .column(
                                "Som",
                                "As",
                                ValueType.text(),
                                one -> PlanWords.of(shell, one.part()))
                        .column(
                                "Företräder",
                                "Speaks for",
                                ValueType.text(),
                                SteeringQueries.MemberRow::speaksFor)
                        .column("Från", "From", ValueType.date(), one -> one.valid().from())
                        .column(
                                "Till och med",
                                "To",
                                ValueType.date(),
                                one -> one.valid().lastDay())
                        .build();
        return TableFile.of(
                shell, export, format, () -> steering.members(plan.id(), shell.day()).stream());
    }

    private static String name(Shell shell, SteeringQueries.MemberRow member) {
        String name = member.name();
        return name == null ? shell.t("plan.protectedName") : name;
    }

    private LocalPlanView plan(LocalPlanId id) {
        return localPlans.find(id, null).orElseThrow(NotFound::new);
    }

    private MemberFormPage page(
            Shell shell,
            LocalPlanView plan,
            @Nullable SteeringMemberId member,
            MemberForm form,
            FormErrors errors) {
        List<Option> people =
                choices.people(plan.unitId()).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList();
        return new MemberFormPage(shell, plan, member, form, errors, people);
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/local-plans/{id}/members")
    Html seat(Shell shell, @PathVariable LocalPlanId id, @ModelAttribute MemberForm form) {
        FormErrors errors = new FormErrors(shell);
        SteeringSeat seat = form.seat(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, plan(id), null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "steering-member",
                                form.key(),
                                form,
                                () -> {
                                    service.seat(id, seat);
                                    return "/local-plans/" + id.value();
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @GetMapping("/steering-members/{id}/edit")
    Html edit(Shell shell, @PathVariable SteeringMemberId id) {
        SteeringQueries.MemberRow member = steering.member(id).orElseThrow(NotFound::new);
        return Html.of(
                page(
                        shell,
                        plan(member.localPlanId()),
                        id,
                        MemberForm.of(member),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/steering-members/{id}")
    Html reseat(Shell shell, @PathVariable SteeringMemberId id, @ModelAttribute MemberForm form) {
        SteeringQueries.MemberRow member = steering.member(id).orElseThrow(NotFound::new);
        LocalPlanView plan = plan(member.localPlanId());
        FormErrors errors = new FormErrors(shell);
        SteeringSeat seat = form.seat(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, plan, id, form, errors));
        }
        try {
            service.reseat(id, form.seen(), seat);
        } catch (LocalPlanChangedMeanwhile meanwhile) {
            errors.add("person", "plan.steering.changedMeanwhile");
            return Html.conflict(page(shell, plan, id, MemberForm.of(member), errors));
        }
        return Html.redirect("/local-plans/" + plan.id().value()).saying("platform.saved");
    }

    @Allowed(Permission.LOCAL_PLAN_EDIT)
    @PostMapping("/steering-members/{id}/removal")
    Html unseat(@PathVariable SteeringMemberId id) {
        SteeringQueries.MemberRow member = steering.member(id).orElseThrow(NotFound::new);
        service.unseat(id);
        String plan = "/local-plans/" + member.localPlanId().value();
        MemberForm was = MemberForm.of(member);
        return Html.redirect(plan)
                .saying("plan.steering.removed")
                .undoable(
                        Undo.by(plan + "/members")
                                .with("key", Once.newKey())
                                .with("person", was.typed(was.person()))
                                .with("name", was.typed(was.name()))
                                .with("part", was.typed(was.part()))
                                .with("speaksFor", was.typed(was.speaksFor()))
                                .with("from", was.typed(was.from()))
                                .with("to", was.typed(was.to())));
    }
}
