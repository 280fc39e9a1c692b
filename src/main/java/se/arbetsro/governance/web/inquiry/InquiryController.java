package se.arbetsro.governance.web.inquiry;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.InquiryId;
import se.arbetsro.governance.domain.inquiry.InquiryChangedMeanwhile;
import se.arbetsro.governance.domain.inquiry.InquiryChoices.UnitChoice;
import se.arbetsro.governance.domain.inquiry.InquiryContent;
import se.arbetsro.governance.domain.inquiry.InquiryKind;
import se.arbetsro.governance.domain.inquiry.InquiryQueries.InquiryRow;
import se.arbetsro.governance.domain.inquiry.InquiryService;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.governance.web.inquiry.InquiryMenus.Menus;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Inquiries written down and put right. Whoever is responsible may, beside those who keep it. */
@Controller
@OfToday
class InquiryController {

    private final OpenedInquiry opened;
    private final InquiryMenus menus;
    private final InquiryService service;
    private final Once once;

    InquiryController(OpenedInquiry opened, InquiryMenus menus, InquiryService service, Once once) {
        this.opened = opened;
        this.menus = menus;
        this.service = service;
        this.once = once;
    }

    @Allowed(Permission.BODY_EDIT)
    @GetMapping("/inquiries/new")
    Html form(
            Shell shell,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String asked) {
        InquiryKind of = Typing.one(InquiryKind.class, kind);
        UnitChoice at = unit(shell, unit);
        if (of == null || at == null) {
            boolean answered = asked != null || kind != null;
            return start(shell, unit, kind, of, at, answered);
        }
        InquiryForm form =
                InquiryForm.begun(Once.newKey(), at.id().value().toString(), of, shell.today());
        return Html.of(
                page(
                        shell,
                        null,
                        of,
                        at.name(),
                        form,
                        FormErrors.none(shell),
                        menus.of(shell, at.id(), null)));
    }

    private @Nullable UnitChoice unit(Shell shell, @Nullable String typed) {
        UUID id = Typing.id(typed).orElse(null);
        return id == null ? null : menus.unit(shell, new UnitId(id)).orElse(null);
    }

    /** The first question, and what is wrong with the answer when there was one. */
    private Html start(
            Shell shell,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable InquiryKind of,
            @Nullable UnitChoice at,
            boolean answered) {
        FormErrors errors = new FormErrors(shell);
        if (answered && of == null) {
            errors.add("kind", "platform.form.choice");
        }
        if (answered && at == null) {
            errors.add("unit", "platform.form.choice");
        }
        var units = menus.units(shell);
        String chosen =
                at == null && units.size() == 1
                        ? units.getFirst().value()
                        : (unit == null ? "" : unit);
        var page = new InquiryStartPage(shell, units, chosen, kind == null ? "" : kind, errors);
        return errors.any() ? Html.invalid(page) : Html.of(page);
    }

    private static InquiryFormPage page(
            Shell shell,
            @Nullable InquiryRow saved,
            InquiryKind kind,
            String unit,
            InquiryForm form,
            FormErrors errors,
            Menus known) {
        return new InquiryFormPage(
                shell,
                saved,
                kind,
                unit,
                form,
                errors,
                known.bodies(),
                known.people(),
                known.areas());
    }

    @Allowed(Permission.BODY_EDIT)
    @PostMapping("/inquiries")
    Html receive(Shell shell, @ModelAttribute InquiryForm form) {
        InquiryKind kind = Typing.one(InquiryKind.class, form.kind());
        UnitChoice unit = unit(shell, form.unit());
        if (kind == null || unit == null) {
            return start(shell, form.unit(), form.shown(form.kind()), kind, unit, true);
        }
        FormErrors errors = new FormErrors(shell);
        Menus known = menus.of(shell, unit.id(), null);
        InquiryContent content = form.content(kind, errors);
        known.require(form, errors);
        if (errors.any()) {
            return Html.invalid(page(shell, null, kind, unit.name(), form, errors, known));
        }
        BodyId body = form.bodyId();
        Set<AreaId> areas = form.touched();
        return Html.redirect(
                        once.create(
                                "inquiry",
                                form.key(),
                                form,
                                () ->
                                        InquiryWords.address(
                                                service.receive(
                                                        unit.id(), body, kind, content, areas))))
                .saying(
                        content.responsiblePerson() == null
                                ? "governance.inquiry.received.nobody"
                                : "governance.inquiry.received");
    }

    @Allowed(Permission.BODY_READ)
    @GetMapping("/inquiries/{id}/edit")
    Html edit(Shell shell, @PathVariable InquiryId id) {
        InquiryRow saved = opened.edited(id);
        if (saved.closed()) {
            return OpenedInquiry.closed(saved);
        }
        return Html.of(
                page(
                        shell,
                        saved,
                        saved.kind(),
                        saved.unit(),
                        InquiryForm.of(saved),
                        FormErrors.none(shell),
                        menus.of(shell, saved.unitId(), saved)));
    }

    @Allowed(Permission.BODY_READ)
    @PostMapping("/inquiries/{id}")
    Html rewrite(Shell shell, @PathVariable InquiryId id, @ModelAttribute InquiryForm form) {
        InquiryRow saved = opened.edited(id);
        FormErrors errors = new FormErrors(shell);
        Menus known = menus.of(shell, saved.unitId(), saved);
        InquiryContent content = form.content(saved.kind(), errors);
        known.require(form, errors);
        OpenedInquiry.requireOpen(saved, "title", errors);
        if (errors.any()) {
            return Html.invalid(
                    page(shell, saved, saved.kind(), saved.unit(), form, errors, known));
        }
        try {
            service.rewrite(
                    id, SeenVersion.of(form.version()), form.bodyId(), content, form.touched());
        } catch (InquiryChangedMeanwhile meanwhile) {
            return Html.conflict(InquiryConflict.view(shell, form, opened.edited(id), known));
        }
        return Html.redirect(InquiryWords.address(id)).saying("platform.saved");
    }
}
