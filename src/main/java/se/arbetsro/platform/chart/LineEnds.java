package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels at the right ends of lines, moved apart where they would lie on each other: labels
 * that collide form a stack whose middle is where its labels would be on average.
 */
final class LineEnds {

    static final double LINE_HEIGHT = 15;
    static final double MAX_WIDTH = 215;
    private static final double GAP = 3;

    private LineEnds() {}

    /**
     * @param end where the line ends
     * @param lines the text, broken to fit
     * @param top upper edge once placed
     */
    record Label(Canvas.Point end, Ink ink, boolean strong, List<String> lines, double top) {

        static Label of(String text, Canvas.Point end, Ink ink, boolean strong) {
            List<String> lines = TextWidth.wrap(text, Canvas.LABEL, MAX_WIDTH, 2);
            return new Label(end, ink, strong, lines, 0);
        }

        double height() {
            return lines.size() * LINE_HEIGHT;
        }

        double middle() {
            return top + height() / 2;
        }

        double width() {
            return lines.stream().mapToDouble(l -> TextWidth.of(l, Canvas.LABEL)).max().orElse(0);
        }

        Label at(double newTop) {
            return new Label(end, ink, strong, lines, newTop);
        }
    }

    static double heightOf(List<Label> labels) {
        return labels.stream().mapToDouble(label -> label.height() + GAP).sum();
    }

    /** Index of the last known value; -1 where there is none. */
    static int last(List<@Nullable BigDecimal> values) {
        int last = values.size() - 1;
        while (last >= 0 && values.get(last) == null) {
            last--;
        }
        return last;
    }

    /** The labels between top and bottom, in the order of their line ends. */
    static List<Label> spread(List<Label> labels, double top, double bottom) {
        var stacks = new ArrayList<Stack>();
        labels.stream()
                .sorted(Comparator.comparingDouble(label -> label.end().y()))
                .forEach(label -> {
                    Stack stack = new Stack(List.of(label), top, bottom);
                    while (!stacks.isEmpty() && stacks.getLast().bottomEdge() > stack.topEdge()) {
                        stack = stacks.removeLast().with(stack);
                    }
                    stacks.add(stack);
                });
        return stacks.stream().flatMap(stack -> stack.placed().stream()).toList();
    }

    /** Labels that stand right below each other. */
    private record Stack(List<Label> labels, double top, double bottom) {

        Stack with(Stack below) {
            return new Stack(
                    Stream.concat(labels.stream(), below.labels.stream()).toList(), top, bottom);
        }

        double topEdge() {
            double wished = 0;
            double above = 0;
            for (Label label : labels) {
                wished += label.end().y() - label.height() / 2 - above;
                above += label.height() + GAP;
            }
            double lowest = Math.max(top, bottom - heightOf(labels) + GAP);
            return Math.clamp(wished / labels.size(), top, lowest);
        }

        double bottomEdge() {
            return topEdge() + heightOf(labels);
        }

        List<Label> placed() {
            var placed = new ArrayList<Label>();
            double next = topEdge();
            for (Label label : labels) {
                placed.add(label.at(next));
                next += label.height() + GAP;
            }
            return placed;
        }
    }
}
