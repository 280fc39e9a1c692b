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
import se.arbetsro.organisation.domain.Occupation;
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

/** The occupations, and who counts as what. */
@Controller
class OccupationController {

    private final VocabularyQueries vocabulary;
    private final VocabularyService service;
    private final Access access;
    private final LastSaved lastSaved;

    OccupationController(
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
    @GetMapping("/words/occupations")
    Html list(Shell shell) {
        return Html.of(
                new OccupationListPage(
                        shell,
                        vocabulary.occupations(),
                        access.mayEverywhere(Permission.UNIT_CHANGE)));
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping(path = "/words/occupations", params = "format")
    TableFile<Occupation> file(Shell shell, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                VocabularyFiles.occupations().export(),
                format,
                () -> vocabulary.occupations().stream());
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/words/occupations/new")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        return Html.of(page(shell, OccupationForm.EMPTY, FormErrors.none(shell), null));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/words/occupations")
    Html add(Shell shell, @ModelAttribute OccupationForm form) {
        FormErrors errors = new FormErrors(shell);
        Occupation added = form.parse(errors, null);
        return WordForms.kept(errors, added.key(), () -> service.add(added))
                ? Html.redirect(VocabularyTabs.OCCUPATIONS).saying("platform.saved")
                : Html.invalid(page(shell, form, errors, null));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/words/occupations/{key}")
    Html form(Shell shell, @PathVariable String key) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        return Html.of(page(shell, OccupationForm.of(existing(key)), FormErrors.none(shell), key));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/words/occupations/{key}")
    Html change(Shell shell, @PathVariable String key, @ModelAttribute OccupationForm form) {
        Occupation existing = existing(key);
        FormErrors errors = new FormErrors(shell);
        Occupation changed = form.parse(errors, existing.key());
        try {
            return WordForms.kept(errors, key, () -> service.change(changed))
                    ? Html.redirect(VocabularyTabs.OCCUPATIONS).saying("platform.saved")
                    : Html.invalid(page(shell, form, errors, key));
        } catch (ChangedMeanwhile _) {
            return Html.conflict(conflict(shell, key, form));
        }
    }

    private Occupation existing(String key) {
        return vocabulary.occupation(key).orElseThrow(NotFound::new);
    }

    private static OccupationPage page(
            Shell shell, OccupationForm form, FormErrors errors, @Nullable String key) {
        return new OccupationPage(
                shell,
                form,
                errors,
                key == null ? VocabularyTabs.OCCUPATIONS : VocabularyTabs.OCCUPATIONS + "/" + key,
                key == null);
    }

    private ConflictPage conflict(Shell shell, String key, OccupationForm mine) {
        Occupation now = existing(key);
        OccupationForm theirs = OccupationForm.of(now);
        return WordForms.conflict(
                shell,
                VocabularyTabs.OCCUPATIONS,
                key,
                now.version(),
                lastSaved.of(shell, "occupation", key),
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
                                "rank", shell.t("organisation.rank"), mine.rank(), theirs.rank()),
                        Field.ticked(
                                shell,
                                "employed",
                                shell.t("organisation.occupation.employed"),
                                mine.employed(),
                                theirs.employed()),
                        Field.ticked(
                                shell,
                                "caseWorker",
                                shell.t("organisation.occupation.caseWorker"),
                                mine.caseWorker(),
                                theirs.caseWorker()),
                        Field.ticked(
                                shell,
                                "inTurnover",
                                shell.t("organisation.occupation.inTurnover"),
                                mine.inTurnover(),
                                theirs.inTurnover()),
                        Field.text(
                                "noteSv",
                                shell.t("organisation.noteSv"),
                                mine.noteSv(),
                                theirs.noteSv()),
                        Field.text(
                                "noteEn",
                                shell.t("organisation.noteEn"),
                                mine.noteEn(),
                                theirs.noteEn()),
                        Field.text(
                                "aliases",
                                shell.t("organisation.aliases"),
                                mine.aliases(),
                                theirs.aliases())));
    }
}
