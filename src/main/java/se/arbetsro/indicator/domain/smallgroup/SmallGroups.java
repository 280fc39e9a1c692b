package se.arbetsro.indicator.domain.smallgroup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.disclosure.Remainder;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;

/**
 * The one door for figures about people that are entered, corrected or taken in. Enough people
 * stand behind each, and together with what is told already they give away no figure of a group
 * that is too small to have one. Units lie below each other as they did on the last day that a
 * figure is about.
 */
@Component
public class SmallGroups {

    private final JdbcClient jdbc;
    private final FigureUnits units;
    private final Clock clock;

    SmallGroups(JdbcClient jdbc, FigureUnits units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** A figure that somebody wants to be there. */
    public record Proposed(Definition definition, UnitId unit, Slot slot, Observed observed) {

        private String place() {
            return definition.id().value() + "/" + slot.key();
        }

        /** Behind what it tells; null where it tells nothing, or not of how many. */
        private @Nullable Integer people() {
            return observed.value() == null ? null : observed.groupSize();
        }
    }

    /**
     * Why a figure of so few people is not kept; empty when it can be.
     *
     * @param municipality the unit at the top, of which any number may be told
     */
    public Optional<GroupTooSmall> tooSmall(Proposed one, UnitId municipality) {
        if (!one.definition.aboutPeople() || one.observed.value() == null) {
            return Optional.empty();
        }
        Integer size = one.observed.groupSize();
        boolean small =
                size == null ? !one.unit.equals(municipality) : size < Definition.FEWEST_PEOPLE;
        return small ? Optional.of(new GroupTooSmall(size)) : Optional.empty();
    }

    /**
     * Refuses what is about too few, or would give a small group away. Of two who enter at the same
     * time the second sees what the first has entered.
     *
     * @throws GroupTooSmall saying which of it
     */
    public void refuse(List<Proposed> proposed) {
        List<String> places =
                proposed.stream()
                        .filter(one -> one.definition.aboutPeople())
                        .map(Proposed::place)
                        .distinct()
                        .sorted()
                        .toList();
        if (places.isEmpty()) {
            return;
        }
        UnitId municipality =
                units.municipality(LocalDate.now(clock)).orElseThrow(NotFound::new).id();
        proposed.stream()
                .flatMap(one -> tooSmall(one, municipality).stream())
                .findFirst()
                .ifPresent(small -> {
                    throw small;
                });
        jdbc.sql(
                        """
                        select pg_advisory_xact_lock(hashtextextended('indicator.remainder/' || place, 0))
                        from unnest(cast(:places as text[])) place
                        """)
                .param("places", places.toArray(String[]::new))
                .query((_, _) -> true)
                .list();
        givenAway(proposed).values().stream()
                .findFirst()
                .ifPresent(unit -> {
                    throw GroupTooSmall.remainder(unit);
                });
    }

    /**
     * Which of the figures had better not be there, with the name of the unit whose other people
     * would be given away: for each such group one figure, that of the fewest people.
     */
    @Transactional(readOnly = true)
    public Map<Proposed, String> givenAway(List<Proposed> all) {
        Map<String, List<Proposed>> proposed =
                all.stream()
                        .filter(one -> one.definition.aboutPeople())
                        .collect(groupingBy(Proposed::place, LinkedHashMap::new, toList()));
        Map<Proposed, String> givenAway = new LinkedHashMap<>();
        if (proposed.isEmpty()) {
            return givenAway;
        }
        Map<String, Map<UUID, Integer>> told = told(proposed);
        Map<LocalDate, Map<UUID, Placed>> trees = trees(proposed);
        proposed.forEach((place, ones) -> {
            Map<UUID, Integer> people = told.computeIfAbsent(place, _ -> new HashMap<>());
            ones.forEach(one -> {
                Integer size = one.people();
                if (size == null) {
                    people.remove(one.unit.value());
                } else {
                    people.put(one.unit.value(), size);
                }
            });
            Map<UUID, Placed> tree = trees.getOrDefault(ones.getFirst().slot.lastDay(), Map.of());
            for (Remainder few : remainders(people, tree)) {
                guilty(few, ones).ifPresent(one -> givenAway.put(one, name(tree, few.unit())));
            }
        });
        return givenAway;
    }

    private static List<Remainder> remainders(Map<UUID, Integer> people, Map<UUID, Placed> tree) {
        List<Remainder.Told> told = new ArrayList<>();
        people.forEach((unit, size) ->
                told.add(new Remainder.Told(unit.toString(), above(unit, tree), size)));
        return Remainder.of(told, Definition.FEWEST_PEOPLE);
    }

    private static List<String> above(UUID unit, Map<UUID, Placed> tree) {
        List<String> above = new ArrayList<>();
        Placed at = tree.get(unit);
        while (at != null && at.parent != null) {
            above.add(at.parent.toString());
            at = tree.get(at.parent);
        }
        return above;
    }

    /** Rather one below than the unit itself, which more people want to see. */
    private static Optional<Proposed> guilty(Remainder few, List<Proposed> ones) {
        return ones.stream()
                .filter(one -> one.people() != null && few.below().contains(id(one)))
                .min(
                        Comparator.comparing(
                                Proposed::people, Comparator.nullsFirst(Comparator.naturalOrder())))
                .or(() -> ones.stream().filter(one -> few.unit().equals(id(one))).findFirst());
    }

    private static String id(Proposed one) {
        return one.unit.value().toString();
    }

    private static String name(Map<UUID, Placed> tree, String unit) {
        Placed placed = tree.get(UUID.fromString(unit));
        return placed == null ? "" : placed.name;
    }

    private record ToldRow(UUID definition, String slot, UUID unit, int people) {}

    private Map<String, Map<UUID, Integer>> told(Map<String, List<Proposed>> proposed) {
        List<Proposed> firsts = proposed.values().stream().map(List::getFirst).toList();
        Map<String, Map<UUID, Integer>> told = new HashMap<>();
        jdbc.sql(
                        """
                        select definition_id as definition, observation.slot, unit_id as unit,
                            group_size as people
                        from unnest(cast(:definitions as uuid[]), cast(:slots as text[])) asked(id, slot)
                        join indicator.observation on definition_id = asked.id and observation.slot = asked.slot
                        where known_until is null and split is null and value is not null
                            and group_size is not null
                        """)
                .param(
                        "definitions",
                        firsts.stream()
                                .map(one -> one.definition.id().value())
                                .toArray(UUID[]::new))
                .param("slots", firsts.stream().map(one -> one.slot.key()).toArray(String[]::new))
                .query(ToldRow.class)
                .list()
                .forEach(row ->
                        told.computeIfAbsent(row.definition + "/" + row.slot, _ -> new HashMap<>())
                                .put(row.unit, row.people));
        return told;
    }

    private record Placed(LocalDate day, UUID unit, @Nullable UUID parent, String name) {}

    private Map<LocalDate, Map<UUID, Placed>> trees(Map<String, List<Proposed>> proposed) {
        Map<LocalDate, Map<UUID, Placed>> trees = new HashMap<>();
        jdbc.sql(
                        """
                        select day, unit_id as unit, parent_id as parent, name
                        from unnest(cast(:days as date[])) day cross join lateral organisation.unit_on(day)
                        """)
                .param(
                        "days",
                        proposed.values().stream()
                                .map(ones -> Date.valueOf(ones.getFirst().slot.lastDay()))
                                .distinct()
                                .toArray(Date[]::new))
                .query(Placed.class)
                .list()
                .forEach(placed ->
                        trees.computeIfAbsent(placed.day, _ -> new HashMap<>())
                                .put(placed.unit, placed));
        return trees;
    }
}
