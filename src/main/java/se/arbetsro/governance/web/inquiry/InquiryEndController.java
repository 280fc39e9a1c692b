package se.arbetsro.governance.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryChangedMeanwhile;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.domain.inquiry.InquiryService;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.inquiry.InquiryCourseForms.ClosingForm;
import se.arbetsro.governance.web.inquiry.InquiryCourseForms.EvidenceForm;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** What ends an inquiry: showing that a demand is met, closing, and taking these back. */
@Controller
@OfToday
class InquiryEndController {

    private final OpenedInquiry opened;
    private final InquiryService service;

    InquiryEndController(OpenedInquiry opened, InquiryService service) {
        this.opened = opened;
        this.service = service;
    }

    private InquiryRow demand(InquiryId id) {
        InquiryRow inquiry = opened.edited(id);
        if (!inquiry.kind().demands()) {
            throw new NotFound();
        }
        return inquiry;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries/{id}/evidence")
    Html evidence(Shell shell, @PathVariable InquiryId id) {
        InquiryRow inquiry = demand(id);
        return inquiry.closed()
                ? OpenedInquiry.closed(inquiry)
                : Html.of(met(shell, inquiry, typed(shell, inquiry), FormErrors.none(shell)));
    }

    private static EvidenceForm typed(Shell shell, InquiryRow saved) {
        LocalDate met = saved.metOn();
        return new EvidenceForm(
                Long.toString(saved.version()),
                (met == null ? shell.today() : met).toString(),
                saved.evidence());
    }

    private static SmallFormPage met(
            Shell shell, InquiryRow inquiry, EvidenceForm form, FormErrors errors) {
        LocalDate by = inquiry.metBy();
        return InquiryCourseForms.page(
                        shell,
                        inquiry,
                        shell.t("governance.inquiry.evidence.write"),
                        InquiryWords.address(inquiry.id()) + "/evidence",
                        null,
                        form.version(),
                        List.of(
                                SmallField.day(
                                        "metOn", shell.t("governance.inquiry.metOn"), form.metOn()),
                                SmallField.text(
                                                "evidence",
                                                shell.t("governance.inquiry.evidence"),
                                                form.evidence(),
                                                4_000)
                                        .hinted(shell.t("governance.inquiry.evidence.hint"))),
                        errors)
                .ledBy(
                        by == null
                                ? shell.t("governance.inquiry.evidence.lead")
                                : shell.t("governance.inquiry.evidence.leadBy", shell.date(by)));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/evidence")
    Html meet(Shell shell, @PathVariable InquiryId id, @ModelAttribute EvidenceForm form) {
        InquiryRow inquiry = demand(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate on = errors.date("metOn", form.metOn());
        if (on.isAfter(shell.today())) {
            errors.add("metOn", "governance.change.step.future");
        }
        String words = errors.text("evidence", form.evidence(), 4_000);
        OpenedInquiry.requireOpen(inquiry, "evidence", errors);
        if (errors.any()) {
            return Html.invalid(met(shell, inquiry, form, errors));
        }
        String here = InquiryWords.address(id);
        long now;
        try {
            now = service.meet(id, SeenVersion.of(form.version()), on, words);
        } catch (InquiryChangedMeanwhile meanwhile) {
            InquiryRow saved = demand(id);
            SmallFormPage theirs = met(shell, saved, typed(shell, saved), FormErrors.none(shell));
            return Html.conflict(
                    met(shell, saved, form, errors)
                            .beside(theirs, saved.changedByName(), saved.changedAt()));
        }
        return inquiry.metOn() == null
                ? Html.redirect(here)
                        .saying("governance.inquiry.met")
                        .undoable(Undo.by(here + "/evidence/removal").with("version", now))
                : Html.redirect(here).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/evidence/removal")
    Html unmeet(
            @PathVariable InquiryId id, @RequestParam(required = false) @Nullable String version) {
        service.unmeet(id, SeenVersion.of(version));
        return Html.redirect(InquiryWords.address(id)).saying("governance.inquiry.unmet");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries/{id}/closing")
    Html closing(Shell shell, @PathVariable InquiryId id) {
        InquiryRow inquiry = opened.edited(id);
        ClosingForm form = new ClosingForm(shell.today().toString(), null);
        return inquiry.closed()
                ? OpenedInquiry.closed(inquiry)
                : Html.of(closed(shell, inquiry, form, FormErrors.none(shell)));
    }

    private static SmallFormPage closed(
            Shell shell, InquiryRow inquiry, ClosingForm form, FormErrors errors) {
        SmallField note =
                SmallField.text(
                        "note", shell.t("governance.inquiry.close.note"), form.note(), 1_000);
        return InquiryCourseForms.page(
                        shell,
                        inquiry,
                        shell.t("governance.inquiry.close"),
                        InquiryWords.address(inquiry.id()) + "/closing",
                        null,
                        null,
                        List.of(
                                SmallField.day(
                                        "closedOn",
                                        shell.t("governance.inquiry.closedOn"),
                                        form.closedOn()),
                                inquiry.sentOn() == null
                                        ? note.hinted(shell.t("governance.inquiry.close.why"))
                                        : note.mayBeEmpty()),
                        errors)
                .ledBy(
                        inquiry.nextOn() == null
                                ? shell.t("governance.inquiry.close.lead")
                                : shell.t("governance.inquiry.close.leadOpen"));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/closing")
    Html close(Shell shell, @PathVariable InquiryId id, @ModelAttribute ClosingForm form) {
        InquiryRow inquiry = opened.edited(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate on = errors.date("closedOn", form.closedOn());
        if (on.isAfter(shell.today())) {
            errors.add("closedOn", "governance.change.step.future");
        }
        String note = errors.optionalText("note", form.note(), 1_000);
        if (note == null && inquiry.sentOn() == null) {
            errors.add("note", "governance.inquiry.close.why");
        }
        OpenedInquiry.requireOpen(inquiry, "closedOn", errors);
        if (errors.any()) {
            return Html.invalid(closed(shell, inquiry, form, errors));
        }
        service.close(id, on, note);
        String here = InquiryWords.address(id);
        return Html.redirect(here)
                .saying("governance.inquiry.closed")
                .undoable(Undo.by(here + "/reopening"));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/reopening")
    Html reopen(@PathVariable InquiryId id) {
        service.reopen(id);
        return Html.redirect(InquiryWords.address(id)).saying("governance.inquiry.reopened");
    }
}
