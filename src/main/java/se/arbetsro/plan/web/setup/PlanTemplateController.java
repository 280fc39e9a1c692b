package se.arbetsro.plan.web.setup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.template.PlanShape;
import se.arbetsro.plan.domain.template.PlanTemplates;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Begins a plan from a shape that is shipped, or from another version. */
@Controller
@OfToday
class PlanTemplateController {

    private final PlanTemplates templates;
    private final PlanQueries plans;
    private final Once once;

    PlanTemplateController(PlanTemplates templates, PlanQueries plans, Once once) {
        this.templates = templates;
        this.plans = plans;
        this.once = once;
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @GetMapping("/set-up/plan")
    Html form(Shell shell) {
        return Html.of(
                page(
                        shell,
                        new PlanTemplateForm(
                                "",
                                String.valueOf(shell.today().getYear()),
                                shell.t("plan.template.title.usual"),
                                "",
                                shell.today().toString(),
                                Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.SETTINGS_EDIT)
    @PostMapping("/set-up/plan")
    Html begin(Shell shell, @ModelAttribute PlanTemplateForm form) {
        FormErrors errors = new FormErrors(shell);
        PlanTemplates.Wanted wanted = form.wanted(errors);
        PlanShape shape = PlanShape.of(form.template()).orElse(null);
        PlanVersionId from = shape == null ? version(form.template()) : null;
        if (shape == null && from == null) {
            errors.add("template", "platform.form.choice");
        }
        if (!errors.any()) {
            try {
                return Html.redirect(
                                once.create(
                                        "plan-template",
                                        form.key(),
                                        form,
                                        () -> {
                                            if (shape != null) {
                                                templates.begin(wanted, shape);
                                            } else if (from != null) {
                                                templates.copy(wanted, from);
                                            }
                                            return "/plans/" + wanted.key();
                                        }))
                        .saying("plan.template.begun");
            } catch (Invalid taken) {
                errors.add("code", taken.messageKey());
            }
        }
        return Html.invalid(page(shell, form, errors));
    }

    private @Nullable PlanVersionId version(@Nullable String id) {
        return id != null && id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? plans.version(new PlanVersionId(UUID.fromString(id)))
                        .map(VersionRow::id)
                        .orElse(null)
                : null;
    }

    private PlanTemplatePage page(Shell shell, PlanTemplateForm form, FormErrors errors) {
        LocalDate today = shell.today();
        List<Option> all = new ArrayList<>();
        all.add(Option.of(PlanShape.FOUR_FOCUS_AREAS.key(), shell.t("plan.template.four")));
        all.add(Option.of(PlanShape.THIRTEEN_AREAS.key(), shell.t("plan.template.thirteen")));
        plans.versions(today)
                .forEach(row ->
                        all.add(
                                Option.of(
                                        row.id().value().toString(),
                                        shell.t("plan.template.version", row.key()))));
        return new PlanTemplatePage(shell, form, errors, all);
    }
}
