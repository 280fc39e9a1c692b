package se.arbetsro.plan.web.local;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.domain.local.SteeringPart;
import se.arbetsro.plan.domain.local.SteeringQueries;
import se.arbetsro.plan.domain.local.SteeringSeat;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;

/**
 * A seat in the steering group as it is typed.
 *
 * @param name of someone from outside
 * @param to the last day, which is included
 */
public record MemberForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String person,
        @Nullable String name,
        @Nullable String part,
        @Nullable String speaksFor,
        @Nullable String from,
        @Nullable String to) {

    /** As it is saved now. */
    static MemberForm of(SteeringQueries.MemberRow saved) {
        PersonId someone = saved.personId();
        LocalDate last = saved.valid().lastDay();
        return new MemberForm(
                null,
                Long.toString(saved.version()),
                someone == null ? "" : someone.value().toString(),
                someone == null ? saved.name() : "",
                saved.part().name(),
                saved.speaksFor(),
                saved.valid().from().toString(),
                last == null ? "" : last.toString());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    SteeringSeat seat(FormErrors errors) {
        SteeringPart as = errors.optionalChoice("part", part, SteeringPart.class);
        if (as == null) {
            errors.add("part", "platform.form.choice");
            as = SteeringPart.MEMBER;
        }
        String words = errors.optionalText("name", name, 120);
        PersonId someone = someone();
        if (someone == null && words == null) {
            errors.add("person", "plan.steering.someone");
            words = "–";
        }
        LocalDate first = errors.date("from", from);
        LocalDate last = errors.optionalDate("to", to);
        boolean backwards = last != null && last.isBefore(first);
        if (backwards) {
            errors.add("to", "plan.localPlan.periodBackwards");
        }
        return new SteeringSeat(
                someone,
                someone == null ? words : null,
                as,
                errors.optionalText("speaksFor", speaksFor, 120),
                new Validity(first, last == null || backwards ? null : last.plusDays(1)));
    }

    private @Nullable PersonId someone() {
        try {
            return person == null || person.isBlank()
                    ? null
                    : new PersonId(UUID.fromString(person));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
