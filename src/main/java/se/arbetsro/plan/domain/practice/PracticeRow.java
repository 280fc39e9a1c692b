package se.arbetsro.plan.domain.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;

/**
 * A new way of working as it is read.
 *
 * @param share the last answer, in percent; null while there is none
 * @param nextOn the day from which it is asked next; null when it is asked no more
 * @param say whether the viewer may answer
 * @param version of the row, for forms
 */
public record PracticeRow(
        PracticeId id,
        ActivityId activityId,
        String activityTitle,
        String activityLang,
        UnitId unitId,
        String unitName,
        String what,
        String lang,
        LocalDate firstOn,
        int everyMonths,
        LocalDate lastOn,
        @Nullable String endedWhy,
        Standing standing,
        @Nullable Integer share,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate nextOn,
        boolean say,
        long version) {

    public boolean dueOn(LocalDate day) {
        return nextOn != null && !nextOn.isAfter(day);
    }
}
