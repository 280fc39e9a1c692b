package se.arbetsro.indicator.register;

import java.util.EnumSet;
import java.util.Set;

/**
 * One meaning of staff turnover, as data of a version of a definition: there is none that all agree
 * upon, and figures of two are never one series.
 *
 * @param numerator what is counted of those who come and go
 * @param causes which endings count as leaving, of all that are no moves
 * @param forms on what terms one must be employed to belong to the population
 * @param occupations the population; empty for all
 * @param denominator what the numerator is a share of
 * @param moves when someone who goes on elsewhere with the same employer has left
 */
public record Turnover(
        Numerator numerator,
        Set<EndReason> causes,
        Set<Form> forms,
        Set<String> occupations,
        Denominator denominator,
        Moves moves)
        implements Recipe {

    /** What is counted of those who come and go. */
    public enum Numerator {
        /** Those who left. */
        LEFT,
        /** The fewer of those who were hired and those who left: how many were replaced. */
        REPLACED,
        /** Those of the people on the first day who are not in the same post on the last. */
        COHORT
    }

    /** The people that a numerator is a share of. */
    public enum Denominator {
        OPENING,
        CLOSING,
        /** The mean of opening and closing. */
        MEAN_OF_TWO,
        /** The mean of all turns of months, those into and out of the period too: 13 in a year. */
        MEAN_OF_MONTHS
    }

    /** When someone who goes on elsewhere with the same employer has left. */
    public enum Moves {
        /** Never: only who leaves the municipality has left. */
        NOT_WITHIN_EMPLOYER,
        /** When the other post lies outside the unit that the figure is about. */
        NOT_WITHIN_UNIT,
        /** Always: each change of unit or occupation. */
        COUNTED
    }

    public static final Set<EndReason> ALL_CAUSES = Set.copyOf(EnumSet.allOf(EndReason.class));

    public Turnover {
        causes = Set.copyOf(causes);
        forms = Set.copyOf(forms);
        occupations = Set.copyOf(occupations);
        if (causes.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("Nobody could leave");
        }
        if ((numerator == Numerator.COHORT) != (moves == Moves.COUNTED)) {
            throw new IllegalArgumentException("A cohort counts moves, the others do not");
        }
    }

    @Override
    public boolean addsUp() {
        return false;
    }

    boolean counts(Spell spell) {
        return forms.contains(spell.form())
                && (occupations.isEmpty() || occupations.contains(spell.occupation()));
    }
}
