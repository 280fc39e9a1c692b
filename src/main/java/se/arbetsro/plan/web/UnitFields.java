package se.arbetsro.plan.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.Choices.WritableUnit;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;

/** Asks in forms for a unit whose plans the viewer may write, and reads the answer. */
@Component
public class UnitFields {

    /** In a longer menu nobody finds a unit. */
    private static final int MENU = 200;

    private static final int HITS = 25;

    private final Choices choices;

    UnitFields(Choices choices) {
        this.choices = choices;
    }

    /**
     * The field as a form shows it.
     *
     * @param answer the id of a unit, or a part of its name
     */
    public UnitField of(@Nullable String answer) {
        String value = answer == null ? "" : answer.strip();
        if (!choices.writableBeyond(MENU)) {
            return new UnitField(
                    false,
                    choices.writable(MENU).stream()
                            .map(unit -> Option.of(written(unit.id()), unit.name()))
                            .toList(),
                    value);
        }
        List<WritableUnit> found = found(value);
        if (found.size() > HITS) {
            return new UnitField(true, List.of(), value);
        }
        return new UnitField(
                true,
                found.stream().map(UnitFields::option).toList(),
                found.isEmpty() ? value : meant(found, value).map(UnitFields::written).orElse(""));
    }

    /**
     * The unit that an answer means; where it means none or several, the word for it stands beside
     * the field {@code unit}.
     */
    public Optional<UnitId> read(@Nullable String answer, FormErrors errors) {
        Optional<UnitId> id = UnitField.id(answer);
        if (id.isPresent()) {
            return id;
        }
        if (answer == null || answer.isBlank() || !choices.writableBeyond(MENU)) {
            errors.add("unit", "platform.form.choice");
            return Optional.empty();
        }
        List<WritableUnit> found = found(answer.strip());
        Optional<UnitId> meant = meant(found, answer.strip());
        if (meant.isEmpty()) {
            if (found.isEmpty()) {
                errors.add("unit", "plan.unit.nothing");
            } else if (found.size() > HITS) {
                errors.add("unit", "plan.unit.tooMany");
            } else {
                errors.add("unit", "plan.unit.several", found.size());
            }
        }
        return meant;
    }

    private List<WritableUnit> found(String value) {
        return value.isEmpty()
                ? List.of()
                : UnitField.id(value)
                        .map(choices::writable)
                        .orElseGet(() -> choices.writableNamed(value, HITS + 1));
    }

    /** The only one, or the only one that is called exactly so. */
    private static Optional<UnitId> meant(List<WritableUnit> found, String value) {
        List<WritableUnit> exact =
                found.stream().filter(unit -> unit.name().equalsIgnoreCase(value)).toList();
        List<WritableUnit> left = exact.isEmpty() ? found : exact;
        return left.size() == 1 ? Optional.of(left.getFirst().id()) : Optional.empty();
    }

    private static Option option(WritableUnit unit) {
        return Option.of(
                written(unit.id()),
                unit.above() == null ? unit.name() : unit.name() + ", " + unit.above());
    }

    private static String written(UnitId unit) {
        return unit.value().toString();
    }
}
