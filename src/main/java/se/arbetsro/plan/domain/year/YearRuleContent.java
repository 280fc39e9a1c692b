package se.arbetsro.plan.domain.year;

import java.time.LocalDate;
import se.arbetsro.platform.text.Text2;

/**
 * What is known of a day of the plan's year.
 *
 * @param firstDay the day on which it is first
 * @param lengthDays how many days it takes, 1 to 92
 * @param yearly whether it comes back each year, usually on the same day
 * @param example whether it is a suggestion, and not a day of the municipality's own
 */
public record YearRuleContent(
        YearKind kind,
        Text2 name,
        LocalDate firstDay,
        int lengthDays,
        boolean yearly,
        boolean example) {}
