package se.arbetsro.assessment.domain.round;

import se.arbetsro.organisation.UnitId;

/**
 * A district in a round, as far as the viewer may know of it.
 *
 * @param shared whether it shares its units' words
 * @param analyses how many it was asked for; 0 before the round opens
 * @param drafts how many are still being written
 */
public record DistrictRow(
        UnitId unitId,
        String name,
        Level level,
        boolean shared,
        int analyses,
        int drafts,
        int submitted,
        int confirmed) {

    public boolean done() {
        return analyses > 0 && confirmed == analyses;
    }
}
