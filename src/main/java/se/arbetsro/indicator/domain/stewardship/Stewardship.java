package se.arbetsro.indicator.domain.stewardship;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.Role;
import se.arbetsro.platform.time.Period;

/**
 * Who answers for an indicator, and how its figures come in. Differs from its definition, which
 * says what the figures mean: another reporter makes no new series.
 *
 * @param version 0 when nothing has been said yet
 */
public record Stewardship(Content content, long version) {

    public static final Stewardship NONE =
            new Stewardship(new Content(null, null, null, null, null, Limits.NONE), 0);

    /**
     * @param owner who answers for what the indicator means; null while nobody has been named, as
     *     with the others
     * @param reporter whose task it is to report
     * @param approver whose task it is to approve
     * @param unitKind the level of the units that each report; null for those that take part in a
     *     round themselves
     * @param cadence about what periods it is reported
     */
    public record Content(
            @Nullable Role owner,
            @Nullable Role reporter,
            @Nullable Role approver,
            @Nullable String unitKind,
            Period.@Nullable Kind cadence,
            Limits limits) {}
}
