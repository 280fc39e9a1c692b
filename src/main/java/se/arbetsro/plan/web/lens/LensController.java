package se.arbetsro.plan.web.lens;

import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LensId;
import se.arbetsro.plan.LensKind;
import se.arbetsro.plan.domain.lens.LensContent;
import se.arbetsro.plan.domain.lens.LensQueries;
import se.arbetsro.plan.domain.lens.LensRow;
import se.arbetsro.plan.domain.lens.LensService;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.plan.web.PlanMoment;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The lenses through which a plan version lets each area be looked at. */
@Controller
class LensController {

    private final PlanQueries plans;
    private final LensQueries queries;
    private final LensService lenses;
    private final Once once;

    LensController(PlanQueries plans, LensQueries queries, LensService lenses, Once once) {
        this.plans = plans;
        this.queries = queries;
        this.lenses = lenses;
        this.once = once;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private LensRow lens(LensId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/lenses")
    Html list(Shell shell, @PathVariable String version) {
        VersionRow row = version(version);
        boolean editable =
                shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT);
        return Html.of(
                new LensListPage(
                        shell,
                        row,
                        queries.of(row.id(), PlanMoment.of(shell)),
                        editable
                                ? queries.versionsWithLenses(row.id()).stream()
                                        .map(key -> Option.of(key, key))
                                        .toList()
                                : List.of(),
                        editable));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}/lenses", params = "format")
    TableFile<LensRow> file(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        List<LensRow> rows = queries.of(version(version).id(), PlanMoment.of(shell));
        return TableFile.of(
                shell,
                TableExport.<LensRow>titled("Perspektiv", "Lenses")
                        .column("Nyckel", "Key", ValueType.text(), LensRow::key)
                        .column("Perspektiv", "Lens", ValueType.text(), LensRow::nameSv)
                        .column("På engelska", "In English", ValueType.text(), LensRow::nameEn)
                        .column(
                                "Besvaras",
                                "Answered",
                                ValueType.text(),
                                row -> LensListPage.kind(shell, row.kind()))
                        .column("Fråga", "Question", ValueType.text(), LensRow::questionSv)
                        .column(
                                "Fråga på engelska",
                                "Question in English",
                                ValueType.text(),
                                LensRow::questionEn)
                        .column("Hjälp", "Help", ValueType.text(), LensRow::helpSv)
                        .column(
                                "Hjälp på engelska",
                                "Help in English",
                                ValueType.text(),
                                LensRow::helpEn)
                        .build(),
                format,
                rows::stream);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/lenses/new")
    Html blank(Shell shell, @PathVariable String version) {
        return Html.of(
                new LensFormPage(
                        shell,
                        version(version).key(),
                        null,
                        LensForm.blank(Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/lenses")
    Html add(Shell shell, @PathVariable String version, @ModelAttribute LensForm form) {
        VersionRow row = version(version);
        FormErrors errors = new FormErrors(shell);
        LensKind kind = form.kind(errors);
        LensContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new LensFormPage(shell, row.key(), null, form, errors));
        }
        try {
            return Html.redirect(
                            once.create(
                                    "lens",
                                    form.key(),
                                    form,
                                    () -> {
                                        lenses.add(row.id(), kind, content);
                                        return "/plans/" + row.key() + "/lenses";
                                    }))
                    .saying("platform.saved");
        } catch (Invalid held) {
            errors.add(FormErrors.FORM, held.messageKey());
            return Html.invalid(new LensFormPage(shell, row.key(), null, form, errors));
        }
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/lenses/copy")
    Html copy(@PathVariable String version, @RequestParam String from) {
        VersionRow row = version(version);
        int copied = lenses.copy(version(from).id(), row.id());
        return Html.redirect("/plans/" + row.key() + "/lenses").saying("plan.lens.copied", copied);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/lenses/standard")
    Html standard(@PathVariable String version) {
        VersionRow row = version(version);
        int added = lenses.addStandard(row.id());
        return Html.redirect("/plans/" + row.key() + "/lenses").saying("plan.lens.copied", added);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/lenses/{id}/edit")
    Html edit(Shell shell, @PathVariable LensId id) {
        LensRow saved = lens(id);
        return Html.of(
                new LensFormPage(
                        shell, saved.versionKey(), id, LensForm.of(saved), FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/lenses/{id}")
    Html reword(Shell shell, @PathVariable LensId id, @ModelAttribute LensForm form) {
        LensRow saved = lens(id);
        FormErrors errors = new FormErrors(shell);
        LensContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new LensFormPage(shell, saved.versionKey(), id, form, errors));
        }
        try {
            lenses.reword(id, form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, lens(id)));
        } catch (Invalid held) {
            errors.add(FormErrors.FORM, held.messageKey());
            return Html.invalid(new LensFormPage(shell, saved.versionKey(), id, form, errors));
        }
        return Html.redirect("/plans/" + saved.versionKey() + "/lenses").saying("platform.saved");
    }

    private static ConflictPage conflict(Shell shell, LensForm mine, LensRow saved) {
        LensForm theirs = LensForm.of(saved);
        return PlanConflicts.page(
                shell,
                "/lenses/" + saved.id().value(),
                saved.version(),
                null,
                "",
                List.of(
                        line("name", shell.t("plan.lens.name"), mine.name(), theirs.name()),
                        line("nameEn", shell.t("plan.lens.nameEn"), mine.nameEn(), theirs.nameEn()),
                        text(
                                "question",
                                shell.t("plan.lens.question"),
                                mine.question(),
                                theirs.question()),
                        text(
                                "questionEn",
                                shell.t("plan.lens.questionEn"),
                                mine.questionEn(),
                                theirs.questionEn()),
                        text("help", shell.t("plan.lens.help"), mine.help(), theirs.help()),
                        text(
                                "helpEn",
                                shell.t("plan.lens.helpEn"),
                                mine.helpEn(),
                                theirs.helpEn())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/lenses/{id}/removal")
    Html remove(@PathVariable LensId id) {
        LensRow saved = lens(id);
        lenses.remove(id);
        return Html.redirect("/plans/" + saved.versionKey() + "/lenses")
                .saying("plan.lens.removed");
    }
}
