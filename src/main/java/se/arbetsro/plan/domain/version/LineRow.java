package se.arbetsro.plan.domain.version;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;

/**
 * A line of the lineage as it is read, with the areas at both of its ends.
 *
 * @param version of the row, for forms
 */
public record LineRow(
        LineageId id,
        AreaEditionId fromId,
        String fromVersion,
        String fromArea,
        int fromPosition,
        @Nullable Integer fromNumber,
        String fromNameSv,
        @Nullable String fromNameEn,
        AreaEditionId toId,
        String toVersion,
        String toArea,
        int toPosition,
        @Nullable Integer toNumber,
        String toNameSv,
        @Nullable String toNameEn,
        Weight weight,
        Basis basis,
        String reasonSv,
        @Nullable String reasonEn,
        long version) {

    public Text2 fromName() {
        return new Text2(fromNameSv, fromNameEn);
    }

    public Text2 toName() {
        return new Text2(toNameSv, toNameEn);
    }

    public Text2 reason() {
        return new Text2(reasonSv, reasonEn);
    }
}
