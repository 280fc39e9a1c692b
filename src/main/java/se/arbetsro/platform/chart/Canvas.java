package se.arbetsro.platform.chart;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.markup.Markup;

/** An SVG picture that is being drawn; coordinates in user units with one decimal. */
final class Canvas {

    static final double SMALL = 12;
    static final double LABEL = 13;

    private static final String FONT = "Public Sans, sans-serif";

    private final Markup svg = new Markup();

    Canvas(Chart chart, int height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                Integer.toString(Chart.WIDTH),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + Chart.WIDTH + " " + height,
                "lang",
                chart.language().toLanguageTag(),
                "font-family",
                FONT,
                "font-size",
                coordinate(SMALL),
                "fill",
                Ink.TEXT);
        svg.element("title", chart.title());
        svg.element("desc", chart.description());
    }

    void line(
            double x1,
            double y1,
            double x2,
            double y2,
            String colour,
            double width,
            @Nullable String dash) {
        svg.leaf(
                "line",
                "x1",
                coordinate(x1),
                "y1",
                coordinate(y1),
                "x2",
                coordinate(x2),
                "y2",
                coordinate(y2),
                "stroke",
                colour,
                "stroke-width",
                coordinate(width),
                "stroke-dasharray",
                dash);
    }

    void polyline(List<Point> points, String colour, double width, @Nullable String dash) {
        var path = new StringJoiner(" ");
        points.forEach(point -> path.add(coordinate(point.x()) + "," + coordinate(point.y())));
        svg.leaf(
                "polyline",
                "points",
                path.toString(),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                coordinate(width),
                "stroke-linejoin",
                "round",
                "stroke-linecap",
                "butt",
                "stroke-dasharray",
                dash);
    }

    void dot(Point at, double radius, String fill, String stroke) {
        svg.leaf(
                "circle",
                "cx",
                coordinate(at.x()),
                "cy",
                coordinate(at.y()),
                "r",
                coordinate(radius),
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                "1.5");
    }

    void bar(double x, double y, double width, double height, String fill) {
        svg.leaf(
                "rect",
                "x",
                coordinate(x),
                "y",
                coordinate(y),
                "width",
                coordinate(width),
                "height",
                coordinate(height),
                "fill",
                fill);
    }

    /** Text whose middle height lies at y. */
    void text(String text, double x, double y, Anchor anchor, Type type) {
        svg.element(
                "text",
                text,
                "x",
                coordinate(x),
                // A third of the size below: dominant-baseline is not understood everywhere.
                "y",
                coordinate(y + type.size() * 0.35),
                "text-anchor",
                anchor == Anchor.START ? null : anchor.name().toLowerCase(Locale.ROOT),
                "font-size",
                type.size() == SMALL ? null : coordinate(type.size()),
                "font-weight",
                type.strong() ? "700" : null,
                "fill",
                type.colour().equals(Ink.TEXT) ? null : type.colour());
    }

    String finish() {
        return svg.close().toString();
    }

    /** One decimal at most, and a point whatever the machine's language is. */
    static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return rest == 0 ? whole : whole + "." + rest;
    }

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    record Point(double x, double y) {}

    record Type(double size, boolean strong, String colour) {
        static final Type AXIS = new Type(SMALL, false, Ink.QUIET);
        static final Type BODY = new Type(LABEL, false, Ink.TEXT);
        static final Type STRONG = new Type(LABEL, true, Ink.TEXT);
    }
}
