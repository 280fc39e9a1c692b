package se.arbetsro.governance.web.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.inquiry.InquiryAnswer;
import se.arbetsro.governance.domain.inquiry.InquiryChangedMeanwhile;
import se.arbetsro.governance.domain.inquiry.InquiryCourseQueries;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.domain.inquiry.InquiryService;
import se.arbetsro.governance.web.SmallField;
import se.arbetsro.governance.web.SmallFormPage;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.governance.web.inquiry.InquiryCourseForms.InquiryAnswerForm;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** The answer to an inquiry: written as a draft, told as sent, and a draft again by mistake. */
@Controller
@OfToday
class InquiryAnswerController {

    private static final int MENU = 100;

    private final OpenedInquiry opened;
    private final InquiryCourseQueries course;
    private final DecisionQueries known;
    private final InquiryService service;

    InquiryAnswerController(
            OpenedInquiry opened,
            InquiryCourseQueries course,
            DecisionQueries known,
            InquiryService service) {
        this.opened = opened;
        this.course = course;
        this.known = known;
        this.service = service;
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries/{id}/answer")
    Html form(Shell shell, @PathVariable InquiryId id) {
        InquiryRow inquiry = opened.edited(id);
        return inquiry.closed()
                ? OpenedInquiry.closed(inquiry)
                : Html.of(page(shell, inquiry, typed(inquiry), FormErrors.none(shell)));
    }

    private static InquiryAnswerForm typed(InquiryRow saved) {
        DecisionId decision = saved.decisionId();
        LocalDate sent = saved.sentOn();
        return new InquiryAnswerForm(
                Long.toString(saved.version()),
                saved.answer(),
                decision == null ? "" : decision.value().toString(),
                saved.answerNumber(),
                sent == null ? "" : sent.toString());
    }

    private SmallFormPage page(
            Shell shell, InquiryRow inquiry, InquiryAnswerForm form, FormErrors errors) {
        String label = InquiryWords.answer(shell, inquiry.kind());
        return InquiryCourseForms.page(
                        shell,
                        inquiry,
                        shell.t("governance.inquiry.answer.write"),
                        InquiryWords.address(inquiry.id()) + "/answer",
                        null,
                        form.version(),
                        List.of(
                                SmallField.text("answer", label, form.answer(), 8_000)
                                        .hinted(shell.t("governance.inquiry.answer.hint")),
                                SmallField.choice(
                                                "decision",
                                                shell.t("governance.inquiry.decision"),
                                                form.decision(),
                                                decisions(shell, inquiry))
                                        .hinted(shell.t("governance.inquiry.decision.hint")),
                                SmallField.line(
                                                "answerNumber",
                                                shell.t("governance.inquiry.answerNumber"),
                                                form.answerNumber(),
                                                60)
                                        .mayBeEmpty(),
                                SmallField.day(
                                                "sentOn",
                                                shell.t("governance.inquiry.sentOn"),
                                                form.sentOn())
                                        .hinted(shell.t("governance.inquiry.sentOn.hint"))
                                        .mayBeEmpty()),
                        errors)
                .ledBy(
                        shell.t(
                                "governance.inquiry.answer.lead",
                                inquiry.askedBy(),
                                shell.date(inquiry.dueOn())));
    }

    /** Those to choose from, and the one that stands there whoever sees it. */
    private List<Option> decisions(Shell shell, InquiryRow inquiry) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", shell.t("governance.inquiry.decision.none")));
        course.decisions(inquiry.id(), MENU)
                .forEach(one ->
                        options.add(
                                Option.of(
                                        one.id().toString(),
                                        shell.t(
                                                "governance.inquiry.decision.of",
                                                one.body(),
                                                shell.date(one.decidedOn()),
                                                one.title()))));
        DecisionId saved = inquiry.decisionId();
        if (saved != null
                && options.stream()
                        .noneMatch(one -> one.value().equals(saved.value().toString()))) {
            options.add(
                    1,
                    Option.of(
                            saved.value().toString(),
                            known.find(saved)
                                    .map(one ->
                                            shell.t(
                                                    "governance.inquiry.decision.of",
                                                    one.body(),
                                                    shell.date(one.decidedOn()),
                                                    one.title()))
                                    .orElseGet(() -> shell.t("governance.inquiry.decision.kept"))));
        }
        return options;
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/answer")
    Html write(Shell shell, @PathVariable InquiryId id, @ModelAttribute InquiryAnswerForm form) {
        InquiryRow inquiry = opened.edited(id);
        FormErrors errors = new FormErrors(shell);
        String words = errors.text("answer", form.answer(), 8_000);
        String number = errors.optionalText("answerNumber", form.answerNumber(), 60);
        LocalDate sent = errors.optionalDate("sentOn", form.sentOn());
        if (sent != null && (sent.isAfter(shell.today()) || sent.isBefore(inquiry.receivedOn()))) {
            errors.add("sentOn", "governance.inquiry.sentOn.wrong");
        }
        DecisionId decision = Typing.id(form.decision()).map(DecisionId::new).orElse(null);
        if (decision != null
                && !decision.equals(inquiry.decisionId())
                && !course.mayDecide(id, decision)) {
            errors.add("decision", "platform.form.choice");
        }
        OpenedInquiry.requireOpen(inquiry, "answer", errors);
        if (errors.any()) {
            return Html.invalid(page(shell, inquiry, form, errors));
        }
        String here = InquiryWords.address(id);
        long now;
        try {
            now =
                    service.answer(
                            id,
                            SeenVersion.of(form.version()),
                            new InquiryAnswer(words, shell.lang(), number, decision, sent));
        } catch (InquiryChangedMeanwhile meanwhile) {
            InquiryRow saved = opened.edited(id);
            SmallFormPage theirs = page(shell, saved, typed(saved), FormErrors.none(shell));
            return Html.conflict(
                    page(shell, saved, form, errors)
                            .beside(theirs, saved.changedByName(), saved.changedAt()));
        }
        return sent != null && inquiry.sentOn() == null
                ? Html.redirect(here)
                        .saying("governance.inquiry.answered")
                        .undoable(Undo.by(here + "/answer/recall").with("version", now))
                : Html.redirect(here).saying("platform.saved");
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}/answer/recall")
    Html recall(
            @PathVariable InquiryId id, @RequestParam(required = false) @Nullable String version) {
        service.recall(id, SeenVersion.of(version));
        return Html.redirect(InquiryWords.address(id)).saying("governance.inquiry.recalled");
    }
}
