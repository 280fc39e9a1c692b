package se.arbetsro.organisation.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which service lines a unit has from a day on, as they are typed. */
public record UnitServiceLinesForm(
        @Nullable List<String> lines, @Nullable String from, @Nullable String version) {

    /** The keys that were chosen. */
    public Set<String> chosen() {
        return lines == null ? Set.of() : new TreeSet<>(lines);
    }
}
