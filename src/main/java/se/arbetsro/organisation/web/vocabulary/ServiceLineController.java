package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
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
import se.arbetsro.organisation.domain.ServiceLine;
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

/** The service lines with their aliases. */
@Controller
class ServiceLineController {

    private final VocabularyQueries vocabulary;
    private final VocabularyService service;
    private final Access access;
    private final LastSaved lastSaved;

    ServiceLineController(
            VocabularyQueries vocabulary,
            VocabularyService service,
            Access access,
            LastSaved lastSaved) {
        this.vocabulary = vocabulary;
        this.service = service;
        this.access = access;
        this.lastSaved = lastSaved;
    }

    /** The municipality's own words begin with these. */
    @Allowed(Permission.UNIT_READ)
    @GetMapping("/words")
    Html words() {
        return Html.redirect(VocabularyTabs.SERVICE_LINES);
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping("/words/service-lines")
    Html list(Shell shell) {
        return Html.of(
                new ServiceLineListPage(
                        shell,
                        vocabulary.serviceLines(),
                        vocabulary.useOfServiceLines(shell.day()).stream()
                                .collect(
                                        Collectors.toMap(
                                                VocabularyQueries.LineUse::key,
                                                VocabularyQueries.LineUse::units)),
                        access.mayEverywhere(Permission.UNIT_CHANGE)));
    }

    @Allowed(Permission.UNIT_READ)
    @GetMapping(path = "/words/service-lines", params = "format")
    TableFile<ServiceLine> file(Shell shell, @RequestParam TableFormat format) {
        return TableFile.of(
                shell,
                VocabularyFiles.serviceLines().export(),
                format,
                () -> vocabulary.serviceLines().stream());
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/words/service-lines/new")
    Html form(Shell shell) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        return Html.of(page(shell, ServiceLineForm.EMPTY, FormErrors.none(shell), null));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/words/service-lines")
    Html add(Shell shell, @ModelAttribute ServiceLineForm form) {
        FormErrors errors = new FormErrors(shell);
        ServiceLine added = form.parse(errors, null);
        return WordForms.kept(errors, added.key(), () -> service.add(added))
                ? Html.redirect(VocabularyTabs.SERVICE_LINES).saying("platform.saved")
                : Html.invalid(page(shell, form, errors, null));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/words/service-lines/{key}")
    Html form(Shell shell, @PathVariable String key) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        return Html.of(page(shell, ServiceLineForm.of(existing(key)), FormErrors.none(shell), key));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/words/service-lines/{key}")
    Html change(Shell shell, @PathVariable String key, @ModelAttribute ServiceLineForm form) {
        ServiceLine existing = existing(key);
        FormErrors errors = new FormErrors(shell);
        ServiceLine changed = form.parse(errors, existing.key());
        try {
            return WordForms.kept(errors, key, () -> service.change(changed))
                    ? Html.redirect(VocabularyTabs.SERVICE_LINES).saying("platform.saved")
                    : Html.invalid(page(shell, form, errors, key));
        } catch (ChangedMeanwhile _) {
            return Html.conflict(conflict(shell, key, form));
        }
    }

    private ServiceLine existing(String key) {
        return vocabulary.serviceLine(key).orElseThrow(NotFound::new);
    }

    private static ServiceLinePage page(
            Shell shell, ServiceLineForm form, FormErrors errors, @Nullable String key) {
        return new ServiceLinePage(
                shell,
                form,
                errors,
                key == null
                        ? VocabularyTabs.SERVICE_LINES
                        : VocabularyTabs.SERVICE_LINES + "/" + key,
                key == null);
    }

    private ConflictPage conflict(Shell shell, String key, ServiceLineForm mine) {
        ServiceLine now = existing(key);
        ServiceLineForm theirs = ServiceLineForm.of(now);
        return WordForms.conflict(
                shell,
                VocabularyTabs.SERVICE_LINES,
                key,
                now.version(),
                lastSaved.of(shell, "service-line", key),
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
                        Field.line(
                                "shortName",
                                shell.t("organisation.shortName"),
                                mine.shortName(),
                                theirs.shortName()),
                        Field.text(
                                "aliases",
                                shell.t("organisation.aliases"),
                                mine.aliases(),
                                theirs.aliases())));
    }
}
