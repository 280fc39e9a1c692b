package se.arbetsro.assessment.domain.meeting;

import se.arbetsro.plan.AreaId;

/** How many ballots on paper mark an area. */
public record PaperCount(AreaId area, int furthest, int mostNeeded) {

    boolean any() {
        return furthest > 0 || mostNeeded > 0;
    }
}
