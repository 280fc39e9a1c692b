package se.arbetsro.governance.web.meeting;

import static se.arbetsro.platform.web.ConflictPage.Field.line;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have changed a meeting: both, field by field. */
final class MeetingConflict {

    private MeetingConflict() {}

    static View view(Shell shell, MeetingForm mine, MeetingRow saved) {
        MeetingForm theirs = MeetingForm.of(saved);
        String here = MeetingWords.href(saved);
        String by = saved.changedByName();
        ConflictPage both =
                new ConflictPage(
                        shell,
                        here,
                        here,
                        saved.version(),
                        by == null ? shell.t("governance.somebody") : by,
                        shell.minute(saved.changedAt()),
                        List.of(
                                line(
                                        "day",
                                        shell.t("governance.meeting.day"),
                                        mine.day(),
                                        theirs.day()),
                                line(
                                        "starts",
                                        shell.t("governance.meeting.starts"),
                                        mine.starts(),
                                        theirs.starts()),
                                line(
                                        "ends",
                                        shell.t("governance.meeting.ends"),
                                        mine.ends(),
                                        theirs.ends()),
                                line(
                                        "place",
                                        shell.t("governance.meeting.place"),
                                        mine.place(),
                                        theirs.place()),
                                line(
                                        "link",
                                        shell.t("governance.meeting.link"),
                                        mine.link(),
                                        theirs.link())));
        return saved.state().open() ? both : both.closed(shell.t("governance.minutes.closed"));
    }
}
