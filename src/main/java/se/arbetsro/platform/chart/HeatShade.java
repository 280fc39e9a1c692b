package se.arbetsro.platform.chart;

import java.util.Locale;

/**
 * Background and text colour of a cell in a heat map. Text reaches 4.5:1 on every background. The
 * style sheet has the same colours under {@link #cssClass()}.
 */
public enum HeatShade {
    NONE("ffffff", "25303a"),
    STEP_0("eef4f6", "25303a"),
    STEP_1("d6e6eb", "25303a"),
    STEP_2("b3d2db", "16262e"),
    STEP_3("8bbac8", "10232b"),
    STEP_4("377389", "ffffff"),
    STEP_5("285f75", "ffffff"),
    STEP_6("1d4e63", "ffffff"),
    ALERT("7d2a14", "ffffff");

    static final int RAMP = 7;

    private final String background;
    private final String text;

    HeatShade(String background, String text) {
        this.background = background;
        this.text = text;
    }

    static HeatShade spread(int level, int levels) {
        int step = levels == 1 ? 3 : Math.round((RAMP - 1f) * level / (levels - 1));
        return values()[STEP_0.ordinal() + step];
    }

    /** Six hexadecimal digits. */
    public String background() {
        return background;
    }

    /** Six hexadecimal digits. */
    public String text() {
        return text;
    }

    /** {@code heat-none}, {@code heat-0} to {@code heat-6} or {@code heat-alert}. */
    public String cssClass() {
        return "heat-" + name().toLowerCase(Locale.ROOT).replace("step_", "");
    }
}
