package se.arbetsro.assessment.domain.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.AreaId;

/**
 * A meeting as those see it who may see the answers of its analysis.
 *
 * @param code null when marking is closed, and for whoever may not write the analysis
 * @param until after this no ballot is taken
 * @param phones how many ballots are in while marking is open; 0 afterwards
 * @param marked how many marked in all; null until closed, and when they were too few to tell
 * @param areas the areas by how many marked them as most needed; empty when nothing is told
 * @param discussed the areas that the meeting chose to talk about
 */
public record MeetingRow(
        @Nullable MeetingCode code,
        Instant until,
        int phones,
        int papers,
        @Nullable Instant closedAt,
        @Nullable Integer marked,
        List<MarkedArea> areas,
        List<AreaId> discussed) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean told() {
        return marked != null;
    }
}
