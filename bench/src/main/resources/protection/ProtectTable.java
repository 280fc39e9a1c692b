import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.arbetsro.disclosure.Cell;
import se.arbetsro.disclosure.Counts;
import se.arbetsro.disclosure.Cut;
import se.arbetsro.disclosure.Dimension;
import se.arbetsro.disclosure.Pattern;
import se.arbetsro.disclosure.Protection;
import se.arbetsro.disclosure.SuppressionRule;
import se.arbetsro.disclosure.Threshold;

/**
 * Protects a table of units × 6 service lines × 2 sexes and prints, for each turn, milliseconds and
 * the share of cells that are kept. Run from its source on the delivered program, whose library of
 * protection it uses: java -cp arbetsro.jar ProtectTable.java units turns
 */
public final class ProtectTable {

    private static final int LINES = 6;
    private static final int UNITS_OF_A_DISTRICT = 7;

    private ProtectTable() {}

    public static void main(String[] arguments) {
        int units = Integer.parseInt(arguments[0]);
        int turns = Integer.parseInt(arguments[1]);
        List<Cut> cuts =
                List.of(
                        Cut.by("unit"),
                        Cut.by("unit", "line"),
                        Cut.by("unit", "sex"),
                        Cut.by("unit", "line", "sex"));
        for (int turn = 0; turn < turns; turn++) {
            Counts counts = counts(units, turn);
            long begin = System.nanoTime();
            Pattern pattern =
                    Protection.of(counts, cuts, SuppressionRule.of(new Threshold(11)), Set.of());
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%.1f %.4f%n",
                    (System.nanoTime() - begin) / 1e6,
                    pattern.kept());
        }
    }

    /** Units of 35 people, most of them in one line and women; other people each turn. */
    private static Counts counts(int units, int turn) {
        SplittableRandom random = new SplittableRandom(units * 1_000L + turn);
        List<Dimension.Category> places = new ArrayList<>();
        places.add(new Dimension.Category("city", null));
        for (int unit = 0; unit < units; unit++) {
            String district = "district" + unit / UNITS_OF_A_DISTRICT;
            if (unit % UNITS_OF_A_DISTRICT == 0) {
                places.add(new Dimension.Category(district, "city"));
            }
            places.add(new Dimension.Category("unit" + unit, district));
        }
        Map<Cell, Integer> heads = new HashMap<>();
        for (int unit = 0; unit < units; unit++) {
            int main = random.nextInt(LINES);
            int staff = 15 + random.nextInt(40);
            for (int person = 0; person < staff; person++) {
                int line = random.nextInt(10) < 7 ? main : random.nextInt(LINES);
                String sex = random.nextInt(10) < 8 ? "women" : "men";
                heads.merge(Cell.of("unit" + unit, "line" + line, sex), 1, Integer::sum);
            }
        }
        return new Counts(
                List.of(
                        new Dimension("unit", places),
                        Dimension.flat(
                                "line",
                                "all lines",
                                IntStream.range(0, LINES).mapToObj(line -> "line" + line).toList()),
                        Dimension.flat("sex", "all", List.of("women", "men"))),
                heads);
    }
}
