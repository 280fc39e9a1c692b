package se.arbetsro.assessment.domain.analysis;

import java.time.LocalDate;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.platform.text.Text2;

/**
 * An analysis that waits for the viewer.
 *
 * @param confirm whether to confirm, or to write
 * @param sentBack whether it came back to its writers
 * @param missing how many answers it lacks
 */
public record AnalysisTask(
        AnalysisId id,
        String unit,
        Text2 round,
        LocalDate dueOn,
        boolean confirm,
        boolean sentBack,
        int missing) {}
