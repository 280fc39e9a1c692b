package se.arbetsro.governance.web.meeting;

import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have changed a matter of an agenda: both, field by field. */
final class MatterConflict {

    private MatterConflict() {}

    static View view(Shell shell, MatterForm mine, MatterRow saved, MeetingRow meeting) {
        MatterForm theirs = MatterForm.of(saved);
        String by = saved.changedByName();
        ConflictPage both =
                new ConflictPage(
                        shell,
                        "/matters/" + saved.id().value(),
                        MeetingWords.href(meeting),
                        saved.version(),
                        by == null ? shell.t("governance.somebody") : by,
                        shell.minute(saved.changedAt()),
                        List.of(
                                line(
                                        "position",
                                        shell.t("governance.matter.position"),
                                        mine.position(),
                                        theirs.position()),
                                line(
                                        "heading",
                                        shell.t("governance.matter.heading"),
                                        mine.heading(),
                                        theirs.heading()),
                                text(
                                        "text",
                                        shell.t("governance.matter.text"),
                                        mine.text(),
                                        theirs.text()),
                                line(
                                        "about",
                                        shell.t("governance.matter.about"),
                                        mine.about(),
                                        theirs.about())));
        return meeting.state().open() ? both : both.closed(shell.t("governance.minutes.closed"));
    }
}
