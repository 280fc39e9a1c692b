package se.arbetsro.governance.web.minutes;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.hidden;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.MeetingWords;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have written of the same matter in the minutes: both, field by field. */
final class MinutesConflict {

    private MinutesConflict() {}

    static View view(
            Shell shell,
            MinutesForm mine,
            MatterRow saved,
            MeetingRow meeting,
            List<Option> outcomes) {
        MinutesForm theirs = MinutesForm.of(saved);
        String by = saved.changedByName();
        ConflictPage both =
                new ConflictPage(
                        shell,
                        "/matters/" + saved.id().value() + "/minutes",
                        MeetingWords.href(meeting) + "/minutes",
                        saved.version(),
                        by == null ? shell.t("governance.somebody") : by,
                        shell.minute(saved.changedAt()),
                        List.of(
                                hidden("key", mine.key()),
                                text(
                                        "said",
                                        shell.t("governance.matter.said"),
                                        mine.said(),
                                        theirs.said()),
                                chosen(
                                        shell,
                                        "outcome",
                                        shell.t("governance.outcome"),
                                        mine.outcome(),
                                        theirs.outcome(),
                                        outcomes),
                                text(
                                        "decision",
                                        shell.t("governance.decision.wording"),
                                        mine.decision(),
                                        theirs.decision())));
        return meeting.state().open() ? both : both.closed(shell.t("governance.minutes.closed"));
    }
}
