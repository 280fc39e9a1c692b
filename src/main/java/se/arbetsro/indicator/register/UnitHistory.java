package se.arbetsro.indicator.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * The units as they were: what lay below what on each day, and which took over from which. A unit
 * that several were merged into holds their people also for the days before; one that is split
 * leaves nothing to either part, since nobody can tell who belonged to which.
 */
public final class UnitHistory {

    private final Map<UnitId, List<Place>> places = new HashMap<>();
    private final Map<UnitId, List<Succession>> successors = new HashMap<>();

    /**
     * Where a unit belonged for some time.
     *
     * @param parent null at the top
     */
    public record Place(UnitId unit, Validity valid, @Nullable UnitId parent) {}

    /** That a unit took over from another. */
    public record Succession(UnitId unit, UnitId predecessor, LocalDate since) {}

    public UnitHistory(Collection<Place> places, Collection<Succession> successions) {
        places.forEach(place ->
                this.places.computeIfAbsent(place.unit(), _ -> new ArrayList<>()).add(place));
        successions.forEach(one ->
                successors.computeIfAbsent(one.predecessor(), _ -> new ArrayList<>()).add(one));
    }

    boolean exists(UnitId unit, LocalDate day) {
        return places.getOrDefault(unit, List.of()).stream()
                .anyMatch(place -> place.valid().contains(day));
    }

    /** Whether a unit is the other, or has taken over from it by the day in however many steps. */
    boolean continues(UnitId unit, UnitId earlier, LocalDate day) {
        return unit.equals(earlier)
                || successors.getOrDefault(earlier, List.of()).stream()
                        .filter(one -> !one.since().isAfter(day))
                        .anyMatch(one -> continues(unit, one.unit(), day));
    }

    /** Looks units up as they stood at the end of a period; remembers what it has found. */
    Homes at(LocalDate end) {
        return new Homes(end);
    }

    /** The units of one day, each with the people that it has and has taken over. */
    final class Homes {

        private final LocalDate end;
        private final Map<UnitId, Map<LocalDate, Set<UnitId>>> found = new HashMap<>();
        private final Map<UnitId, Set<UnitId>> carried = new HashMap<>();

        private Homes(LocalDate end) {
            this.end = end;
        }

        /** The units at the end that count those who work in a unit on an earlier day. */
        Set<UnitId> of(UnitId unit, LocalDate day) {
            return found.computeIfAbsent(unit, _ -> new HashMap<>())
                    .computeIfAbsent(begin(unit, day), _ -> collect(unit, day));
        }

        /** The nearest of these, going upwards; the unit itself where there is none. */
        UnitId nearest(UnitId unit, LocalDate day) {
            Set<UnitId> all = of(unit, day);
            return all.isEmpty() ? unit : all.iterator().next();
        }

        /** Each unit that there is, after what it lies below; null for the top. */
        Map<UnitId, @Nullable UnitId> tree() {
            Map<UnitId, @Nullable UnitId> tree = new LinkedHashMap<>();
            places.keySet().stream()
                    .filter(unit -> exists(unit, end))
                    .sorted(Comparator.comparing(unit -> unit.value()))
                    .forEach(unit -> add(unit, tree));
            return tree;
        }

        private void add(UnitId unit, Map<UnitId, @Nullable UnitId> tree) {
            if (tree.containsKey(unit)) {
                return;
            }
            Place place = placeOn(unit, end);
            UnitId parent = place == null ? null : place.parent();
            if (parent != null) {
                add(parent, tree);
            }
            tree.put(unit, parent);
        }

        /** Days between two changes of any unit are alike; the place of this one tells enough. */
        private LocalDate begin(UnitId unit, LocalDate day) {
            LocalDate latest = LocalDate.MIN;
            for (LocalDate change : changesAbove(unit)) {
                if (!change.isAfter(day) && change.isAfter(latest)) {
                    latest = change;
                }
            }
            return latest;
        }

        private final Map<UnitId, Set<LocalDate>> changes = new HashMap<>();

        private Set<LocalDate> changesAbove(UnitId unit) {
            Set<LocalDate> known = changes.get(unit);
            if (known != null) {
                return known;
            }
            Set<LocalDate> all = new LinkedHashSet<>();
            changes.put(unit, all);
            for (Place place : places.getOrDefault(unit, List.of())) {
                all.add(place.valid().from());
                if (place.parent() != null) {
                    all.addAll(changesAbove(place.parent()));
                }
            }
            return all;
        }

        private Set<UnitId> collect(UnitId unit, LocalDate day) {
            Set<UnitId> homes = new LinkedHashSet<>();
            UnitId at = unit;
            while (at != null) {
                homes.addAll(carried(at));
                Place place = placeOn(at, day);
                at = place == null ? null : place.parent();
            }
            return homes;
        }

        private Set<UnitId> carried(UnitId unit) {
            Set<UnitId> known = carried.get(unit);
            if (known == null) {
                known = new LinkedHashSet<>();
                carry(unit, known);
                carried.put(unit, known);
            }
            return known;
        }

        private void carry(UnitId unit, Set<UnitId> into) {
            if (exists(unit, end)) {
                into.add(unit);
                return;
            }
            List<Succession> next =
                    successors.getOrDefault(unit, List.of()).stream()
                            .filter(one -> !one.since().isAfter(end))
                            .toList();
            if (next.size() == 1) {
                carry(next.getFirst().unit(), into);
            }
        }
    }

    /** Where it belonged on the day; before its first day as on that, after its last likewise. */
    private @Nullable Place placeOn(UnitId unit, LocalDate day) {
        Place nearest = null;
        for (Place place : places.getOrDefault(unit, List.of())) {
            if (place.valid().contains(day)) {
                return place;
            }
            if (nearest == null
                    || (!place.valid().from().isAfter(day)
                            && place.valid().from().isAfter(nearest.valid().from()))) {
                nearest = place;
            }
        }
        return nearest;
    }
}
