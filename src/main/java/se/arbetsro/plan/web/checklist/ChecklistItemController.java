package se.arbetsro.plan.web.checklist;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
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
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.domain.checklist.ChecklistItemContent;
import se.arbetsro.plan.domain.checklist.ChecklistItemQueries;
import se.arbetsro.plan.domain.checklist.ChecklistItemRow;
import se.arbetsro.plan.domain.checklist.ChecklistItemService;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.TextsChangedMeanwhile;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.plan.web.PlanMoment;
import se.arbetsro.platform.exchange.TableFile;
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

/** What a plan version asks each operation about gender equality. */
@Controller
class ChecklistItemController {

    private final PlanQueries plans;
    private final ChecklistItemQueries queries;
    private final ChecklistItemService items;
    private final Once once;

    ChecklistItemController(
            PlanQueries plans,
            ChecklistItemQueries queries,
            ChecklistItemService items,
            Once once) {
        this.plans = plans;
        this.queries = queries;
        this.items = items;
        this.once = once;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private ChecklistItemRow item(ChecklistItemId id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/checklist")
    Html list(Shell shell, @PathVariable String version) {
        VersionRow row = version(version);
        boolean editable =
                shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT);
        return Html.of(
                new ChecklistItemListPage(
                        shell,
                        row,
                        queries.of(row.id(), PlanMoment.of(shell)),
                        editable
                                ? queries.versionsWithItems(row.id()).stream()
                                        .map(key -> Option.of(key, key))
                                        .toList()
                                : List.of(),
                        editable));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping(path = "/plans/{version}/checklist", params = "format")
    TableFile<ChecklistItemRow> file(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        List<ChecklistItemRow> rows = queries.of(version(version).id(), PlanMoment.of(shell));
        return TableFile.of(
                shell,
                TableExport.<ChecklistItemRow>titled("Checklista", "Checklist")
                        .column("Nyckel", "Key", ValueType.text(), ChecklistItemRow::key)
                        .column(
                                "Del",
                                "Part",
                                ValueType.text(),
                                row -> ChecklistItemListPage.part(shell, row.part()))
                        .column("Svenska", "Swedish", ValueType.text(), ChecklistItemRow::textSv)
                        .column("Engelska", "English", ValueType.text(), ChecklistItemRow::textEn)
                        .build(),
                format,
                rows::stream);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/plans/{version}/checklist/new")
    Html blank(Shell shell, @PathVariable String version) {
        return Html.of(
                new ChecklistItemFormPage(
                        shell,
                        version(version).key(),
                        null,
                        ChecklistItemForm.blank(Once.newKey()),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/checklist")
    Html add(Shell shell, @PathVariable String version, @ModelAttribute ChecklistItemForm form) {
        VersionRow row = version(version);
        FormErrors errors = new FormErrors(shell);
        ChecklistItemContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(new ChecklistItemFormPage(shell, row.key(), null, form, errors));
        }
        return Html.redirect(
                        once.create(
                                "checklist-item",
                                form.key(),
                                form,
                                () -> {
                                    items.add(row.id(), content);
                                    return "/plans/" + row.key() + "/checklist";
                                }))
                .saying("platform.saved");
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/checklist/copy")
    Html copy(@PathVariable String version, @RequestParam String from) {
        VersionRow row = version(version);
        int copied = items.copy(version(from).id(), row.id());
        return Html.redirect("/plans/" + row.key() + "/checklist")
                .saying("plan.checklist.copied", copied);
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/plans/{version}/checklist/standard")
    Html standard(@PathVariable String version) {
        VersionRow row = version(version);
        int added = items.addStandard(row.id());
        return Html.redirect("/plans/" + row.key() + "/checklist")
                .saying("plan.checklist.copied", added);
    }

    @Allowed(Permission.PLAN_EDIT)
    @GetMapping("/checklist-items/{id}/edit")
    Html edit(Shell shell, @PathVariable ChecklistItemId id) {
        ChecklistItemRow saved = item(id);
        return Html.of(
                new ChecklistItemFormPage(
                        shell,
                        saved.versionKey(),
                        id,
                        ChecklistItemForm.of(saved),
                        FormErrors.none(shell)));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/checklist-items/{id}")
    Html reword(
            Shell shell, @PathVariable ChecklistItemId id, @ModelAttribute ChecklistItemForm form) {
        ChecklistItemRow saved = item(id);
        FormErrors errors = new FormErrors(shell);
        ChecklistItemContent content = form.content(errors);
        if (errors.any()) {
            return Html.invalid(
                    new ChecklistItemFormPage(shell, saved.versionKey(), id, form, errors));
        }
        try {
            items.reword(id, form.seen(), content);
        } catch (TextsChangedMeanwhile meanwhile) {
            return Html.conflict(conflict(shell, form, item(id)));
        }
        return Html.redirect("/plans/" + saved.versionKey() + "/checklist")
                .saying("platform.saved");
    }

    private static ConflictPage conflict(
            Shell shell, ChecklistItemForm mine, ChecklistItemRow saved) {
        ChecklistItemForm theirs = ChecklistItemForm.of(saved);
        return PlanConflicts.page(
                shell,
                "/checklist-items/" + saved.id().value(),
                saved.version(),
                null,
                "",
                List.of(
                        chosen(
                                shell,
                                "part",
                                shell.t("plan.checklist.part"),
                                mine.part(),
                                theirs.part(),
                                ChecklistItemFormPage.parts(shell)),
                        text("text", shell.t("plan.checklist.text"), mine.text(), theirs.text()),
                        text(
                                "textEn",
                                shell.t("plan.checklist.textEn"),
                                mine.textEn(),
                                theirs.textEn())));
    }

    @Allowed(Permission.PLAN_EDIT)
    @PostMapping("/checklist-items/{id}/removal")
    Html remove(@PathVariable ChecklistItemId id) {
        ChecklistItemRow saved = item(id);
        items.remove(id);
        return Html.redirect("/plans/" + saved.versionKey() + "/checklist")
                .saying("plan.checklist.removed");
    }
}
