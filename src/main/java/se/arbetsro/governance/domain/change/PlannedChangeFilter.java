package se.arbetsro.governance.domain.change;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * Which planned changes are wanted.
 *
 * @param unit those that belong to or affect this unit or one below it; null for all
 * @param year those that are to happen in it; null for all
 * @param open only those of which something is still to be done
 */
public record PlannedChangeFilter(
        @Nullable UnitId unit,
        @Nullable ChangeKind kind,
        @Nullable ChangeState state,
        @Nullable Integer year,
        boolean open) {

    public static final PlannedChangeFilter ALL =
            new PlannedChangeFilter(null, null, null, null, false);
}
