package se.arbetsro.plan.web.practice;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.language;
import static se.arbetsro.platform.web.ConflictPage.Field.line;

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
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.activity.ActivityChangedMeanwhile;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.plan.domain.activity.reading.ActivityView;
import se.arbetsro.plan.domain.practice.PracticeContent;
import se.arbetsro.plan.domain.practice.PracticeQueries;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.plan.domain.practice.PracticeService;
import se.arbetsro.plan.web.ReasonPage;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Undo;

/** What is followed after an activity: begun, changed, answered, ended. */
@Controller
class PracticeController {

    private static final int LONGEST_REASON = 500;

    private final PracticeQueries practices;
    private final PracticeService service;
    private final ActivityQueries activities;

    PracticeController(
            PracticeQueries practices, PracticeService service, ActivityQueries activities) {
        this.practices = practices;
        this.service = service;
        this.activities = activities;
    }

    private ActivityView activity(Shell shell, ActivityId id) {
        return activities.find(id, shell.asOf()).orElseThrow(NotFound::new);
    }

    private PracticeRow practice(ActivityId id) {
        return practices.of(id).orElseThrow(NotFound::new);
    }

    private static String here(ActivityId id) {
        return "/activities/" + id.value() + "/practice";
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}/practice")
    Html show(Shell shell, @PathVariable ActivityId id) {
        return Html.of(
                page(shell, practice(id), UseForm.blank(shell.lang()), FormErrors.none(shell)));
    }

    private PracticePage page(Shell shell, PracticeRow row, UseForm form, FormErrors errors) {
        return new PracticePage(shell, row, practices.uses(row.id()), form, errors);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}/practice/edit")
    Html form(Shell shell, @PathVariable ActivityId id) {
        PracticeForm form =
                practices
                        .of(id)
                        .map(PracticeForm::of)
                        .orElseGet(() -> PracticeForm.blank(shell.today(), shell.lang()));
        return Html.of(
                new PracticeFormPage(shell, activity(shell, id), form, FormErrors.none(shell)));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/practice")
    Html save(Shell shell, @PathVariable ActivityId id, @ModelAttribute PracticeForm form) {
        ActivityView activity = activity(shell, id);
        FormErrors errors = new FormErrors(shell);
        PracticeContent content = form.content(errors);
        if (content == null) {
            return Html.invalid(new PracticeFormPage(shell, activity, form, errors));
        }
        try {
            if (form.seen() == 0) {
                service.follow(id, content);
            } else {
                service.rewrite(id, form.seen(), content);
            }
        } catch (ActivityChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, practice(id)));
        } catch (Invalid fault) {
            errors.add("what", fault.messageKey());
            return Html.invalid(new PracticeFormPage(shell, activity, form, errors));
        }
        return Html.redirect(here(id)).saying("platform.saved");
    }

    private static ConflictPage conflict(Shell shell, PracticeForm mine, PracticeRow saved) {
        PracticeForm theirs = PracticeForm.of(saved);
        return new ConflictPage(
                shell,
                here(saved.activityId()),
                here(saved.activityId()),
                saved.version(),
                shell.t("plan.somebody"),
                "",
                List.of(
                        line("what", shell.t("plan.practice.what"), mine.what(), theirs.what()),
                        line("first", shell.t("plan.practice.first"), mine.first(), theirs.first()),
                        chosen(
                                shell,
                                "everyMonths",
                                shell.t("plan.practice.every"),
                                mine.everyMonths(),
                                theirs.everyMonths(),
                                List.of(
                                        se.arbetsro.platform.web.Option.of(
                                                "6", shell.t("plan.practice.twiceAYear")),
                                        se.arbetsro.platform.web.Option.of(
                                                "12", shell.t("plan.practice.onceAYear")))),
                        line("last", shell.t("plan.practice.last"), mine.last(), theirs.last()),
                        language(shell, mine.lang(), theirs.lang())));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/practice/uses")
    Html answer(Shell shell, @PathVariable ActivityId id, @ModelAttribute UseForm form) {
        PracticeRow row = practice(id);
        FormErrors errors = new FormErrors(shell);
        int share = form.share(errors);
        String words = form.said(errors);
        if (!errors.any()) {
            try {
                service.answer(
                        id, share, form.rough(), words, "en".equals(form.lang()) ? "en" : "sv");
                return Html.redirect(here(id)).saying("plan.practice.answered");
            } catch (Invalid fault) {
                errors.add("share", fault.messageKey());
            }
        }
        return Html.invalid(page(shell.at(here(id)), row, form, errors));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/activities/{id}/practice/end")
    Html askWhy(Shell shell, @PathVariable ActivityId id) {
        return Html.of(reason(shell, practice(id), "", FormErrors.none(shell)));
    }

    private static ReasonPage reason(
            Shell shell, PracticeRow row, String value, FormErrors errors) {
        String here = here(row.activityId());
        return new ReasonPage(
                shell,
                List.of(
                        new Crumb(shell.t("plan.activities"), "/activities"),
                        new Crumb(row.activityTitle(), "/activities/" + row.activityId().value()),
                        new Crumb(shell.t("plan.practice"), here)),
                shell.t("plan.practice.end"),
                row.what(),
                here + "/end",
                here,
                "why",
                shell.t("plan.practice.endWhy"),
                value,
                LONGEST_REASON,
                List.of(),
                errors);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/practice/end")
    Html end(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable String why) {
        PracticeRow row = practice(id);
        FormErrors errors = new FormErrors(shell);
        String reason = errors.text("why", why, LONGEST_REASON);
        if (errors.any()) {
            return Html.invalid(reason(shell, row, why == null ? "" : why, errors));
        }
        service.end(id, reason);
        return Html.redirect(here(id))
                .saying("plan.practice.hasEnded")
                .undoable(Undo.by(here(id) + "/resumption"));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @PostMapping("/activities/{id}/practice/resumption")
    Html resume(@PathVariable ActivityId id) {
        service.resume(id);
        return Html.redirect(here(id)).saying("plan.practice.resumed");
    }
}
