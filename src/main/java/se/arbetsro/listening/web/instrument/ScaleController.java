package se.arbetsro.listening.web.instrument;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.listening.InstrumentId;
import se.arbetsro.listening.domain.instrument.InstrumentChanged;
import se.arbetsro.listening.domain.instrument.InstrumentVersion;
import se.arbetsro.listening.domain.instrument.Instruments;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.instrument.ResponseFormat;
import se.arbetsro.listening.instrument.Scale;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Scales of an instrument. */
@Controller
@OfToday
class ScaleController {

    private final Instruments instruments;
    private final Opened opened;
    private final LastSaved lastSaved;
    private final Once once;

    ScaleController(Instruments instruments, Opened opened, LastSaved lastSaved, Once once) {
        this.instruments = instruments;
        this.opened = opened;
        this.lastSaved = lastSaved;
        this.once = once;
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scales/new")
    Html form(Shell shell, @PathVariable InstrumentId id) {
        InstrumentVersion version = opened.draft(id);
        ScaleForm form = ScaleForm.of(Once.newKey(), null, version.revision());
        return Html.of(new ScaleFormPage(shell, version, null, form, FormErrors.none(shell)));
    }

    /** What was sent, of which a hash is kept so that it is added once. */
    private record Sent(InstrumentId id, ScaleForm form) {}

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scales")
    Html add(Shell shell, @PathVariable InstrumentId id, @ModelAttribute ScaleForm form) {
        InstrumentVersion version = opened.draft(id);
        FormErrors errors = new FormErrors(shell);
        Scale scale = form.scale("new", null, errors).orElse(null);
        if (scale == null) {
            return Html.invalid(new ScaleFormPage(shell, version, null, form, errors));
        }
        String location =
                once.create(
                        "instrument-scale",
                        form.key(),
                        new Sent(id, form),
                        () -> {
                            instruments.change(
                                    id,
                                    version.revision(),
                                    _ -> null,
                                    now -> now.with(new Scale(newKey(now), scale.labels())));
                            return InstrumentWords.href(id) + "#scales";
                        });
        return Html.redirect(location).saying("listening.instrument.scale.added");
    }

    private static String newKey(Instrument instrument) {
        return FreeKey.of("scale", instrument.scales(), Scale::key);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @GetMapping("/surveys/instruments/{id}/scales/{scale}")
    Html edit(Shell shell, @PathVariable InstrumentId id, @PathVariable String scale) {
        InstrumentVersion version = opened.draft(id);
        ScaleForm form = ScaleForm.of(null, scale(version, scale), version.revision());
        return Html.of(new ScaleFormPage(shell, version, scale, form, FormErrors.none(shell)));
    }

    private static Scale scale(InstrumentVersion version, String key) {
        return version.content().scale(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scales/{scale}")
    Html save(
            Shell shell,
            @PathVariable InstrumentId id,
            @PathVariable String scale,
            @ModelAttribute ScaleForm form) {
        InstrumentVersion version = opened.draft(id);
        FormErrors errors = new FormErrors(shell);
        ScaleFormPage page = new ScaleFormPage(shell, version, scale, form, errors);
        Scale changed = form.scale(scale, scale(version, scale), errors).orElse(null);
        if (changed == null) {
            return Html.invalid(page);
        }
        try {
            long before =
                    instruments.change(
                            id,
                            form.seen(),
                            one -> one.scale(scale).orElse(null),
                            one -> one.with(changed));
            return opened.saved(id, before, "#scales", "platform.saved");
        } catch (InstrumentChanged _) {
            return Html.conflict(conflict(page, opened.draft(id)));
        }
    }

    private ConflictPage conflict(ScaleFormPage page, InstrumentVersion now) {
        Shell shell = page.shell();
        ScaleForm mine = page.form();
        Scale theirs = now.content().scale(page.scale() == null ? "" : page.scale()).orElse(null);
        LastSaved.By by = lastSaved.of(shell, "instrument", now.id().value());
        return new ConflictPage(
                shell,
                page.action(),
                page.back(),
                now.revision(),
                by.name(),
                by.time(),
                List.of(
                        Field.text(
                                "labels",
                                shell.t("listening.instrument.scale.labels"),
                                mine.labels(),
                                ScaleForm.of(null, theirs, now.revision()).labels())));
    }

    @Allowed(Permission.SURVEY_EDIT)
    @PostMapping("/surveys/instruments/{id}/scales/{scale}/removal")
    Html remove(
            @PathVariable InstrumentId id,
            @PathVariable String scale,
            @RequestParam(required = false) String version) {
        scale(opened.draft(id), scale);
        long before =
                instruments.change(
                        id,
                        SeenVersion.of(version),
                        one -> one.scale(scale).orElse(null),
                        one -> without(one, scale));
        return opened.saved(id, before, "#scales", "listening.instrument.scale.removed");
    }

    private static Instrument without(Instrument instrument, String key) {
        boolean used =
                instrument.items().stream()
                        .anyMatch(item ->
                                item.answer() instanceof ResponseFormat.Rating rating
                                        && rating.scale().equals(key));
        if (used) {
            throw new Conflict("listening.instrument.scale.used");
        }
        return instrument.withScales(
                instrument.scales().stream().filter(other -> !other.key().equals(key)).toList());
    }
}
