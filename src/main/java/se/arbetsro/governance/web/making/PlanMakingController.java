package se.arbetsro.governance.web.making;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.MakingContent;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.governance.domain.making.PlanMakingService;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Cases in which plan versions are made: begun, rewritten, given up. */
@Controller
@OfToday
class PlanMakingController {

    private final PlanMakingQueries makings;
    private final PlanMakingService service;
    private final MakingBodies bodies;
    private final Once once;

    PlanMakingController(
            PlanMakingQueries makings, PlanMakingService service, MakingBodies bodies, Once once) {
        this.makings = makings;
        this.service = service;
        this.bodies = bodies;
        this.once = once;
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/new")
    Html form(Shell shell, @RequestParam(required = false) @Nullable String version) {
        String of = Typing.id(version).map(id -> "version:" + id).orElse(null);
        MakingForm form =
                new MakingForm(Once.newKey(), null, of, null, null, null, List.of(), null);
        return Html.of(begun(shell, form, FormErrors.none(shell)));
    }

    private SmallFormPage begun(Shell shell, MakingForm form, FormErrors errors) {
        List<Option> of = new ArrayList<>();
        for (PlanMakingQueries.VersionChoice one : makings.versions()) {
            of.add(
                    Option.of(
                            "copy:" + one.id().value(),
                            shell.t("governance.making.from.copy", one.key())));
            if (one.free()) {
                of.add(
                        Option.of(
                                "version:" + one.id().value(),
                                shell.t("governance.making.from.version", one.key())));
            }
        }
        List<SmallField> fields = new ArrayList<>();
        fields.add(
                SmallField.choice("of", shell.t("governance.making.from"), form.of(), of)
                        .hinted(shell.t("governance.making.from.hint")));
        fields.add(
                SmallField.line("code", shell.t("governance.making.code"), form.code(), 20)
                        .hinted(shell.t("governance.making.code.hint")));
        fields.add(
                SmallField.line("title", shell.t("governance.making.newTitle"), form.title(), 300)
                        .hinted(shell.t("governance.making.newTitle.hint")));
        fields.addAll(common(shell, form, List.of()));
        return new SmallFormPage(
                shell,
                shell.t("governance.making.new"),
                shell.t("governance.making.new.lead"),
                List.of(new Crumb(shell.t("governance.makings"), "/plan-makings")),
                "/plan-makings",
                "/plan-makings",
                form.key(),
                null,
                fields,
                errors,
                null,
                shell.t("governance.making.whoSees"));
    }

    private List<SmallField> common(Shell shell, MakingForm form, List<BoardRow> chosen) {
        return List.of(
                SmallField.line(
                                "registryNumber",
                                shell.t("governance.decision.registryNumber"),
                                form.registryNumber(),
                                60)
                        .mayBeEmpty(),
                SmallField.boxes(
                                "boards",
                                shell.t("governance.making.boards"),
                                form.ticked(),
                                bodies.boards(shell, chosen))
                        .hinted(shell.t("governance.making.boards.hint"))
                        .mayBeEmpty(),
                SmallField.text(
                                "background",
                                shell.t("governance.making.background"),
                                form.background(),
                                4_000)
                        .hinted(shell.t("governance.making.background.hint"))
                        .mayBeEmpty());
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings")
    Html begin(Shell shell, @ModelAttribute MakingForm form) {
        FormErrors errors = new FormErrors(shell);
        String of = form.of() == null ? "" : form.of();
        boolean copies = of.startsWith("copy:");
        UUID version = Typing.id(of.replaceFirst("^(copy|version):", "")).orElse(null);
        if (version == null || !(copies || of.startsWith("version:"))) {
            errors.add("of", "platform.form.choice");
        }
        String code = "";
        String title = "";
        if (copies) {
            code = needed(errors, "code", form.code(), 20, "governance.making.code.needed");
            title = needed(errors, "title", form.title(), 300, "governance.making.newTitle.needed");
            if (!code.isEmpty() && !code.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,19}")) {
                errors.add("code", "governance.making.code.form");
            }
        }
        MakingContent content = form.content(errors);
        List<BodyId> boards = form.decide();
        if (errors.any() || version == null) {
            return Html.invalid(begun(shell, form, errors));
        }
        PlanVersionId id = new PlanVersionId(version);
        String key = code;
        String name = title;
        try {
            return Html.redirect(
                            once.create(
                                    "plan-making",
                                    form.key(),
                                    form,
                                    () ->
                                            MakingForms.address(
                                                    copies
                                                            ? service.beginFrom(
                                                                    id,
                                                                    key,
                                                                    name,
                                                                    content,
                                                                    boards,
                                                                    shell.today())
                                                            : service.begin(
                                                                    id,
                                                                    content,
                                                                    boards,
                                                                    shell.today()))))
                    .saying("governance.making.begun");
        } catch (Invalid taken) {
            boolean again = taken.messageKey().equals("platform.fault.keyUsed");
            errors.add(
                    field(taken, again ? FormErrors.FORM : copies ? "code" : "of"),
                    taken.messageKey());
            return Html.invalid(begun(shell, form, errors));
        }
    }

    /** The field that a fault is about. */
    private static String field(Invalid fault, String otherwise) {
        return fault.messageKey().startsWith("governance.making.boards.") ? "boards" : otherwise;
    }

    private MakingRow kept(PlanMakingId id) {
        return MakingForms.kept(makings.find(id).orElseThrow(NotFound::new));
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/{id}/edit")
    Html edit(Shell shell, @PathVariable PlanMakingId id) {
        MakingForm form = MakingForm.of(kept(id), makings.boards(id));
        return Html.of(rewritten(shell, id, form, FormErrors.none(shell)));
    }

    private SmallFormPage rewritten(
            Shell shell, PlanMakingId id, MakingForm form, FormErrors errors) {
        MakingRow making = kept(id);
        return MakingForms.page(
                shell,
                id,
                making.versionKey(),
                shell.t("governance.making.edit"),
                shell.t("governance.making.edit.lead"),
                MakingForms.address(id),
                null,
                form.version(),
                common(shell, form, makings.boards(id)),
                errors);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}")
    Html rewrite(Shell shell, @PathVariable PlanMakingId id, @ModelAttribute MakingForm form) {
        kept(id);
        FormErrors errors = new FormErrors(shell);
        MakingContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(rewritten(shell, id, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), content, form.decide());
        } catch (MakingChangedMeanwhile meanwhile) {
            return Html.conflict(
                    MakingConflicts.making(
                            shell,
                            form,
                            kept(id),
                            makings.boards(id),
                            bodies.boards(shell, makings.boards(id))));
        } catch (Invalid settled) {
            errors.add(field(settled, FormErrors.FORM), settled.messageKey());
            return Html.invalid(rewritten(shell, id, form, errors));
        }
        return Html.redirect(MakingForms.address(id)).saying("platform.saved");
    }

    /** A text that only a new version wants, so that its field is not marked as needed. */
    private static String needed(
            FormErrors errors, String field, @Nullable String typed, int longest, String message) {
        String text = errors.optionalText(field, typed, longest);
        if (text == null) {
            errors.add(field, message);
        }
        return text == null ? "" : text;
    }

    /** Why a case is given up, as it is typed. */
    public record WithdrawalForm(@Nullable String version, @Nullable String why) {}

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-makings/{id}/withdrawal")
    Html withdrawal(Shell shell, @PathVariable PlanMakingId id) {
        MakingRow making = kept(id);
        WithdrawalForm form = new WithdrawalForm(Long.toString(making.version()), null);
        return Html.of(withdrawn(shell, making, form, FormErrors.none(shell)));
    }

    private static SmallFormPage withdrawn(
            Shell shell, MakingRow making, WithdrawalForm form, FormErrors errors) {
        return MakingForms.page(
                        shell,
                        making.id(),
                        making.versionKey(),
                        shell.t("governance.making.withdraw"),
                        shell.t("governance.making.withdraw.lead"),
                        MakingForms.address(making.id()) + "/withdrawal",
                        null,
                        form.version(),
                        List.of(
                                SmallField.text(
                                        "why",
                                        shell.t("governance.making.why"),
                                        form.why(),
                                        2_000)),
                        errors)
                .doing(shell.t("governance.making.withdraw"));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-makings/{id}/withdrawal")
    Html withdraw(Shell shell, @PathVariable PlanMakingId id, @ModelAttribute WithdrawalForm form) {
        MakingRow making = kept(id);
        FormErrors errors = new FormErrors(shell);
        String why = errors.text("why", form.why(), 2_000);
        if (errors.any()) {
            return Html.invalid(withdrawn(shell, making, form, errors));
        }
        try {
            service.withdraw(id, SeenVersion.of(form.version()), shell.today(), why);
        } catch (MakingChangedMeanwhile meanwhile) {
            MakingRow now = kept(id);
            return Html.conflict(
                    withdrawn(
                            shell,
                            now,
                            new WithdrawalForm(Long.toString(now.version()), form.why()),
                            MakingForms.changedMeanwhile(shell, now)));
        } catch (Invalid over) {
            errors.add(FormErrors.FORM, over.messageKey());
            return Html.invalid(withdrawn(shell, making, form, errors));
        }
        return Html.redirect(MakingForms.address(id)).saying("governance.making.withdrawn");
    }
}
