package se.arbetsro.assessment.domain.analysis;

import se.arbetsro.platform.fault.Invalid;

/** Not all that was asked is answered. */
public class AnswersMissing extends Invalid {

    AnswersMissing(int left) {
        super("assessment.analysis.answersMissing", left);
    }
}
