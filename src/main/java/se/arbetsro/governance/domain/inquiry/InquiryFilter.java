package se.arbetsro.governance.domain.inquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;

/**
 * Which inquiries are wanted.
 *
 * @param unit those of this unit or one below it; null for all
 * @param due those of which something is to be done by then; null for all
 * @param responsible those that this person sees to; null for all
 */
public record InquiryFilter(
        @Nullable UnitId unit,
        @Nullable InquiryKind kind,
        @Nullable InquiryState state,
        @Nullable Due due,
        @Nullable AreaId area,
        @Nullable UUID responsible) {

    /** How near the next day is on which something is to be done. */
    public enum Due {
        OVERDUE,
        /** Within thirty days, and what is overdue. */
        SOON
    }

    public static final InquiryFilter ALL = of(null);

    public static InquiryFilter of(@Nullable UnitId unit) {
        return new InquiryFilter(unit, null, null, null, null, null);
    }
}
