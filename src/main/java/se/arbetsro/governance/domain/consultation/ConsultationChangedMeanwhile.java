package se.arbetsro.governance.domain.consultation;

import se.arbetsro.platform.fault.Conflict;

/** Somebody has answered or ended the consultation after its form was opened. */
public class ConsultationChangedMeanwhile extends Conflict {

    ConsultationChangedMeanwhile() {
        super("governance.consultation.changedMeanwhile");
    }
}
