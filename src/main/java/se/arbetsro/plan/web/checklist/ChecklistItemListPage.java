package se.arbetsro.plan.web.checklist;

import java.util.List;
import se.arbetsro.plan.domain.checklist.ChecklistItemRow;
import se.arbetsro.plan.domain.checklist.ChecklistPart;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The checklist of a plan version.
 *
 * @param others versions whose checklist can be copied; none when the viewer may not
 */
public record ChecklistItemListPage(
        Shell shell,
        VersionRow version,
        List<ChecklistItemRow> items,
        List<Option> others,
        boolean editable)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()));
    }

    public String path() {
        return "/plans/" + version.key() + "/checklist";
    }

    public String part(ChecklistItemRow item) {
        return part(shell, item.part());
    }

    static String part(Shell shell, ChecklistPart part) {
        return switch (part) {
            case QUESTION -> shell.t("plan.checklist.QUESTION");
            case LINE -> shell.t("plan.checklist.LINE");
        };
    }

    public String translation(ChecklistItemRow item) {
        return item.textEn() == null
                ? shell.t("plan.translation.waiting")
                : shell.t("plan.translation.done");
    }

    public Tone tone(ChecklistItemRow item) {
        return item.textEn() == null ? Tone.WARNING : Tone.GOOD;
    }
}
