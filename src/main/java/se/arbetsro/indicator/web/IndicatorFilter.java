package se.arbetsro.indicator.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.organisation.UnitId;

/**
 * What is chosen above the list of indicators, as the query string has it.
 *
 * @param unit whose figures are shown; null for the municipality's
 * @param q part of the name or of what is counted
 * @param kind {@code NUMBER} or {@code TEXT}; anything else shows both
 */
public record IndicatorFilter(@Nullable UnitId unit, @Nullable String q, @Nullable String kind) {

    boolean isSet() {
        return unit != null || !words().isEmpty() || chosenKind() != null;
    }

    List<Figures.OfIndicator> of(List<Figures.OfIndicator> all) {
        return all.stream().filter(one -> takes(one.current().definition())).toList();
    }

    private boolean takes(Definition definition) {
        Kind wanted = chosenKind();
        return (wanted == null || wanted == definition.kind())
                && (words().isEmpty()
                        || holds(definition.name().sv())
                        || holds(definition.name().en())
                        || holds(definition.counts().sv())
                        || holds(definition.counts().en()));
    }

    private boolean holds(@Nullable String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(words());
    }

    private String words() {
        return q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable Kind chosenKind() {
        for (Kind one : Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }
}
