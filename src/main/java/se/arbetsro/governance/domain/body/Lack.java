package se.arbetsro.governance.domain.body;

/** What a body may lack. Pointed out and never a hindrance. */
public enum Lack {
    CHAIR,
    HR,
    EQUALITY_SUPPORT,
    UNION_FORM
}
