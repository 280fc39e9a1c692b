package se.arbetsro.platform.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.web.FormErrors;

/** How someone wants to be reminded, as typed. */
public record ReminderForm(
        @Nullable String rhythm, @Nullable String language, @Nullable String silentUntil) {

    static ReminderForm of(Choice choice) {
        return new ReminderForm(
                choice.rhythm().name(),
                choice.language().code(),
                choice.silentUntil() == null ? "" : choice.silentUntil().toString());
    }

    Choice parse(FormErrors errors) {
        Rhythm chosen = errors.optionalChoice("rhythm", rhythm, Rhythm.class);
        if (chosen == null) {
            errors.add("rhythm", "platform.form.choice");
            chosen = Rhythm.DAILY;
        }
        LocalDate until = errors.optionalDate("silentUntil", silentUntil);
        if (until != null && until.isBefore(errors.shell().today())) {
            errors.add("silentUntil", "platform.reminder.silentUntil.past");
        }
        return new Choice(chosen, Language.of(language), until);
    }
}
