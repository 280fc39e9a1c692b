package se.arbetsro.platform.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Colour and dash of a line, which always go together. All colours reach 4.5:1 on white, so labels
 * may wear them; six colours and eight dashes repeat after twenty-four lines at the earliest.
 */
record Ink(String colour, String dash) {

    static final String TEXT = "#25303a";
    static final String QUIET = "#4f5b66";
    static final String GRID = "#dde3e7";
    static final String AXIS = "#8a969f";
    static final String ACCENT = "#1d4e63";
    static final String PALE = "#8fb6c4";
    static final String PAPER = "#ffffff";

    static final String TARGET_DASH = "2 4";

    private static final List<String> COLOURS =
            List.of(ACCENT, "#8a5a00", "#2d6a4f", "#8c2f1b", "#5b3f8c", QUIET);
    private static final List<String> DASHES =
            List.of("", "9 4", "5 3", "12 4 3 4", "7 3 2 3 2 3", "16 5", "3 3", "14 3 5 3");

    static Ink ofSeries(int index) {
        return new Ink(COLOURS.get(index % COLOURS.size()), DASHES.get(index % DASHES.size()));
    }

    /** The attribute value; null for an unbroken line. */
    @Nullable String dashArray() {
        return dash.isEmpty() ? null : dash;
    }
}
