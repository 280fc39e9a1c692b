package se.arbetsro.governance.web.body;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.governance.domain.body.BodyQueries.BodyRow;
import se.arbetsro.governance.web.BodyWords;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have changed a body: both texts, field by field. */
final class BodyConflict {

    private BodyConflict() {}

    static ConflictPage view(Shell shell, BodyForm mine, BodyRow saved) {
        BodyForm theirs = BodyForm.of(saved);
        String here = "/bodies/" + saved.id().value();
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                here,
                here,
                saved.version(),
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        line("name", shell.t("field.name"), mine.name(), theirs.name()),
                        text(
                                "purpose",
                                shell.t("governance.body.purpose"),
                                mine.purpose(),
                                theirs.purpose()),
                        chosen(
                                shell,
                                "unionForm",
                                shell.t("governance.union"),
                                mine.unionForm(),
                                theirs.unionForm(),
                                BodyWords.unionForms(shell)),
                        text(
                                "unionNote",
                                shell.t("governance.union.note"),
                                mine.unionNote(),
                                theirs.unionNote()),
                        line("from", shell.t("governance.days.from"), mine.from(), theirs.from()),
                        line("to", shell.t("governance.days.to"), mine.to(), theirs.to())));
    }
}
