package se.arbetsro.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.Weight;
import se.arbetsro.platform.markup.Markup;
import se.arbetsro.platform.web.Shell;

/**
 * Lines between the areas of versions as a picture: a column for each version, an area below the
 * other, what lives on mainly by a whole line and what lives on in part by a broken one. The table
 * beside it says the same in words.
 */
public final class LineageDrawing {

    private static final int WIDTH = 720;
    private static final int BOX = 250;
    private static final int ROW = 34;
    private static final int HEAD = 30;
    private static final String INK = "#25303a";
    private static final String ACCENT = "#1d4e63";
    private static final String PALE = "#e3eef2";
    private static final int LONGEST = 30;

    private record Area(String version, String key) {}

    private record Box(String label, int column, int position) {}

    private final Shell shell;
    private final List<LineRow> lines;
    private final List<String> versions;
    private final Map<Area, Box> boxes = new LinkedHashMap<>();

    private LineageDrawing(Shell shell, List<LineRow> lines, List<String> versions) {
        this.shell = shell;
        this.lines = lines;
        this.versions = versions;
    }

    /**
     * @param versions the keys of the versions in their order, earliest first; two or three
     * @return an {@code svg} element; null when there is nothing to draw
     */
    public static @Nullable String of(Shell shell, List<LineRow> lines, List<String> versions) {
        List<String> drawn =
                versions.stream()
                        .filter(version ->
                                lines.stream()
                                        .anyMatch(line ->
                                                line.fromVersion().equals(version)
                                                        || line.toVersion().equals(version)))
                        .toList();
        return lines.isEmpty() || drawn.size() < 2
                ? null
                : new LineageDrawing(shell, lines, drawn).svg();
    }

    private String svg() {
        place();
        int rows = boxes.values().stream().mapToInt(Box::position).max().orElse(0) + 1;
        int height = HEAD + rows * ROW + 6;
        Markup svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "font-family",
                "Public Sans, sans-serif",
                "font-size",
                "13");
        svg.element("title", shell.t("plan.lineage.picture"));
        svg.element("desc", described());
        for (int column = 0; column < versions.size(); column++) {
            svg.element(
                    "text",
                    versions.get(column),
                    "x",
                    Integer.toString(left(column)),
                    "y",
                    "18",
                    "fill",
                    INK,
                    "font-weight",
                    "600");
        }
        lines.forEach(line -> line(svg, line));
        boxes.values().forEach(box -> box(svg, box));
        svg.close();
        return svg.toString();
    }

    /** Where each area stands: in the column of its version, in the version's order. */
    private void place() {
        record End(Area area, int position, String label) {}
        List<End> ends =
                lines.stream()
                        .flatMap(line ->
                                Stream.of(
                                        new End(
                                                new Area(line.fromVersion(), line.fromArea()),
                                                line.fromPosition(),
                                                PlanWords.area(
                                                        shell, line.fromNumber(), line.fromName())),
                                        new End(
                                                new Area(line.toVersion(), line.toArea()),
                                                line.toPosition(),
                                                PlanWords.area(
                                                        shell, line.toNumber(), line.toName()))))
                        .distinct()
                        .sorted(Comparator.comparingInt(End::position))
                        .toList();
        int[] used = new int[versions.size()];
        for (End end : ends) {
            int column = versions.indexOf(end.area().version());
            if (column >= 0 && !boxes.containsKey(end.area())) {
                boxes.put(end.area(), new Box(end.label(), column, used[column]++));
            }
        }
        spread(used);
    }

    /** The shorter columns are spread along the longest. */
    private void spread(int[] used) {
        int most = 0;
        for (int count : used) {
            most = Math.max(most, count);
        }
        int longest = most;
        boxes.replaceAll((_, box) ->
                new Box(
                        box.label(),
                        box.column(),
                        used[box.column()] == longest
                                ? box.position()
                                : (int) ((box.position() + 0.5) * longest / used[box.column()])));
    }

    private int left(int column) {
        return versions.size() == 1 ? 0 : column * (WIDTH - BOX) / (versions.size() - 1);
    }

    private int width() {
        return versions.size() > 2 ? 170 : BOX;
    }

    private int x(int column) {
        return versions.size() > 2
                ? column * (WIDTH - width()) / (versions.size() - 1)
                : left(column);
    }

    private static int middle(Box box) {
        return HEAD + box.position() * ROW + ROW / 2 - 2;
    }

    private void line(Markup svg, LineRow line) {
        Box from = boxes.get(new Area(line.fromVersion(), line.fromArea()));
        Box to = boxes.get(new Area(line.toVersion(), line.toArea()));
        if (from == null || to == null) {
            return;
        }
        int start = x(from.column()) + width();
        int end = x(to.column());
        int half = (start + end) / 2;
        boolean main = line.weight() == Weight.MAIN;
        svg.leaf(
                "path",
                "d",
                "M%d %d C%d %d %d %d %d %d"
                        .formatted(
                                start,
                                middle(from),
                                half,
                                middle(from),
                                half,
                                middle(to),
                                end,
                                middle(to)),
                "fill",
                "none",
                "stroke",
                ACCENT,
                "stroke-width",
                main ? "2.25" : "1.5",
                "stroke-dasharray",
                main ? null : "5 4");
    }

    private void box(Markup svg, Box box) {
        int top = HEAD + box.position() * ROW;
        svg.leaf(
                "rect",
                "x",
                Integer.toString(x(box.column())),
                "y",
                Integer.toString(top),
                "width",
                Integer.toString(width()),
                "height",
                Integer.toString(ROW - 6),
                "rx",
                "4",
                "fill",
                PALE);
        svg.element(
                "text",
                shortened(box.label()),
                "x",
                Integer.toString(x(box.column()) + 10),
                "y",
                Integer.toString(middle(box) + 4),
                "fill",
                INK);
    }

    private String shortened(String label) {
        int longest = versions.size() > 2 ? 21 : LONGEST;
        return label.length() <= longest ? label : label.substring(0, longest - 1) + "…";
    }

    /** The lines in words, for those who do not see them. */
    private String described() {
        List<String> sentences = new ArrayList<>();
        for (LineRow line : lines) {
            sentences.add(
                    shell.t(
                            line.weight() == Weight.MAIN
                                    ? "plan.lineage.mainly"
                                    : "plan.lineage.inPart",
                            shell.in(line.fromName()) + " (" + line.fromVersion() + ")",
                            shell.in(line.toName()) + " (" + line.toVersion() + ")"));
        }
        return String.join(" ", sentences);
    }
}
