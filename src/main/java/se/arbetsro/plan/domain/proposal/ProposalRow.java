package se.arbetsro.plan.domain.proposal;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/**
 * A proposal as it is read, with what became of it where the viewer reads local plans.
 *
 * @param areaKey null where it concerns the version as a whole
 * @param adopted in how many local plans
 * @param cityWide how many activities carry it out for the whole municipality
 * @param version of the row, for forms
 */
public record ProposalRow(
        ProposalId id,
        PlanVersionId versionId,
        String versionKey,
        @Nullable AreaId areaId,
        @Nullable String areaKey,
        @Nullable Integer areaNumber,
        @Nullable String areaNameSv,
        @Nullable String areaNameEn,
        int position,
        String titleSv,
        @Nullable String titleEn,
        String textSv,
        @Nullable String textEn,
        @Nullable Mandate mandate,
        @Nullable String mandateSource,
        @Nullable String source,
        int adopted,
        int adapted,
        int notHere,
        int cityWide,
        long version) {

    public Text2 title() {
        return new Text2(titleSv, titleEn);
    }

    public Text2 text() {
        return new Text2(textSv, textEn);
    }

    public @Nullable Text2 area() {
        return areaNameSv == null ? null : new Text2(areaNameSv, areaNameEn);
    }

    /** Whether title and text are there in both languages. */
    public boolean translated() {
        return titleEn != null && textEn != null;
    }
}
