package se.arbetsro.governance.web.decision;

import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have corrected a decision: both, field by field. */
final class DecisionConflict {

    private DecisionConflict() {}

    static ConflictPage view(Shell shell, DecisionForm mine, DecisionRow saved) {
        DecisionForm theirs = DecisionForm.of(saved);
        String here = "/decisions/" + saved.id().value();
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                here,
                here,
                saved.version(),
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        line(
                                "title",
                                shell.t("governance.decision.title"),
                                mine.title(),
                                theirs.title()),
                        text(
                                "text",
                                shell.t("governance.decision.wording"),
                                mine.text(),
                                theirs.text()),
                        line("day", shell.t("governance.decision.day"), mine.day(), theirs.day()),
                        line(
                                "registryNumber",
                                shell.t("governance.decision.registryNumber"),
                                mine.registryNumber(),
                                theirs.registryNumber())));
    }
}
