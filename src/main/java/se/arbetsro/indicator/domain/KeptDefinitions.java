package se.arbetsro.indicator.domain;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.platform.database.ReferenceData;

/** All definitions of all indicators, which every page of figures needs: kept until one changes. */
@Component
class KeptDefinitions {

    private final ReferenceData<Boolean, List<Definition>> all;

    KeptDefinitions(DefinitionRepository definitions) {
        this.all = new ReferenceData<>(1, _ -> List.copyOf(definitions.findAll()));
    }

    List<Definition> all() {
        return all.of(true);
    }

    /** Earliest first; empty where there is no such indicator. */
    List<Definition> of(IndicatorKey key) {
        return all().stream()
                .filter(definition -> definition.indicatorKey().equals(key.value()))
                .sorted(Comparator.comparingInt(Definition::number))
                .toList();
    }
}
