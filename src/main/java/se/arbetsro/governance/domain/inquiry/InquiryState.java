package se.arbetsro.governance.domain.inquiry;

/** How far an inquiry has come. A draft of the answer is no answer. */
public enum InquiryState {
    RECEIVED,
    ANSWERED,
    CLOSED
}
