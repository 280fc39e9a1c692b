package se.arbetsro.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What some groups could hold, with all other groups as they are: nothing negative, and the same
 * sums over them as all that is shown.
 */
final class Program {

    /** What a solver of floating point may be off. */
    static final double TOLERANCE = 1e-6;

    private final int[] groups;
    private final double[] sizes;
    private final double far;
    private final Set<BitSet> rows = new HashSet<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /**
     * @param width how far a group is followed upwards, times ten; without an end, what can be
     *     anything has no extreme
     */
    Program(Tally tally, BitSet hidden, int[] groups, double width) {
        this.groups = groups;
        this.sizes = Arrays.stream(groups).mapToDouble(tally::size).toArray();
        this.far = 10 * width;
        for (int i = 0; i < groups.length; i++) {
            places.put(groups[i], i);
        }
        BitSet seen = new BitSet();
        for (int group : groups) {
            for (int cell : tally.cellsOf(group)) {
                if (!hidden.get(cell) && !seen.get(cell)) {
                    seen.set(cell);
                    rows.add(among(tally.groupsOf(cell)));
                }
            }
        }
    }

    private BitSet among(int[] members) {
        BitSet row = new BitSet();
        for (int member : members) {
            Integer place = places.get(member);
            if (place != null) {
                row.set(place);
            }
        }
        return row;
    }

    /**
     * The groups where the sum over some of them is as great, or as small, as it can be; as they
     * are when the solver finds no answer.
     */
    double[] extreme(int[] members, boolean greatest) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        BitSet wanted = among(members);
        for (int i = 0; i < groups.length; i++) {
            Variable group = model.newVariable("g" + i).lower(0).upper(sizes[i] + far);
            if (wanted.get(i)) {
                group.weight(1);
            }
        }
        int number = 0;
        for (BitSet row : rows) {
            Expression sum = model.newExpression("r" + number++);
            double level = 0;
            for (int i = row.nextSetBit(0); i >= 0; i = row.nextSetBit(i + 1)) {
                sum.set(i, 1);
                level += sizes[i];
            }
            sum.level(level);
        }
        Optimisation.Result result = greatest ? model.maximise() : model.minimise();
        if (!result.getState().isOptimal()) {
            return sizes.clone();
        }
        double[] point = new double[groups.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = result.doubleValue(i);
        }
        return point;
    }
}
