package se.arbetsro.governance.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.InquiryFollowUpId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryChangedMeanwhile;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries.FollowUpRow;
import se.arbetsro.governance.domain.inquiry.InquiryFollowUpService;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.inquiry.InquiryCourseForms.InquiryFollowUpForm;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** Days on which an inquiry is looked at again, and what came of it. */
@Controller
@OfToday
class InquiryFollowUpController {

    private final OpenedInquiry opened;
    private final InquiryCourseQueries course;
    private final InquiryFollowUpService service;
    private final Once once;

    InquiryFollowUpController(
            OpenedInquiry opened,
            InquiryCourseQueries course,
            InquiryFollowUpService service,
            Once once) {
        this.opened = opened;
        this.course = course;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries/{id}/follow-ups/new")
    Html form(Shell shell, @PathVariable InquiryId id) {
        InquiryRow inquiry = opened.edited(id);
        InquiryFollowUpForm form = new InquiryFollowUpForm(Once.newKey(), null, null, null, null);
        return inquiry.closed()
                ? OpenedInquiry.closed(inquiry)
                : Html.of(made(shell, inquiry, form, FormErrors.none(shell)));
    }

    private static SmallFormPage made(
            Shell shell, InquiryRow inquiry, InquiryFollowUpForm form, FormErrors errors) {
        return InquiryCourseForms.page(
                shell,
                inquiry,
                shell.t("governance.inquiry.followUp.new"),
                InquiryWords.address(inquiry.id()) + "/follow-ups",
                form.key(),
                null,
                List.of(
                        SmallField.day(
                                "dueOn", shell.t("governance.change.followUp.due"), form.dueOn())),
                errors);
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/follow-ups")
    Html set(Shell shell, @PathVariable InquiryId id, @ModelAttribute InquiryFollowUpForm form) {
        InquiryRow inquiry = opened.edited(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate due = errors.date("dueOn", form.dueOn());
        OpenedInquiry.requireOpen(inquiry, "dueOn", errors);
        if (errors.any()) {
            return Html.invalid(made(shell, inquiry, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "inquiry-follow-up",
                                form.key(),
                                form,
                                () -> {
                                    service.lookAgain(id, due);
                                    return InquiryWords.address(id);
                                }))
                .saying("platform.saved");
    }

    private FollowUpRow find(InquiryFollowUpId id) {
        return course.followUp(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiry-follow-ups/{id}")
    Html report(Shell shell, @PathVariable InquiryFollowUpId id) {
        FollowUpRow row = find(id);
        InquiryRow inquiry = opened.edited(row.inquiryId());
        return inquiry.closed()
                ? OpenedInquiry.closed(inquiry)
                : Html.of(told(shell, row, typed(shell, row), FormErrors.none(shell)));
    }

    private static InquiryFollowUpForm typed(Shell shell, FollowUpRow saved) {
        LocalDate done = saved.doneOn();
        return new InquiryFollowUpForm(
                null,
                Long.toString(saved.version()),
                null,
                (done == null ? shell.today() : done).toString(),
                saved.outcome());
    }

    private SmallFormPage told(
            Shell shell, FollowUpRow row, InquiryFollowUpForm form, FormErrors errors) {
        String action = "/inquiry-follow-ups/" + row.id().value();
        SmallFormPage page =
                InquiryCourseForms.page(
                        shell,
                        opened.edited(row.inquiryId()),
                        shell.t("governance.change.followUp.of", shell.date(row.dueOn())),
                        action,
                        null,
                        form.version(),
                        List.of(
                                SmallField.day(
                                        "doneOn",
                                        shell.t("governance.change.followUp.doneOn"),
                                        form.doneOn()),
                                SmallField.text(
                                                "outcome",
                                                shell.t("governance.inquiry.followUp.outcome"),
                                                form.outcome(),
                                                4_000)
                                        .hinted(
                                                shell.t(
                                                        "governance.inquiry.followUp.outcome.hint"))),
                        errors);
        return row.doneOn() == null ? page.removedAt(action + "/removal") : page;
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiry-follow-ups/{id}")
    Html tell(
            Shell shell,
            @PathVariable InquiryFollowUpId id,
            @ModelAttribute InquiryFollowUpForm form) {
        FollowUpRow row = find(id);
        InquiryRow inquiry = opened.edited(row.inquiryId());
        FormErrors errors = new FormErrors(shell);
        LocalDate done = errors.date("doneOn", form.doneOn());
        if (done.isAfter(shell.today())) {
            errors.add("doneOn", "governance.change.step.future");
        }
        String outcome = errors.text("outcome", form.outcome(), 4_000);
        OpenedInquiry.requireOpen(inquiry, "outcome", errors);
        if (errors.any()) {
            return Html.invalid(told(shell, row, form, errors));
        }
        try {
            service.tell(id, SeenVersion.of(form.version()), done, outcome, shell.lang());
        } catch (InquiryChangedMeanwhile meanwhile) {
            FollowUpRow saved = find(id);
            SmallFormPage theirs = told(shell, saved, typed(shell, saved), FormErrors.none(shell));
            return Html.conflict(
                    told(shell, saved, form, errors)
                            .beside(theirs, saved.changedByName(), saved.changedAt()));
        }
        return Html.redirect(InquiryWords.address(row.inquiryId())).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiry-follow-ups/{id}/removal")
    Html drop(@PathVariable InquiryFollowUpId id) {
        FollowUpRow row = find(id);
        service.drop(id);
        String inquiry = InquiryWords.address(row.inquiryId());
        return Html.redirect(inquiry)
                .saying("governance.change.removed")
                .undoable(
                        Undo.by(inquiry + "/follow-ups")
                                .with("key", Once.newKey())
                                .with("dueOn", row.dueOn()));
    }
}
