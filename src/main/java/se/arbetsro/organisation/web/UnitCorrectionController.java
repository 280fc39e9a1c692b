package se.arbetsro.organisation.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.UnitCorrection;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.UnitQueries;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.organisation.domain.UnitService;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** Puts the facts of a unit right. */
@Controller
class UnitCorrectionController {

    private final UnitQueries units;
    private final UnitService service;
    private final VocabularyQueries vocabulary;
    private final Access access;
    private final LastSaved lastSaved;

    UnitCorrectionController(
            UnitQueries units,
            UnitService service,
            VocabularyQueries vocabulary,
            Access access,
            LastSaved lastSaved) {
        this.units = units;
        this.service = service;
        this.vocabulary = vocabulary;
        this.access = access;
        this.lastSaved = lastSaved;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/units/{id}/correction")
    Html form(Shell shell, @PathVariable UnitId id) {
        UnitFacts unit = unit(id, shell);
        return Html.of(page(shell, unit, UnitCorrectionForm.of(unit), FormErrors.none(shell)));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/units/{id}/correction")
    Html correct(Shell shell, @PathVariable UnitId id, @ModelAttribute UnitCorrectionForm form) {
        UnitFacts unit = unit(id, shell);
        List<UnitKind> kinds = vocabulary.unitKinds();
        FormErrors errors = new FormErrors(shell);
        UnitCorrection correction = form.parse(errors, kinds);
        if (errors.any()) {
            return Html.invalid(page(shell, unit, form, errors));
        }
        try {
            service.correct(id, correction);
        } catch (ChangedMeanwhile _) {
            return Html.conflict(conflict(shell, id, form));
        }
        return Html.redirect("/units/" + id.value()).saying("platform.saved");
    }

    private UnitFacts unit(UnitId id, Shell shell) {
        UnitFacts unit = units.find(id, shell.today()).orElseThrow(NotFound::new);
        access.require(Permission.UNIT_CHANGE, id);
        return unit;
    }

    private UnitCorrectionPage page(
            Shell shell, UnitFacts unit, UnitCorrectionForm form, FormErrors errors) {
        return new UnitCorrectionPage(
                shell, unit.id(), shell.in(unit.title()), form, errors, vocabulary.unitKinds());
    }

    private ConflictPage conflict(Shell shell, UnitId id, UnitCorrectionForm mine) {
        UnitFacts unit = unit(id, shell);
        UnitCorrectionForm theirs = UnitCorrectionForm.of(unit);
        LastSaved.By by = lastSaved.of(shell, "unit", id.value().toString());
        return new ConflictPage(
                shell,
                "/units/" + id.value() + "/correction",
                "/units/" + id.value(),
                unit.version(),
                by.name(),
                by.time(),
                List.of(
                        Field.line(
                                "name",
                                shell.t("organisation.unit.name"),
                                mine.name(),
                                theirs.name()),
                        Field.line(
                                "nameEn",
                                shell.t("organisation.nameEn"),
                                mine.nameEn(),
                                theirs.nameEn()),
                        Field.line(
                                "shortName",
                                shell.t("organisation.shortName"),
                                mine.shortName(),
                                theirs.shortName()),
                        Field.chosen(
                                shell,
                                "kind",
                                shell.t("organisation.unit.kind"),
                                mine.kind(),
                                theirs.kind(),
                                page(shell, unit, mine, FormErrors.none(shell)).kindOptions()),
                        Field.text(
                                "noteSv",
                                shell.t("organisation.noteSv"),
                                mine.noteSv(),
                                theirs.noteSv()),
                        Field.text(
                                "noteEn",
                                shell.t("organisation.noteEn"),
                                mine.noteEn(),
                                theirs.noteEn())));
    }
}
