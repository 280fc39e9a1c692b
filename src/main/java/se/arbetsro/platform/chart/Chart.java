package se.arbetsro.platform.chart;

import java.util.List;
import java.util.Locale;

/** Figures drawn as a picture. The same input always gives the same bytes. */
public sealed interface Chart permits LineChart, BarChart, FunnelChart, DotChart {

    /** Width in user units of every chart; a unit is a CSS pixel where there is room for it. */
    int WIDTH = 720;

    /** What the picture is about, as a heading above it. */
    String title();

    /** What the picture shows, for those who do not see it; carries the figures that matter. */
    String description();

    /** How the figures are written, and in which language the chart speaks. */
    Measure measure();

    default Locale language() {
        return measure().language();
    }

    /** Height in user units. */
    int height();

    /** The picture: an {@code svg} element with presentation attributes only. */
    String svg();

    /** The same figures as a table. */
    ChartTable table();

    /** What the numbered marks in the picture say: the first belongs to mark 1. */
    List<String> notes();
}
