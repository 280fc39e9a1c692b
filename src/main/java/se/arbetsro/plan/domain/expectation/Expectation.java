package se.arbetsro.plan.domain.expectation;

/** How much an area asks of a service line. */
public enum Expectation {
    /** Everyone in the service line works so. */
    EXPECTED,
    /** In some cases, or where conditions allow. */
    WHERE_IT_FITS,
    /** Not meant for the service line; doing it anyway is a choice of one's own. */
    NOT_NORMALLY
}
