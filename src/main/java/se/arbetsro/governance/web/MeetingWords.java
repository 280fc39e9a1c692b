package se.arbetsro.governance.web;

import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingState;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The words for meetings and how far they have come. */
public final class MeetingWords {

    private MeetingWords() {}

    /** The body and the day. */
    public static String title(Shell shell, MeetingRow meeting) {
        return shell.t("governance.meeting.of", meeting.body(), shell.date(meeting.day()));
    }

    public static String time(MeetingRow meeting) {
        return meeting.ends() == null
                ? meeting.starts().toString()
                : meeting.starts() + "–" + meeting.ends();
    }

    /** How far it has come; a called meeting whose day has passed waits for its minutes. */
    public static String state(Shell shell, MeetingRow meeting) {
        return meeting.state() == MeetingState.CALLED && meeting.day().isBefore(shell.today())
                ? shell.t("governance.meeting.state.HELD")
                : shell.t("governance.meeting.state." + meeting.state());
    }

    public static Tone tone(MeetingRow meeting) {
        return switch (meeting.state()) {
            case DRAFT -> Tone.NEUTRAL;
            case CALLED -> Tone.INFO;
            case CANCELLED -> Tone.WARNING;
            case PRESENTED -> Tone.INFO;
            case SIGNED -> Tone.GOOD;
        };
    }

    public static String href(MeetingRow meeting) {
        return "/meetings/" + meeting.id().value();
    }
}
