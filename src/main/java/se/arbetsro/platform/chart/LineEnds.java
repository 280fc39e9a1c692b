package se.arbetsro.platform.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labels at the right ends of lines, moved apart where they would lie on each other. */
final class LineEnds {

    static final double LINE_HEIGHT = 15;
    static final double MAX_WIDTH = 190;
    private static final double GAP = 3;

    private LineEnds() {}

    /**
     * @param y where the line ends
     * @param lines the text, broken to fit
     * @param top upper edge once placed
     */
    record Label(double y, Ink ink, boolean strong, List<String> lines, double top) {

        static Label of(String text, double y, Ink ink, boolean strong) {
            return new Label(y, ink, strong, TextWidth.wrap(text, Canvas.LABEL, MAX_WIDTH, 2), 0);
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
            return new Label(y, ink, strong, lines, newTop);
        }
    }

    static double heightOf(List<Label> labels) {
        return labels.stream().mapToDouble(label -> label.height() + GAP).sum();
    }

    /**
     * Keeps the order of the line ends, first pushing down from the top, then up from the bottom.
     */
    static List<Label> spread(List<Label> labels, double top, double bottom) {
        var placed = new ArrayList<Label>();
        double free = top;
        for (Label label : labels.stream().sorted(Comparator.comparingDouble(Label::y)).toList()) {
            Label moved = label.at(Math.max(free, label.y() - label.height() / 2));
            placed.add(moved);
            free = moved.top() + moved.height() + GAP;
        }
        double limit = bottom;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Label label = placed.get(i);
            placed.set(i, label.at(Math.min(label.top(), limit - label.height())));
            limit = placed.get(i).top() - GAP;
        }
        return placed;
    }
}
