package se.arbetsro.indicator.register;

import se.arbetsro.indicator.figure.Split;

/**
 * Someone in the register, without a name.
 *
 * @param number of our own, which tells people apart and nothing else
 */
public record Person(int number, Sex sex, int birthYear) {

    /**
     * The age band by the age that is reached during the year. The register holds no birthday, so
     * that nobody changes band within a year.
     */
    Split age(int year) {
        int age = year - birthYear;
        return age <= 29 ? Split.TO_29 : age <= 49 ? Split.FROM_30_TO_49 : Split.FROM_50;
    }
}
