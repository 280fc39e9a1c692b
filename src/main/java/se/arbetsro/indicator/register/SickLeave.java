package se.arbetsro.indicator.register;

/**
 * One meaning of sick leave. By the law (11 kap. 6 § LKBR) it is a share of ordinary working time,
 * of which unpaid leave is no part; the city's own is a share of agreed working time. The share
 * that lasts is a share of the absence itself.
 */
public enum SickLeave implements Recipe {
    /** Of ordinary working time. */
    STATUTORY,
    /** What of the absence belongs to 60 days in sequence or more. */
    LASTING,
    /** Of agreed working time, unpaid leave included. */
    AGREED;

    @Override
    public boolean addsUp() {
        return true;
    }

    /** From how many days in sequence absence lasts, by the law. */
    public static final int LASTING_DAYS = 60;
}
