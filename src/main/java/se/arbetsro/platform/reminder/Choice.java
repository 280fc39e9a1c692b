package se.arbetsro.platform.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;

/**
 * How someone wants to be reminded.
 *
 * @param silentUntil the last day without letters, such as of a leave; null for none
 */
public record Choice(Rhythm rhythm, Language language, @Nullable LocalDate silentUntil) {

    static final Choice USUAL = new Choice(Rhythm.DAILY, Language.SV, null);

    boolean silentOn(LocalDate day) {
        return rhythm == Rhythm.OFF || (silentUntil != null && !day.isAfter(silentUntil));
    }
}
