package se.arbetsro.governance.domain.consultation;

import se.arbetsro.platform.fault.Invalid;

/** The municipality asks that consultations are over before a decision, and one is not. */
public class ConsultationPending extends Invalid {

    ConsultationPending() {
        super("governance.consultation.pending");
    }
}
