package se.arbetsro.indicator.web.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.FigureCharts;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.indicator.words.WordRule;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.chart.Chart;

/** The figures about women and about men of one definition in one unit, period by period. */
record Sexes(Definition definition, UnitId unit, List<Point> women, List<Point> men) {

    static Sexes of(Definition definition, UnitId unit, SortedMap<Split, List<Point>> parts) {
        return new Sexes(
                definition,
                unit,
                parts.getOrDefault(Split.WOMEN, List.of()),
                parts.getOrDefault(Split.MEN, List.of()));
    }

    /** Both figures of a slot; null where one is missing. */
    record Pair(Slot slot, @Nullable Point women, @Nullable Point men) {}

    /** In the order of time. */
    List<Pair> pairs() {
        SortedMap<Slot, Pair> pairs = new TreeMap<>();
        women.forEach(one -> pairs.put(one.slot(), new Pair(one.slot(), one, null)));
        men.forEach(one -> {
            Pair before = pairs.get(one.slot());
            pairs.put(
                    one.slot(), new Pair(one.slot(), before == null ? null : before.women(), one));
        });
        return List.copyOf(pairs.values());
    }

    /** Whether any slot has both figures. */
    boolean shown() {
        return pairs().stream()
                .anyMatch(pair -> value(pair.women()) != null && value(pair.men()) != null);
    }

    List<Chart> charts(Wording wording) {
        return new FigureCharts(wording)
                .of(
                        List.of(
                                series(wording.t("indicator.sexes.women"), women),
                                series(wording.t("indicator.sexes.men"), men)));
    }

    private Series series(String name, List<Point> points) {
        return new Series(definition, unit, name, points, List.of());
    }

    /** The latest slot in which both are known, in a sentence. */
    List<Said> said(Wording wording) {
        List<Said> said = new ArrayList<>();
        for (Pair pair : pairs().reversed()) {
            BigDecimal ofWomen = value(pair.women());
            BigDecimal ofMen = value(pair.men());
            if (ofWomen != null && ofMen != null) {
                said.add(new Said(sentence(wording, pair.slot(), ofWomen, ofMen), WordRule.SEXES));
                return said;
            }
        }
        return said;
    }

    private String sentence(Wording wording, Slot slot, BigDecimal ofWomen, BigDecimal ofMen) {
        String when = slot.words(wording.language());
        String women = written(wording, ofWomen);
        String men = written(wording, ofMen);
        return switch (Integer.signum(ofWomen.compareTo(ofMen))) {
            case 1 -> wording.t("indicator.sexes.said.women", when, women, men);
            case -1 -> wording.t("indicator.sexes.said.men", when, women, men);
            default -> wording.t("indicator.sexes.said.equal", when, women);
        };
    }

    private String written(Wording wording, BigDecimal value) {
        return wording.number(definition, value) + (definition.isPercent() ? "\u00a0%" : "");
    }

    static @Nullable BigDecimal value(@Nullable Point point) {
        return point == null ? null : point.value();
    }
}
