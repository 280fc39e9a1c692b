package se.arbetsro.organisation.web.change;

import java.util.List;
import java.util.Map;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.change.UnitState;
import se.arbetsro.platform.web.Option;

/** Units to choose from, each with the name of the one above it: many units are called alike. */
final class UnitOptions {

    private UnitOptions() {}

    static List<Option> of(Map<UnitId, UnitState> units) {
        return units.entrySet().stream()
                .map(entry ->
                        Option.of(
                                entry.getKey().value().toString(), label(entry.getValue(), units)))
                .toList();
    }

    private static String label(UnitState unit, Map<UnitId, UnitState> units) {
        UnitState above = unit.parent() == null ? null : units.get(unit.parent());
        return above == null || above.parent() == null
                ? unit.name()
                : unit.name() + " – " + above.name();
    }
}
