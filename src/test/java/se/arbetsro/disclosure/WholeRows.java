package se.arbetsro.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The simple rule to compare with: where one unit of a row is too small, nothing of that row is
 * shown, nor of what lies beneath it; and where what is then hidden together is too little to be
 * left open, not the row above either.
 */
final class WholeRows {

    private final Map<String, List<String>> beneath;
    private final Onlooker people;
    private final SuppressionRule rule;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> all = new HashSet<>();

    private WholeRows(Counts counts, SuppressionRule rule) {
        this.beneath = Tree.of(counts.dimensions().getFirst()).children();
        this.people = new Onlooker(counts, new Pattern(Set.of(), 0, Set.of()));
        this.rule = rule;
    }

    /** The share of units with anybody in them that are shown. */
    static double kept(Counts counts, SuppressionRule rule) {
        WholeRows rows = new WholeRows(counts, rule);
        String root = counts.dimensions().getFirst().root();
        if (rows.mustHide(root)) {
            rows.hide(root);
        }
        return rows.all.isEmpty() ? 1 : 1 - (double) rows.hidden.size() / rows.all.size();
    }

    private int people(String code) {
        return people.people(Cell.of(code));
    }

    private boolean mustHide(String code) {
        if (people(code) > 0) {
            all.add(code);
        }
        boolean row = false;
        for (String part : beneath.getOrDefault(code, List.of())) {
            row |= mustHide(part);
        }
        if (row) {
            beneath.getOrDefault(code, List.of()).forEach(this::hide);
        }
        int heads = people(code);
        return heads > 0 && (!rule.threshold().allows(heads) || row && heads < rule.width());
    }

    private void hide(String code) {
        if (people(code) > 0) {
            hidden.add(code);
        }
        beneath.getOrDefault(code, List.of()).forEach(this::hide);
    }
}
