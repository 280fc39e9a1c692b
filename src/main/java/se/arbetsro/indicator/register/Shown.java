package se.arbetsro.indicator.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.arbetsro.disclosure.Counts;
import se.arbetsro.disclosure.Cut;
import se.arbetsro.disclosure.Dimension;
import se.arbetsro.disclosure.Pattern;
import se.arbetsro.disclosure.Protection;
import se.arbetsro.disclosure.SuppressionRule;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.UnitId;

/**
 * Which cells of a table may be shown: decided for units, and for units by sex, age and occupation,
 * all at once, so that no sum or difference of what is shown tells of a small group.
 */
public final class Shown {

    private static final String ALL = "all";
    private static final List<Cut> CUTS =
            List.of(
                    Cut.by("unit"),
                    Cut.by("unit", "sex"),
                    Cut.by("unit", "age"),
                    Cut.by("unit", "occupation"));

    private final Pattern pattern;
    private final Set<Cell> told;

    private Shown(Pattern pattern, Set<Cell> told) {
        this.pattern = pattern;
        this.told = Set.copyOf(told);
    }

    /**
     * Decides by the people behind the figures.
     *
     * @param end the last day of the period, whose units are told of
     * @param told cells that were shown of the same people before: an onlooker knows them
     */
    public static Shown of(
            UnitHistory units,
            LocalDate end,
            Map<Group, Integer> groups,
            Set<Cell> told,
            SuppressionRule rule) {
        Map<UnitId, Integer> staff = new HashMap<>();
        Set<String> occupations = new TreeSet<>();
        groups.forEach((group, people) -> {
            staff.merge(group.unit(), people, Integer::sum);
            occupations.add(group.occupation());
        });
        List<Dimension.Category> categories = new ArrayList<>();
        Set<UnitId> there = new HashSet<>();
        units.at(end)
                .tree()
                .forEach((unit, parent) -> {
                    String above = parent == null ? ALL : parent.value().toString();
                    if (categories.isEmpty()) {
                        categories.add(new Dimension.Category(ALL, null));
                    }
                    categories.add(new Dimension.Category(unit.value().toString(), above));
                    there.add(unit);
                });
        if (categories.isEmpty()) {
            return new Shown(new Pattern(Set.of(), 0, Set.of()), told);
        }
        for (UnitId unit : there) {
            // Its own staff, beside those of the units below it.
            categories.add(new Dimension.Category(own(unit), unit.value().toString()));
        }
        Map<se.arbetsro.disclosure.Cell, Integer> heads = new HashMap<>();
        groups.forEach((group, people) -> {
            if (there.contains(group.unit())) {
                heads.merge(
                        se.arbetsro.disclosure.Cell.of(
                                own(group.unit()),
                                group.sex().key(),
                                group.age().key(),
                                group.occupation()),
                        people,
                        Integer::sum);
            }
        });
        var counts =
                new Counts(
                        List.of(
                                new Dimension("unit", categories),
                                Dimension.flat("sex", ALL, keys(Split.SEXES)),
                                Dimension.flat("age", ALL, keys(Split.AGES)),
                                Dimension.flat("occupation", ALL, List.copyOf(occupations))),
                        heads);
        Set<se.arbetsro.disclosure.Cell> known =
                told.stream().map(Shown::place).collect(Collectors.toSet());
        return new Shown(Protection.of(counts, CUTS, rule, known), told);
    }

    private static String own(UnitId unit) {
        return "own " + unit.value();
    }

    private static List<String> keys(List<Split> splits) {
        return splits.stream().map(Split::key).toList();
    }

    /**
     * Whether a cell may be shown. Where something was told before and too little is left open,
     * nothing that is new may be.
     */
    public boolean shows(Cell cell) {
        boolean free = told.isEmpty() || pattern.narrow().isEmpty();
        return free ? pattern.shows(place(cell)) : told.contains(cell);
    }

    private static se.arbetsro.disclosure.Cell place(Cell cell) {
        String sex = ALL;
        String age = ALL;
        String occupation = ALL;
        Split split = cell.split();
        if (split != null) {
            switch (split.dimension()) {
                case SEX -> sex = split.key();
                case AGE -> age = split.key();
                case OCCUPATION -> occupation = split.key();
            }
        }
        return se.arbetsro.disclosure.Cell.of(cell.unit().value().toString(), sex, age, occupation);
    }
}
