package se.arbetsro.governance.web.change;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Two have changed a planned change: both texts, field by field. */
final class PlannedChangeConflict {

    private PlannedChangeConflict() {}

    static ConflictPage view(
            Shell shell, PlannedChangeForm mine, ChangeRow saved, List<Option> units) {
        PlannedChangeForm theirs = PlannedChangeForm.of(saved);
        String here = ChangeForms.address(saved.id());
        String by = saved.changedByName();
        String affected = shell.t("governance.change.affected");
        return new ConflictPage(
                shell,
                here,
                here,
                saved.version(),
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        chosen(
                                shell,
                                "kind",
                                shell.t("governance.kind"),
                                mine.kind(),
                                theirs.kind(),
                                ChangeWords.kinds(shell)),
                        line("title", shell.t("field.title"), mine.title(), theirs.title()),
                        text("what", shell.t("governance.change.what"), mine.what(), theirs.what()),
                        text("why", shell.t("governance.change.why"), mine.why(), theirs.why()),
                        line(
                                "happensOn",
                                shell.t("governance.change.happensOn"),
                                mine.happensOn(),
                                theirs.happensOn()),
                        line(
                                "viewsUntil",
                                shell.t("governance.change.viewsUntil"),
                                mine.viewsUntil(),
                                theirs.viewsUntil()),
                        text(
                                "takingPart",
                                shell.t("governance.change.takingPart"),
                                mine.takingPart(),
                                theirs.takingPart()),
                        line(
                                "contact",
                                shell.t("governance.change.contact"),
                                mine.contact(),
                                theirs.contact()),
                        chosen(
                                shell,
                                "affected1",
                                affected,
                                mine.affected1(),
                                theirs.affected1(),
                                units),
                        chosen(
                                shell,
                                "affected2",
                                affected,
                                mine.affected2(),
                                theirs.affected2(),
                                units),
                        chosen(
                                shell,
                                "affected3",
                                affected,
                                mine.affected3(),
                                theirs.affected3(),
                                units),
                        chosen(
                                shell,
                                "affected4",
                                affected,
                                mine.affected4(),
                                theirs.affected4(),
                                units)));
    }
}
