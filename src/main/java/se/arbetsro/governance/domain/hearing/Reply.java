package se.arbetsro.governance.domain.hearing;

/** What came of a view. */
public enum Reply {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED
}
