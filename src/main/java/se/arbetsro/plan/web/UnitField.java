package se.arbetsro.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Option;

/**
 * How a form asks for a unit: by a menu, or, where there are more than a menu can hold, by its
 * name, typed.
 *
 * @param many whether there are that many; a menu then holds what was found by the name
 * @param options empty where the name is typed
 * @param value the chosen option, or the name as it was typed
 */
public record UnitField(boolean many, List<Option> options, String value) {

    public UnitField {
        options = List.copyOf(options);
    }

    /** Of something that stays in its unit, whatever the form says. */
    public static UnitField of(Optional<UnitId> unit) {
        return new UnitField(false, List.of(), unit.map(one -> one.value().toString()).orElse(""));
    }

    /** Whether the name is typed. */
    public boolean typed() {
        return many && options.isEmpty();
    }

    /** The unit that is chosen, by itself or as the only one of its name. */
    public Optional<UnitId> unit() {
        return typed() ? Optional.empty() : id(value);
    }

    static Optional<UnitId> id(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new UnitId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
