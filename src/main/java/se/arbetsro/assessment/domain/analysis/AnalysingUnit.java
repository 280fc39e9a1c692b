package se.arbetsro.assessment.domain.analysis;

import java.util.List;
import se.arbetsro.organisation.UnitId;

/**
 * A unit that is asked in a round.
 *
 * @param serviceLines the keys of those that it answers for; empty when it answers as a whole
 */
public record AnalysingUnit(UnitId unit, List<String> serviceLines) {

    public AnalysingUnit {
        serviceLines = List.copyOf(serviceLines);
    }
}
