package se.arbetsro.organisation.web.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.people.EmploymentContent;
import se.arbetsro.organisation.domain.people.EmploymentQueries.Job;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;

/**
 * An employment as typed.
 *
 * @param lastDay the last day of it; empty while it goes on
 */
public record EmploymentForm(
        @Nullable String unit,
        @Nullable String occupation,
        @Nullable String from,
        @Nullable String lastDay,
        @Nullable String key,
        @Nullable String version) {

    static EmploymentForm of(Job job) {
        LocalDate last = job.valid().lastDay();
        return new EmploymentForm(
                job.unitId().value().toString(),
                job.occupation(),
                job.valid().from().toString(),
                last == null ? "" : last.toString(),
                null,
                String.valueOf(job.version()));
    }

    /** The employment as typed, out of these choices. */
    EmploymentContent parse(FormErrors errors, List<Option> units, List<Option> occupations) {
        String chosenUnit = chosen(errors, "unit", unit, units);
        String chosenOccupation = chosen(errors, "occupation", occupation, occupations);
        return new EmploymentContent(
                chosenUnit == null
                        ? UnitId.random()
                        : new UnitId(java.util.UUID.fromString(chosenUnit)),
                chosenOccupation == null ? "" : chosenOccupation,
                days(errors, from, lastDay));
    }

    /** The days from a first to a last one, as people say them. */
    static Validity days(FormErrors errors, @Nullable String from, @Nullable String lastDay) {
        LocalDate first = errors.date("from", from);
        LocalDate last = errors.optionalDate("lastDay", lastDay);
        if (last != null && last.isBefore(first)) {
            errors.add("lastDay", "organisation.lastBeforeFrom");
            return Validity.from(first);
        }
        return new Validity(first, last == null ? null : last.plusDays(1));
    }

    private static @Nullable String chosen(
            FormErrors errors, String field, @Nullable String typed, List<Option> options) {
        if (options.stream().anyMatch(option -> option.value().equals(typed))) {
            return typed;
        }
        errors.add(field, "platform.form.choice");
        return null;
    }
}
