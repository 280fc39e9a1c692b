package se.arbetsro.listening.web.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.domain.campaign.ContactTally;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;

/**
 * How many were asked, as it is typed.
 *
 * @param key makes counting happen once
 */
public record ContactForm(
        @Nullable String key,
        @Nullable String unit,
        @Nullable String day,
        @Nullable String way,
        @Nullable String outcome,
        @Nullable String heads) {

    static ContactForm empty(String key, LocalDate today, String unit) {
        return new ContactForm(
                key,
                unit,
                today.toString(),
                ContactTally.Way.TELEPHONE.name(),
                ContactTally.Outcome.NOT_REACHED.name(),
                "1");
    }

    /** What was typed, read. */
    record Content(
            UnitId unit,
            LocalDate day,
            ContactTally.Way way,
            ContactTally.Outcome outcome,
            int heads) {}

    Optional<Content> content(List<UnitId> units, LocalDate today, FormErrors errors) {
        UnitId where =
                units.stream()
                        .filter(one -> one.value().toString().equals(unit))
                        .findFirst()
                        .orElse(null);
        if (where == null) {
            errors.add("unit", "platform.form.required");
        }
        LocalDate on = errors.date("day", day);
        if (errors.of("day") == null && on.isAfter(today)) {
            errors.add("day", "listening.contacts.ahead");
        }
        ContactTally.Way how = errors.optionalChoice("way", way, ContactTally.Way.class);
        ContactTally.Outcome came =
                errors.optionalChoice("outcome", outcome, ContactTally.Outcome.class);
        if (how == null) {
            errors.add("way", "platform.form.required");
        }
        if (came == null) {
            errors.add("outcome", "platform.form.required");
        }
        int count = errors.whole("heads", heads, 1, ContactTally.MOST);
        return errors.any() || where == null || how == null || came == null
                ? Optional.empty()
                : Optional.of(new Content(where, on, how, came, count));
    }
}
