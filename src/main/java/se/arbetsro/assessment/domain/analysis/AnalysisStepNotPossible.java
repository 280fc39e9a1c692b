package se.arbetsro.assessment.domain.analysis;

import se.arbetsro.platform.fault.Conflict;

/** The analysis is in another state than the step begins from. */
class AnalysisStepNotPossible extends Conflict {

    AnalysisStepNotPossible() {
        super("assessment.analysis.stepNotPossible");
    }
}
