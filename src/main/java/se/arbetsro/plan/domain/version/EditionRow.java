package se.arbetsro.plan.domain.version;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/**
 * An area as it stands in a version, as it is read.
 *
 * @param version of the row, for forms
 */
public record EditionRow(
        AreaEditionId id,
        AreaId areaId,
        String areaKey,
        AreaKind kind,
        PlanVersionId versionId,
        String versionKey,
        int position,
        @Nullable Integer number,
        boolean ownChapter,
        String nameSv,
        @Nullable String nameEn,
        String shortNameSv,
        @Nullable String shortNameEn,
        @Nullable String desiredStateSv,
        @Nullable String desiredStateEn,
        @Nullable String guidanceSv,
        @Nullable String guidanceEn,
        TextOrigin textOrigin,
        long version) {

    public Text2 name() {
        return new Text2(nameSv, nameEn);
    }

    public Text2 shortName() {
        return new Text2(shortNameSv, shortNameEn);
    }

    public @Nullable Text2 desiredState() {
        return desiredStateSv == null ? null : new Text2(desiredStateSv, desiredStateEn);
    }

    public @Nullable Text2 guidance() {
        return guidanceSv == null ? null : new Text2(guidanceSv, guidanceEn);
    }
}
