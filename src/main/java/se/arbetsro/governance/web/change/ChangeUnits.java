package se.arbetsro.governance.web.change;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.change.PlannedChangeQueries.ChangeRow;
import se.arbetsro.governance.domain.change.UnitChoices;
import se.arbetsro.governance.domain.change.UnitChoices.UnitChoice;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The units that a form of a planned change offers and takes. */
@Component
class ChangeUnits {

    private final UnitChoices choices;

    ChangeUnits(UnitChoices choices) {
        this.choices = choices;
    }

    /** Those within reach, each with the one above it, and those of the change as it is. */
    List<Option> options(Shell shell, @Nullable ChangeRow saved) {
        Map<String, Option> options = new LinkedHashMap<>();
        for (UnitChoice unit : choices.units(shell.today())) {
            String id = unit.id().value().toString();
            String above = unit.parentName();
            options.put(
                    id, Option.of(id, above == null ? unit.name() : unit.name() + " – " + above));
        }
        if (saved != null) {
            String[] names = saved.affectedNames().split(" · ");
            List<UnitId> units = saved.affectedUnits();
            for (int i = 0; i < units.size(); i++) {
                String id = units.get(i).value().toString();
                options.putIfAbsent(
                        id, Option.of(id, i < names.length ? names[i] : saved.unitName()));
            }
        }
        return List.copyOf(options.values());
    }

    /** Notes a fault when a unit is not within reach. */
    void require(Collection<UnitId> units, FormErrors errors) {
        Set<UnitId> known =
                choices.units(errors.shell().today()).stream()
                        .map(UnitChoice::id)
                        .collect(Collectors.toSet());
        if (!known.containsAll(units)) {
            errors.add("affected1", "platform.form.choice");
        }
    }
}
