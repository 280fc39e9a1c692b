package se.arbetsro.disclosure;

/**
 * What can be worked out of a hidden cell by whoever sees all that is shown, knows where there is
 * nobody and that no count is negative: the least and the most that it could be (Hundepool et al.,
 * Statistical Disclosure Control, 2012, chapter 4).
 */
public record FeasibilityInterval(double least, double most) {

    public double width() {
        return most - least;
    }
}
