package se.arbetsro.plan.domain.version;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * A version of a plan as it is read.
 *
 * @param areas how many areas it has, themes included
 * @param version of the row, for forms
 */
public record VersionRow(
        PlanVersionId id,
        String key,
        String planKey,
        String planNameSv,
        @Nullable String planNameEn,
        String titleSv,
        @Nullable String titleEn,
        @Nullable LocalDate dated,
        @Nullable String decision,
        @Nullable Validity printed,
        @Nullable String printedText,
        @Nullable Validity used,
        UsedBasis usedBasis,
        int areas,
        long version) {

    public Text2 title() {
        return new Text2(titleSv, titleEn);
    }

    public Text2 planName() {
        return new Text2(planNameSv, planNameEn);
    }

    public boolean usedOn(LocalDate day) {
        return used != null && used.contains(day);
    }
}
