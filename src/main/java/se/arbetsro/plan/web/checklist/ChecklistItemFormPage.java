package se.arbetsro.plan.web.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ChecklistItemId;
import se.arbetsro.plan.domain.checklist.ChecklistPart;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of an item.
 *
 * @param id null for a new one
 */
public record ChecklistItemFormPage(
        Shell shell,
        String versionKey,
        @Nullable ChecklistItemId id,
        ChecklistItemForm form,
        FormErrors errors)
        implements Page {

    public String list() {
        return "/plans/" + versionKey + "/checklist";
    }

    public String action() {
        return id == null ? list() : "/checklist-items/" + id.value();
    }

    public String title() {
        return id == null ? shell.t("plan.checklist.new") : shell.t("plan.checklist.edit");
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(versionKey, "/plans/" + versionKey),
                new Crumb(shell.t("plan.checklist"), list()));
    }

    public List<Option> parts() {
        return parts(shell);
    }

    static List<Option> parts(Shell shell) {
        return List.of(
                Option.of(
                        ChecklistPart.QUESTION.name(),
                        ChecklistItemListPage.part(shell, ChecklistPart.QUESTION)),
                Option.of(
                        ChecklistPart.LINE.name(),
                        ChecklistItemListPage.part(shell, ChecklistPart.LINE)));
    }
}
