package se.arbetsro.organisation.web.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.ChangeSetBackground;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.organisation.domain.change.ChangeSet;
import se.arbetsro.organisation.domain.change.ChangeSetId;
import se.arbetsro.organisation.domain.change.ChangeSetQueries;
import se.arbetsro.organisation.domain.change.ChangeSetService;
import se.arbetsro.organisation.domain.change.NoLongerDraft;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.organisation.web.RoleWords;
import se.arbetsro.platform.audit.AuditQueries;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Changes of the organisation: the list, each one, its day and reason. */
@Controller
@OfToday
class ChangeController {

    private final ChangeSetQueries queries;
    private final ChangeSetService service;
    private final VocabularyQueries vocabulary;
    private final AuditQueries audit;
    private final List<ChangeSetBackground> backgrounds;
    private final Once once;

    ChangeController(
            ChangeSetQueries queries,
            ChangeSetService service,
            VocabularyQueries vocabulary,
            AuditQueries audit,
            List<ChangeSetBackground> backgrounds,
            Once once) {
        this.queries = queries;
        this.service = service;
        this.vocabulary = vocabulary;
        this.audit = audit;
        this.backgrounds = backgrounds;
        this.once = once;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/organisation-changes")
    Html list(Shell shell) {
        return Html.of(new ChangeListPage(shell, queries.list()));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/organisation-changes/new")
    Html form(Shell shell, @RequestParam(defaultValue = "") String unit) {
        return Html.of(
                newPage(
                        shell,
                        new ChangeForm("", "", unit, Once.newKey(), ""),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes")
    Html draft(Shell shell, @ModelAttribute ChangeForm form) {
        FormErrors errors = new FormErrors(shell);
        LocalDate day = errors.date("day", form.day());
        String reason = Fields.text(errors, "reason", form.reason(), 300);
        if (errors.any()) {
            return Html.invalid(newPage(shell, form, errors));
        }
        return Html.redirect(
                once.create(
                        "change-set",
                        form.key(),
                        form,
                        () ->
                                "/organisation-changes/"
                                        + service.draft(day, reason).value()
                                        + (form.unit() == null || form.unit().isBlank()
                                                ? ""
                                                : "?unit=" + form.unit())));
    }

    private static ChangeFormPage newPage(Shell shell, ChangeForm form, FormErrors errors) {
        return new ChangeFormPage(
                shell, form, errors, "/organisation-changes", "/organisation-changes", true);
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/organisation-changes/{id}")
    Html change(Shell shell, @PathVariable ChangeSetId id) {
        return Html.of(page(shell, id));
    }

    ChangePage page(Shell shell, ChangeSetId id) {
        Map<String, String> kinds =
                vocabulary.unitKinds().stream()
                        .collect(Collectors.toMap(UnitKind::key, kind -> shell.in(kind.name())));
        return new ChangePage(
                shell,
                queries.prospect(find(id)),
                kinds,
                codeWords(shell),
                backgrounds.stream()
                        .flatMap(one -> one.behind(id.value(), shell).stream())
                        .toList(),
                HistoryLine.of(shell, audit.historyOf("change-set", id.value())));
    }

    private Map<String, String> codeWords(Shell shell) {
        Map<String, String> words = new HashMap<>();
        Arrays.stream(Role.values())
                .forEach(role -> words.put(role.name(), RoleWords.of(shell, role)));
        vocabulary.occupations().forEach(one -> words.put(one.key(), shell.in(one.name())));
        return words;
    }

    @Allowed(Permission.UNIT_CHANGE)
    @GetMapping("/organisation-changes/{id}/day")
    Html reschedule(Shell shell, @PathVariable ChangeSetId id) {
        ChangeSet change = draft(id);
        return Html.of(
                dayPage(
                        shell,
                        id,
                        new ChangeForm(
                                change.effectiveOn().toString(),
                                change.reason(),
                                null,
                                null,
                                String.valueOf(change.version())),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes/{id}/day")
    Html reschedule(Shell shell, @PathVariable ChangeSetId id, @ModelAttribute ChangeForm form) {
        draft(id);
        FormErrors errors = new FormErrors(shell);
        LocalDate day = errors.date("day", form.day());
        String reason = Fields.text(errors, "reason", form.reason(), 300);
        if (errors.any()) {
            return Html.invalid(dayPage(shell, id, form, errors));
        }
        service.reschedule(id, SeenVersion.of(form.version()), day, reason);
        return Html.redirect(address(id)).saying("platform.saved");
    }

    private static ChangeFormPage dayPage(
            Shell shell, ChangeSetId id, ChangeForm form, FormErrors errors) {
        return new ChangeFormPage(shell, form, errors, address(id) + "/day", address(id), false);
    }

    @Allowed(Permission.UNIT_CHANGE)
    @PostMapping("/organisation-changes/{id}/discard")
    Html discard(@PathVariable ChangeSetId id, @RequestParam @Nullable String version) {
        service.discard(id, SeenVersion.of(version));
        return Html.redirect("/organisation-changes").saying("organisation.change.discarded");
    }

    private ChangeSet find(ChangeSetId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    private ChangeSet draft(ChangeSetId id) {
        ChangeSet change = find(id);
        if (!change.isDraft()) {
            throw NoLongerDraft.now();
        }
        return change;
    }

    static String address(ChangeSetId id) {
        return "/organisation-changes/" + id.value();
    }
}
