package se.arbetsro.plan.domain.practice;

import java.time.LocalDate;
import se.arbetsro.platform.fault.Invalid;

/**
 * What is followed after an activity, and how long.
 *
 * @param what the new way of working in a sentence
 * @param lang the language that it is written in: {@code sv} or {@code en}
 * @param firstOn the day from which it is asked the first time
 * @param everyMonths 6 or 12
 * @param lastOn the last day on which it is asked; two to four years after the first
 */
public record PracticeContent(
        String what, String lang, LocalDate firstOn, int everyMonths, LocalDate lastOn) {

    static final int LEAST_YEARS = 2;
    static final int MOST_YEARS = 4;

    public PracticeContent {
        if (lastOn.isBefore(firstOn)) {
            throw new Invalid("plan.practice.lastBeforeFirst");
        }
        if (lastOn.isBefore(firstOn.plusYears(LEAST_YEARS))) {
            throw new Invalid("plan.practice.tooShort");
        }
        if (lastOn.isAfter(firstOn.plusYears(MOST_YEARS))) {
            throw new Invalid("plan.practice.tooLong");
        }
    }
}
