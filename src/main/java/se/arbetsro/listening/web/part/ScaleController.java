package se.arbetsro.listening.web.part;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.listening.web.instrument.Drafts;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Scales of an instrument. */
@Controller
@OfToday
class ScaleController {

    private static final String ANCHOR = "#scales";

    private final Drafts drafts;

    ScaleController(Drafts drafts) {
        this.drafts = drafts;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scales/new")
    Html form(Shell shell, @PathVariable InstrumentId id) {
        return Html.of(
                new ScaleFormPage(
                        shell,
                        drafts.find(id),
                        null,
                        ScaleForm.empty(Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scales")
    Html add(Shell shell, @PathVariable InstrumentId id, @ModelAttribute ScaleForm form) {
        InstrumentVersion draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        Scale scale = form.scale(null, errors).orElse(null);
        if (scale == null) {
            return Html.invalid(new ScaleFormPage(shell, draft, null, form, errors));
        }
        return drafts.add(
                "instrument-scale",
                form.key(),
                form,
                draft,
                now -> now.adding(scale),
                ANCHOR,
                "listening.instrument.scale.added");
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scales/{scale}")
    Html edit(Shell shell, @PathVariable InstrumentId id, @PathVariable String scale) {
        InstrumentVersion draft = drafts.find(id);
        ScaleForm form = ScaleForm.of(scale(draft, scale), draft.revision());
        return Html.of(new ScaleFormPage(shell, draft, scale, form, FormErrors.none(shell)));
    }

    private static Scale scale(InstrumentVersion draft, String key) {
        return draft.content().scale(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scales/{scale}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String scale,
            @ModelAttribute ScaleForm form) {
        InstrumentVersion draft = drafts.find(id);
        FormErrors errors = new FormErrors(shell);
        ScaleFormPage page = new ScaleFormPage(shell, draft, scale, form, errors);
        Scale changed = form.scale(scale(draft, scale), errors).orElse(null);
        if (changed == null) {
            return Html.invalid(page);
        }
        return drafts.save(
                id,
                form.seen(),
                one -> one.scale(scale).orElse(null),
                one -> one.with(changed),
                ANCHOR,
                () -> conflict(page, drafts.find(id), scale));
    }

    private ConflictPage conflict(ScaleFormPage page, InstrumentVersion now, String key) {
        Shell shell = page.shell();
        ScaleForm mine = page.form();
        ScaleForm theirs = ScaleForm.of(scale(now, key), now.revision());
        return drafts.conflict(
                shell,
                page.action(),
                now,
                List.of(
                        Field.text(
                                "labels",
                                shell.t("listening.instrument.scale.labels"),
                                mine.labels(),
                                theirs.labels())));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scales/{scale}/removal")
    Html remove(
            @PathVariable InstrumentId id,
            @PathVariable String scale,
            @RequestParam(required = false) String version) {
        InstrumentVersion draft = drafts.find(id);
        if (draft.content().uses(scale(draft, scale))) {
            throw new Conflict("listening.instrument.scale.used");
        }
        return drafts.done(
                id,
                SeenVersion.of(version),
                one -> one.scale(scale).orElse(null),
                one -> one.withoutScale(scale),
                ANCHOR,
                "listening.instrument.scale.removed");
    }
}
