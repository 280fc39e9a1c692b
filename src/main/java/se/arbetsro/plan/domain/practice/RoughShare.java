package se.arbetsro.plan.domain.practice;

/** A share by eye, for who has no number, and the percent that it counts as. */
public enum RoughShare {
    NONE(0),
    FEW(25),
    HALF(50),
    MOST(75),
    ALL(100);

    private final int percent;

    RoughShare(int percent) {
        this.percent = percent;
    }

    public int percent() {
        return percent;
    }
}
