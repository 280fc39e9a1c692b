package se.arbetsro.governance.web.making;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.PlanHearingId;
import se.arbetsro.governance.domain.hearing.HearingQueries;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.hearing.HearingService;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** What bodies are asked: until when, when they took it up, and new views of theirs. */
@Controller
@OfToday
class HearingController {

    private final HearingQueries hearings;
    private final HearingService service;
    private final Once once;

    HearingController(HearingQueries hearings, HearingService service, Once once) {
        this.hearings = hearings;
        this.service = service;
        this.once = once;
    }

    /** Whether it still takes views is for the service to say, which gives back what was typed. */
    private HearingRow spokenFor(PlanHearingId id) {
        HearingRow row = hearings.find(id).orElseThrow(NotFound::new);
        if (!row.keeps() && !row.speaks()) {
            throw new Forbidden();
        }
        return row;
    }

    private static Html closed(HearingRow row) {
        return Html.instead(MakingForms.address(row.planMakingId()))
                .saying("governance.hearing.closed.already");
    }

    private static String address(HearingRow row) {
        return "/plan-hearings/" + row.id().value();
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-hearings/{id}/edit")
    Html edit(Shell shell, @PathVariable PlanHearingId id) {
        HearingRow row = spokenFor(id);
        if (!row.takesViews()) {
            return closed(row);
        }
        return Html.of(page(shell, row, HearingForm.of(row), FormErrors.none(shell)));
    }

    private static SmallFormPage page(
            Shell shell, HearingRow row, HearingForm form, FormErrors errors) {
        List<SmallField> fields = new ArrayList<>();
        if (row.keeps()) {
            fields.add(
                    SmallField.day(
                            "answerBy", shell.t("governance.hearing.answerBy"), form.answerBy()));
        }
        fields.add(
                SmallField.day(
                                "treatedOn",
                                shell.t("governance.hearing.treatedOn"),
                                form.treatedOn())
                        .hinted(shell.t("governance.hearing.treatedOn.hint"))
                        .mayBeEmpty());
        return MakingForms.page(
                shell,
                row.planMakingId(),
                row.versionKey(),
                shell.t("governance.hearing.edit", row.body()),
                shell.t("governance.hearing.edit.lead"),
                address(row),
                null,
                form.version(),
                fields,
                errors);
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/plan-hearings/{id}")
    Html rewrite(Shell shell, @PathVariable PlanHearingId id, @ModelAttribute HearingForm form) {
        HearingRow row = spokenFor(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate by = row.keeps() ? errors.date("answerBy", form.answerBy()) : row.answerBy();
        LocalDate treated = errors.optionalDate("treatedOn", form.treatedOn());
        if (treated != null && treated.isAfter(shell.today())) {
            errors.add("treatedOn", "governance.hearing.future");
        }
        if (errors.any()) {
            return Html.invalid(page(shell, row, form, errors));
        }
        try {
            service.rewrite(id, SeenVersion.of(form.version()), by, treated);
        } catch (MakingChangedMeanwhile meanwhile) {
            return Html.conflict(MakingConflicts.hearing(shell, form, spokenFor(id)));
        } catch (Invalid closed) {
            errors.add(FormErrors.FORM, closed.messageKey());
            return Html.invalid(page(shell, row, form, errors));
        }
        return Html.redirect(MakingForms.address(row.planMakingId())).saying("platform.saved");
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-hearings/{id}/views/new")
    Html view(Shell shell, @PathVariable PlanHearingId id) {
        HearingRow row = spokenFor(id);
        if (!row.takesViews()) {
            return closed(row);
        }
        PlanViewForm form = new PlanViewForm(Once.newKey(), null, null);
        return Html.of(view(shell, row, form, FormErrors.none(shell)));
    }

    private static SmallFormPage view(
            Shell shell, HearingRow row, PlanViewForm form, FormErrors errors) {
        return MakingForms.page(
                shell,
                row.planMakingId(),
                row.versionKey(),
                shell.t("governance.view.new", row.body()),
                row.speaks()
                        ? shell.t("governance.view.lead")
                        : shell.t("governance.view.lead.recorded"),
                address(row) + "/views",
                form.key(),
                null,
                List.of(
                        SmallField.text(
                                        "words",
                                        shell.t("governance.view.words"),
                                        form.words(),
                                        4_000)
                                .hinted(shell.t("governance.view.words.hint"))),
                errors);
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/plan-hearings/{id}/views")
    Html give(Shell shell, @PathVariable PlanHearingId id, @ModelAttribute PlanViewForm form) {
        HearingRow row = spokenFor(id);
        FormErrors errors = new FormErrors(shell);
        String words = errors.text("words", form.words(), 4_000);
        if (errors.any()) {
            return Html.invalid(view(shell, row, form, errors));
        }
        try {
            return Html.redirect(
                            once.create(
                                    "plan-view",
                                    form.key(),
                                    form,
                                    () -> {
                                        service.give(id, words, shell.lang());
                                        return MakingForms.address(row.planMakingId());
                                    }))
                    .saying("governance.view.given");
        } catch (Invalid closed) {
            errors.add(FormErrors.FORM, closed.messageKey());
            return Html.invalid(view(shell, row, form, errors));
        }
    }
}
