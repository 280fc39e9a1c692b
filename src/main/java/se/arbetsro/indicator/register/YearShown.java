package se.arbetsro.indicator.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.disclosure.SuppressionRule;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.platform.time.Period;

/**
 * What may be shown of all tables of a calendar year. Differs from {@link Shown}, which looks at
 * one table: here a year is also held against its months, and a table against what was shown of it
 * before.
 */
public final class YearShown {

    private final UnitHistory units;
    private final SuppressionRule rule;
    private final Map<Decided, Set<Cell>> told = new HashMap<>();
    private final Map<Decided, Shown> patterns = new HashMap<>();
    private final Map<DefinitionId, Set<Cell>> blocked = new HashMap<>();
    private final List<Draft> drafts;

    /**
     * A table before it is decided what of it is shown.
     *
     * @param told its cells that have been shown before, whether they still are or not
     */
    public record Draft(
            DefinitionId definition,
            Recipe recipe,
            Period period,
            FigureTable table,
            Set<Cell> told) {

        public Draft {
            told = Set.copyOf(told);
        }
    }

    /** The same people in the same period are shown alike whatever is told of them. */
    private record Decided(Period period, Map<Group, Integer> groups) {

        static Decided of(Draft draft) {
            return new Decided(draft.period(), draft.table().groups());
        }
    }

    /**
     * @param drafts of one calendar year
     */
    public YearShown(UnitHistory units, SuppressionRule rule, List<Draft> drafts) {
        this.units = units;
        this.rule = rule;
        this.drafts = List.copyOf(drafts);
        for (Draft draft : drafts) {
            told.computeIfAbsent(Decided.of(draft), _ -> new HashSet<>()).addAll(draft.told());
        }
        for (Draft draft : drafts) {
            if (draft.recipe().addsUp()) {
                block(draft);
            }
        }
    }

    /** Whoever is hidden in one part of the year is hidden in all of it. */
    private void block(Draft draft) {
        Set<Cell> hidden = blocked.computeIfAbsent(draft.definition(), _ -> new HashSet<>());
        draft.table()
                .figures()
                .forEach((cell, basis) -> {
                    if (!mayBeShown(draft, cell, basis)) {
                        hidden.add(cell);
                    }
                });
    }

    /** The figures of each table that may be shown. */
    public List<Map<Cell, Basis>> figures() {
        List<Map<Cell, Basis>> all = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            Set<Cell> elsewhere = blocked.getOrDefault(draft.definition(), Set.of());
            Map<Cell, Basis> kept = new HashMap<>();
            draft.table()
                    .figures()
                    .forEach((cell, basis) -> {
                        boolean known = draft.told().contains(cell);
                        if (mayBeShown(draft, cell, basis)
                                && (known || !elsewhere.contains(cell))) {
                            kept.put(cell, basis);
                        }
                    });
            all.add(kept);
        }
        return all;
    }

    private boolean mayBeShown(Draft draft, Cell cell, Basis basis) {
        return rule.threshold().allows(basis.heads()) && pattern(draft).shows(cell);
    }

    private Shown pattern(Draft draft) {
        Decided decided = Decided.of(draft);
        @Nullable Shown found = patterns.get(decided);
        if (found == null) {
            found =
                    Shown.of(
                            units,
                            draft.period().lastDay(),
                            decided.groups(),
                            told.getOrDefault(decided, Set.of()),
                            rule);
            patterns.put(decided, found);
        }
        return found;
    }
}
