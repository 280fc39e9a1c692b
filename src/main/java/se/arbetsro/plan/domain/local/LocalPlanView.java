package se.arbetsro.plan.domain.local;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * A local plan as its page tells of it.
 *
 * @param withdrawnWhy there when it holds no longer
 * @param reached whether the viewer may write plans of the unit
 * @param editable whether the viewer may write this one, which holds
 * @param version of the row, for forms
 */
public record LocalPlanView(
        LocalPlanId id,
        UnitId unitId,
        String unitName,
        PlanVersionId planVersionId,
        String versionKey,
        String versionTitleSv,
        @Nullable String versionTitleEn,
        Validity period,
        @Nullable String followUp,
        @Nullable UnionForm unionForm,
        @Nullable String unionNote,
        String lang,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        @Nullable String changedByName,
        Instant changedAt,
        boolean reached,
        boolean editable,
        long version) {

    public Text2 versionTitle() {
        return new Text2(versionTitleSv, versionTitleEn);
    }
}
