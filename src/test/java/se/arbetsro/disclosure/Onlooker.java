package se.arbetsro.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who sees everything that a pattern shows, with the number of people in it, and works out
 * the rest. Knows the trees and where nobody is. Shares no code with what it looks at.
 */
final class Onlooker {

    private final Counts counts;
    private final Map<Cell, Integer> groups = new LinkedHashMap<>();
    private final List<Cell> shown;

    Onlooker(Counts counts, Pattern pattern) {
        this.counts = counts;
        this.shown = List.copyOf(pattern.shown());
        counts.heads()
                .forEach((cell, heads) -> {
                    if (heads > 0) {
                        groups.put(cell, heads);
                    }
                });
    }

    /** Whether a finest cell lies in a cell. */
    boolean within(Cell finest, Cell cell) {
        for (int i = 0; i < counts.dimensions().size(); i++) {
            if (!under(counts.dimensions().get(i), finest.codes().get(i), cell.codes().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean under(Dimension dimension, String code, String above) {
        if (code.equals(above)) {
            return true;
        }
        for (Dimension.Category category : dimension.categories()) {
            String parent = category.parent();
            if (category.code().equals(code) && parent != null) {
                return under(dimension, parent, above);
            }
        }
        return false;
    }

    int people(Cell cell) {
        return groups.entrySet().stream()
                .filter(group -> within(group.getKey(), cell))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    FeasibilityInterval worksOut(Cell cell) {
        return new FeasibilityInterval(extreme(cell, false), extreme(cell, true));
    }

    private double extreme(Cell cell, boolean greatest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        List<Cell> finest = List.copyOf(groups.keySet());
        for (Cell group : finest) {
            Variable variable = model.newVariable("v" + variables.size()).lower(0).upper(10_000);
            if (within(group, cell)) {
                variable.weight(1);
            }
            variables.add(variable);
        }
        for (Cell known : shown) {
            Expression sum = model.newExpression("s" + known);
            for (int i = 0; i < finest.size(); i++) {
                if (within(finest.get(i), known)) {
                    sum.set(variables.get(i), 1);
                }
            }
            sum.level(people(known));
        }
        return (greatest ? model.maximise() : model.minimise()).getValue();
    }

    /**
     * The smallest set of whole groups whose number of people follows from what is shown, by adding
     * and taking away.
     */
    int smallestSetThatFollows() {
        List<Cell> finest = List.copyOf(groups.keySet());
        List<double[]> basis = new ArrayList<>();
        for (Cell known : shown) {
            double[] row = new double[finest.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = within(finest.get(i), known) ? 1 : 0;
            }
            double[] left = reduced(row, basis);
            if (pivot(left) >= 0) {
                basis.add(left);
            }
        }
        int smallest = Integer.MAX_VALUE;
        for (int set = 1; set < 1 << finest.size(); set++) {
            double[] row = new double[finest.size()];
            int people = 0;
            for (int i = 0; i < row.length; i++) {
                if ((set >> i & 1) == 1) {
                    row[i] = 1;
                    people += groups.getOrDefault(finest.get(i), 0);
                }
            }
            if (people < smallest && pivot(reduced(row, basis)) < 0) {
                smallest = people;
            }
        }
        return smallest;
    }

    private static double[] reduced(double[] row, List<double[]> basis) {
        double[] left = row.clone();
        for (double[] one : basis) {
            int at = pivot(one);
            double times = left[at] / one[at];
            for (int i = 0; i < left.length; i++) {
                left[i] -= times * one[i];
            }
        }
        return left;
    }

    private static int pivot(double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (Math.abs(row[i]) > 1e-9) {
                return i;
            }
        }
        return -1;
    }
}
