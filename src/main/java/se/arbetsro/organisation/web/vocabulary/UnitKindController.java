package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** The kinds of unit, with the municipality's own names for them. */
@Controller
class UnitKindController {

    private final VocabularyQueries vocabulary;
    private final VocabularyService service;
    private final Access access;
    private final LastSaved lastSaved;

    UnitKindController(
            VocabularyQueries vocabulary,
            VocabularyService service,
            Access access,
            LastSaved lastSaved) {
        this.vocabulary = vocabulary;
        this.service = service;
        this.access = access;
        this.lastSaved = lastSaved;
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping("/words/unit-kinds")
    Html list(Shell shell) {
        return Html.of(
                new UnitKindListPage(
                        shell,
                        vocabulary.unitKinds(),
                        access.mayEverywhere(Permission.UNIT_CHANGE)));
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping(path = "/words/unit-kinds", params = "format")
    TableFile<UnitKind> file(Shell shell, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                VocabularyFiles.unitKinds().export(),
                format,
                () -> vocabulary.unitKinds().stream());
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/words/unit-kinds/new")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        return Html.of(page(shell, UnitKindForm.EMPTY, FormErrors.none(shell), null));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/words/unit-kinds")
    Html add(Shell shell, @ModelAttribute UnitKindForm form) {
        FormErrors errors = new FormErrors(shell);
        UnitKind added = form.parse(errors, null);
        return WordForms.kept(errors, added.key(), () -> service.add(added))
                ? Html.redirect(VocabularyTabs.UNIT_KINDS).saying("platform.saved")
                : Html.invalid(page(shell, form, errors, null));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/words/unit-kinds/{key}")
    Html form(Shell shell, @PathVariable String key) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        return Html.of(page(shell, UnitKindForm.of(existing(key)), FormErrors.none(shell), key));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/words/unit-kinds/{key}")
    Html change(Shell shell, @PathVariable String key, @ModelAttribute UnitKindForm form) {
        UnitKind existing = existing(key);
        FormErrors errors = new FormErrors(shell);
        UnitKind changed = form.parse(errors, existing.key());
        try {
            return WordForms.kept(errors, key, () -> service.change(changed))
                    ? Html.redirect(VocabularyTabs.UNIT_KINDS).saying("platform.saved")
                    : Html.invalid(page(shell, form, errors, key));
        } catch (ChangedMeanwhile _) {
            return Html.conflict(conflict(shell, key, form));
        }
    }

    private UnitKind existing(String key) {
        return vocabulary.unitKind(key).orElseThrow(NotFound::new);
    }

    private static UnitKindPage page(
            Shell shell, UnitKindForm form, FormErrors errors, @Nullable String key) {
        return new UnitKindPage(
                shell,
                form,
                errors,
                key == null ? VocabularyTabs.UNIT_KINDS : VocabularyTabs.UNIT_KINDS + "/" + key,
                key == null);
    }

    private ConflictPage conflict(Shell shell, String key, UnitKindForm mine) {
        UnitKind now = existing(key);
        UnitKindForm theirs = UnitKindForm.of(now);
        return WordForms.conflict(
                shell,
                VocabularyTabs.UNIT_KINDS,
                key,
                now.version(),
                lastSaved.of(shell, "unit-kind", key),
                List.of(
                        Field.line(
                                "nameSv",
                                shell.t("organisation.nameSv"),
                                mine.nameSv(),
                                theirs.nameSv()),
                        Field.line(
                                "nameEn",
                                shell.t("organisation.nameEn"),
                                mine.nameEn(),
                                theirs.nameEn()),
                        Field.line(
                                "rank", shell.t("organisation.rank"), mine.rank(), theirs.rank())));
    }
}
