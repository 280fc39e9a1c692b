package se.arbetsro.plan.web.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.arbetsro.platform.calendar.YearEntry;

/**
 * The wheel as it is drawn: twelve months round a middle, and a numbered mark for each entry where
 * its first day is. The numbers are those of the list beside, which says the same in words.
 *
 * @param months where each month begins and its name stands, in the order of the frame
 */
public record YearWheel(List<MonthSlice> months, List<Mark> marks) {

    static final double MIDDLE = 260;

    private static final double INNER = 96;
    private static final double OUTER = 168;
    private static final double FIRST_LANE = 188;
    private static final double LANE = 23;
    private static final double ROOM = 24;
    private static final int LANES = 3;
    private static final Map<String, String> COLOURS =
            Map.of(
                    "measuring", "#8a5a00",
                    "report", "#1d4e63",
                    "planning", "#2d6a4f",
                    "round", "#8c2f1b",
                    "network", "#5b3f8c",
                    "revision", "#2d6a4f",
                    "checkpoint", "#8a5a00",
                    "meeting", "#4f5b66");

    /** A month: the line at its beginning, and its name. */
    public record MonthSlice(
            String x1, String y1, String x2, String y2, String nameX, String nameY, int month) {}

    /** A mark on the rim with its number. */
    public record Mark(int number, String x, String y, String colour, String title) {}

    static YearWheel of(YearFrame frame, List<YearEntry> entries) {
        List<MonthSlice> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LocalDate begins = frame.first().plusMonths(i);
            double at = angle(frame, begins);
            double middle = (at + angle(frame, begins.plusMonths(1).minusDays(1))) / 2;
            months.add(
                    new MonthSlice(
                            x(at, INNER),
                            y(at, INNER),
                            x(at, OUTER),
                            y(at, OUTER),
                            x(middle, (INNER + OUTER) / 2),
                            y(middle, (INNER + OUTER) / 2),
                            begins.getMonthValue()));
        }
        List<Mark> marks = new ArrayList<>();
        double[] ends = {-1e9, -1e9, -1e9};
        for (int i = 0; i < entries.size(); i++) {
            YearEntry entry = entries.get(i);
            double at = angle(frame, entry.from());
            int lane = lane(ends, at);
            double radius = FIRST_LANE + lane * LANE;
            double apart = ROOM / radius;
            double placed = Math.max(at, ends[lane] + apart);
            ends[lane] = placed;
            marks.add(
                    new Mark(
                            i + 1,
                            x(placed, radius),
                            y(placed, radius),
                            COLOURS.getOrDefault(entry.kind(), "#4f5b66"),
                            entry.title()));
        }
        return new YearWheel(months, marks);
    }

    /** The innermost lane with room at an angle; where all are full, the one that is least so. */
    private static int lane(double[] ends, double at) {
        int best = 0;
        for (int lane = 0; lane < LANES; lane++) {
            if (at - ends[lane] >= ROOM / (FIRST_LANE + lane * LANE)) {
                return lane;
            }
            if (ends[lane] < ends[best]) {
                best = lane;
            }
        }
        return best;
    }

    private static double angle(YearFrame frame, LocalDate day) {
        double days = ChronoUnit.DAYS.between(frame.first(), frame.last()) + 1;
        return ChronoUnit.DAYS.between(frame.first(), day) / days * 2 * Math.PI;
    }

    private static String x(double angle, double radius) {
        return number(MIDDLE + radius * Math.sin(angle));
    }

    private static String y(double angle, double radius) {
        return number(MIDDLE - radius * Math.cos(angle));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
