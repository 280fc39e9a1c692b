package se.arbetsro.governance.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;

/** Reads from forms what several of them ask for. */
public final class Typing {

    private Typing() {}

    /** An id; empty for what is none. */
    public static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** One of an enum by its name, as it stands in an address; null for none of them. */
    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    /** A day as it stands in an address; null for what is none. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** Days from a first to a last, which is included and may be open. */
    public static Validity days(FormErrors errors, @Nullable String from, @Nullable String to) {
        LocalDate first = errors.date("from", from);
        LocalDate last = errors.optionalDate("to", to);
        boolean backwards = last != null && last.isBefore(first);
        if (backwards) {
            errors.add("to", "governance.days.backwards");
        }
        return new Validity(first, last == null || backwards ? null : last.plusDays(1));
    }
}
