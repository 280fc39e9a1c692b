package se.arbetsro.governance.web.making;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.PlanViewId;
import se.arbetsro.governance.domain.hearing.HearingQueries;
import se.arbetsro.governance.domain.hearing.HearingQueries.ViewRow;
import se.arbetsro.governance.domain.hearing.HearingService;
import se.arbetsro.governance.domain.hearing.Reply;
import se.arbetsro.governance.domain.making.MakingChangedMeanwhile;
import se.arbetsro.governance.domain.making.PlanMakingQueries;
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
import se.arbetsro.platform.web.Undo;

/** Views of bodies that are there: changed by who gave them, answered by who keeps the case. */
@Controller
@OfToday
class PlanViewController {

    private final HearingQueries hearings;
    private final PlanMakingQueries makings;
    private final HearingService service;

    PlanViewController(HearingQueries hearings, PlanMakingQueries makings, HearingService service) {
        this.hearings = hearings;
        this.makings = makings;
        this.service = service;
    }

    private ViewRow find(PlanViewId id) {
        return hearings.view(id).orElseThrow(NotFound::new);
    }

    private ViewRow own(PlanViewId id) {
        ViewRow row = find(id);
        if (!row.own()) {
            throw new Forbidden();
        }
        return row;
    }

    private ViewRow kept(PlanViewId id) {
        ViewRow row = find(id);
        if (!row.keeps()) {
            throw new Forbidden();
        }
        return row;
    }

    private static Html instead(ViewRow row, String why) {
        return Html.instead(MakingForms.address(row.planMakingId())).saying(why);
    }

    private static String address(ViewRow row) {
        return "/plan-views/" + row.id().value();
    }

    private String version(PlanMakingId id) {
        return makings.find(id).orElseThrow(NotFound::new).versionKey();
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plan-views/{id}/edit")
    Html edit(Shell shell, @PathVariable PlanViewId id) {
        ViewRow row = own(id);
        if (!row.rewords()) {
            return instead(
                    row,
                    row.reply() == null
                            ? "governance.hearing.closed.already"
                            : "governance.view.answered");
        }
        PlanViewForm form = new PlanViewForm(null, Long.toString(row.version()), row.words());
        return Html.of(page(shell, row, form, FormErrors.none(shell)));
    }

    private SmallFormPage page(Shell shell, ViewRow row, PlanViewForm form, FormErrors errors) {
        return MakingForms.page(
                        shell,
                        row.planMakingId(),
                        version(row.planMakingId()),
                        shell.t("governance.view.edit", row.body()),
                        shell.t("governance.view.edit.lead"),
                        address(row),
                        null,
                        form.version(),
                        List.of(
                                SmallField.text(
                                        "words",
                                        shell.t("governance.view.words"),
                                        form.words(),
                                        4_000)),
                        errors)
                .removedAt(address(row) + "/removal");
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/plan-views/{id}")
    Html reword(Shell shell, @PathVariable PlanViewId id, @ModelAttribute PlanViewForm form) {
        ViewRow row = own(id);
        FormErrors errors = new FormErrors(shell);
        String words = errors.text("words", form.words(), 4_000);
        if (errors.any()) {
            return Html.invalid(page(shell, row, form, errors));
        }
        try {
            service.reword(id, SeenVersion.of(form.version()), words, shell.lang());
        } catch (MakingChangedMeanwhile meanwhile) {
            return Html.conflict(MakingConflicts.view(shell, form, find(id)));
        } catch (Invalid over) {
            errors.add("words", over.messageKey());
            return Html.invalid(page(shell, row, form, errors));
        }
        return Html.redirect(MakingForms.address(row.planMakingId())).saying("platform.saved");
    }

    @Allowed(Permission.PLAN_READ)
    @PostMapping("/plan-views/{id}/removal")
    Html remove(@PathVariable PlanViewId id) {
        ViewRow row = own(id);
        try {
            service.remove(id);
        } catch (Invalid _) {
            return instead(
                    row,
                    find(id).reply() == null
                            ? "governance.hearing.closed.already"
                            : "governance.view.answered");
        }
        return Html.redirect(MakingForms.address(row.planMakingId()))
                .saying("governance.view.removed")
                .undoable(
                        Undo.by("/plan-hearings/" + row.planHearingId().value() + "/views")
                                .with("key", Once.newKey())
                                .with("words", row.words()));
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plan-views/{id}/reply")
    Html reply(Shell shell, @PathVariable PlanViewId id) {
        ViewRow row = kept(id);
        if (!row.takesReply()) {
            return instead(row, "governance.hearing.closed.already");
        }
        return Html.of(reply(shell, row, ReplyForm.of(row), FormErrors.none(shell)));
    }

    private SmallFormPage reply(Shell shell, ViewRow row, ReplyForm form, FormErrors errors) {
        return MakingForms.page(
                shell,
                row.planMakingId(),
                version(row.planMakingId()),
                shell.t("governance.view.answer", row.body()),
                shell.t("governance.view.answer.lead", row.words()),
                address(row) + "/reply",
                null,
                form.version(),
                List.of(
                        SmallField.radios(
                                "reply",
                                shell.t("governance.view.reply"),
                                form.reply(),
                                MakingWords.replies(shell)),
                        SmallField.text(
                                        "replyWords",
                                        shell.t("governance.view.replyWords"),
                                        form.replyWords(),
                                        4_000)
                                .hinted(shell.t("governance.view.replyWords.hint"))),
                errors);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plan-views/{id}/reply")
    Html answer(Shell shell, @PathVariable PlanViewId id, @ModelAttribute ReplyForm form) {
        ViewRow row = kept(id);
        FormErrors errors = new FormErrors(shell);
        Reply reply = errors.optionalChoice("reply", form.reply(), Reply.class);
        if (reply == null) {
            errors.add("reply", "platform.form.choice");
        }
        String words = errors.text("replyWords", form.replyWords(), 4_000);
        if (errors.any() || reply == null) {
            return Html.invalid(reply(shell, row, form, errors));
        }
        try {
            service.answer(id, SeenVersion.of(form.version()), reply, words);
        } catch (MakingChangedMeanwhile meanwhile) {
            return Html.conflict(MakingConflicts.reply(shell, form, find(id)));
        } catch (Invalid over) {
            errors.add("replyWords", over.messageKey());
            return Html.invalid(reply(shell, row, form, errors));
        }
        return Html.redirect(MakingForms.address(row.planMakingId())).saying("platform.saved");
    }
}
