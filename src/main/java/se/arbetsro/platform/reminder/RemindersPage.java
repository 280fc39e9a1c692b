package se.arbetsro.platform.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard.Line;

/**
 * What one is reminded of, and how often.
 *
 * @param address where letters go; null when there is none, and so no letters
 * @param lines what one would be reminded of
 */
public record RemindersPage(
        Shell shell,
        ReminderForm form,
        FormErrors errors,
        @Nullable String address,
        List<Line> lines,
        List<Reminders.Mute> mutes)
        implements Page {

    public List<Option> rhythms() {
        return List.of(
                Option.of("DAILY", shell.t("platform.reminder.rhythm.daily")),
                Option.of("WEEKLY", shell.t("platform.reminder.rhythm.weekly")),
                Option.of("OFF", shell.t("platform.reminder.rhythm.off")));
    }

    public List<Option> languages() {
        return List.of(
                Option.of("sv", shell.t("platform.language.sv")),
                Option.of("en", shell.t("platform.language.en")));
    }

    public String until(Reminders.Mute mute) {
        return mute.until() == null
                ? shell.t("platform.reminder.muted.forGood")
                : shell.t("platform.reminder.muted.until", shell.date(mute.until()));
    }
}
