package se.arbetsro.governance.domain.inquiry;

/** What is to be done about an inquiry by a day. */
public enum InquiryStep {
    ANSWER,
    /** Show that what was demanded is done. */
    MEET,
    FOLLOW_UP
}
