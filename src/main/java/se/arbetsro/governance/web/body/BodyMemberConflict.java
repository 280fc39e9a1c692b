package se.arbetsro.governance.web.body;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;

import java.util.List;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** Two have changed a seat: both, field by field. */
final class BodyMemberConflict {

    private BodyMemberConflict() {}

    /**
     * @param saved the form of the seat as it is now
     * @param by who changed the body last, its seats included
     */
    static ConflictPage view(
            Shell shell, BodyMemberForm mine, BodyMemberFormPage saved, LastSaved.By by) {
        BodyMemberForm theirs = saved.form();
        return new ConflictPage(
                shell,
                saved.action(),
                saved.back(),
                Long.parseLong(theirs.typed(theirs.version())),
                by.name(),
                by.time(),
                List.of(
                        chosen(
                                shell,
                                "person",
                                shell.t("governance.seat.person"),
                                mine.person(),
                                theirs.person(),
                                saved.people()),
                        line("name", shell.t("governance.seat.name"), mine.name(), theirs.name()),
                        chosen(
                                shell,
                                "part",
                                shell.t("governance.part"),
                                mine.part(),
                                theirs.part(),
                                saved.parts()),
                        line(
                                "speaksFor",
                                shell.t("governance.seat.speaksFor"),
                                mine.speaksFor(),
                                theirs.speaksFor()),
                        line("from", shell.t("governance.days.from"), mine.from(), theirs.from()),
                        line("to", shell.t("governance.days.to"), mine.to(), theirs.to())));
    }
}
