package se.arbetsro.plan.web.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.platform.markup.Markup;
import se.arbetsro.platform.web.Shell;

/**
 * Activities over time as a picture: a bar from the first day to the last, a diamond where no first
 * day is settled, group by group, and today as a line. The table beside it says the same in words.
 */
final class TimeLineDrawing {

    private static final int WIDTH = 960;
    private static final int NAMES = 300;
    private static final int ROW = 26;
    private static final int HEAD = 34;
    private static final int LONGEST = 38;
    private static final double THICK = 12;
    private static final int MOST_MARKS = 9;

    private static final String INK = "#25303a";
    private static final String QUIET = "#4f5b66";
    private static final String GRID = "#dde3e7";
    private static final String OPEN = "#1d4e63";
    private static final String DONE = "#8fb6c4";
    private static final String LATE = "#8c2f1b";

    private final Shell shell;
    private final List<TimeLinePage.Group> groups;
    private final LocalDate first;
    private final LocalDate last;
    private final Markup svg = new Markup();

    private TimeLineDrawing(Shell shell, List<TimeLinePage.Group> groups) {
        this.shell = shell;
        this.groups = groups;
        List<ActivityRow> rows = groups.stream().flatMap(one -> one.rows().stream()).toList();
        LocalDate from =
                rows.stream().map(TimeLineDrawing::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                rows.stream().map(ActivityRow::dueOn).max(LocalDate::compareTo).orElseThrow();
        this.first = from.withDayOfMonth(1);
        this.last = to.plusMonths(1).withDayOfMonth(1);
    }

    /** An {@code svg} element; null when there is nothing to draw. */
    static @Nullable String of(Shell shell, List<TimeLinePage.Group> groups, String title) {
        return groups.isEmpty() ? null : new TimeLineDrawing(shell, groups).svg(title);
    }

    private static LocalDate start(ActivityRow row) {
        return Objects.requireNonNullElse(row.startOn(), row.dueOn());
    }

    private String svg(String title) {
        int lines = groups.size() + groups.stream().mapToInt(one -> one.rows().size()).sum();
        int height = HEAD + lines * ROW + 8;
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
                "14",
                "fill",
                INK);
        svg.element("title", title);
        months(height);
        double y = HEAD;
        for (TimeLinePage.Group group : groups) {
            text(cut(group.name(), LONGEST + 20), 0, y + ROW / 2.0, true, INK);
            y += ROW;
            for (ActivityRow row : group.rows()) {
                row(row, y + ROW / 2.0);
                y += ROW;
            }
        }
        today(height);
        return svg.close().toString();
    }

    private void months(int height) {
        long months = ChronoUnit.MONTHS.between(first, last);
        long every = Math.max(1, Math.ceilDiv(months, MOST_MARKS));
        for (LocalDate mark = first; mark.isBefore(last); mark = mark.plusMonths(every)) {
            line(x(mark), HEAD - 8, height, GRID, null);
            text(mark.toString().substring(0, 7), x(mark) + 3, HEAD - 16, false, QUIET);
        }
    }

    private void today(int height) {
        LocalDate day = shell.day();
        if (!day.isBefore(first) && day.isBefore(last)) {
            line(x(day), HEAD - 8, height, LATE, "4 3");
        }
    }

    private void row(ActivityRow row, double middle) {
        text(cut(row.title(), LONGEST), 10, middle, false, INK);
        String fill = row.overdue(shell.day()) ? LATE : row.status().open() ? OPEN : DONE;
        double end = x(row.dueOn().plusDays(1));
        if (row.startOn() == null) {
            String points =
                    "%s,%s %s,%s %s,%s %s,%s"
                            .formatted(
                                    tenths(end - 6),
                                    tenths(middle),
                                    tenths(end),
                                    tenths(middle - 6),
                                    tenths(end + 6),
                                    tenths(middle),
                                    tenths(end),
                                    tenths(middle + 6));
            svg.leaf("polygon", "points", points, "fill", fill);
        } else {
            double begin = x(row.startOn());
            svg.leaf(
                    "rect",
                    "x",
                    tenths(begin),
                    "y",
                    tenths(middle - THICK / 2),
                    "width",
                    tenths(Math.max(3, end - begin)),
                    "height",
                    tenths(THICK),
                    "rx",
                    "2",
                    "fill",
                    fill);
        }
    }

    private double x(LocalDate day) {
        double share =
                (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return NAMES + share * (WIDTH - NAMES - 8);
    }

    private void line(double x, double from, double to, String colour, @Nullable String dash) {
        svg.leaf(
                "line",
                "x1",
                tenths(x),
                "y1",
                tenths(from),
                "x2",
                tenths(x),
                "y2",
                tenths(to),
                "stroke",
                colour,
                "stroke-width",
                "1",
                "stroke-dasharray",
                dash);
    }

    private void text(String words, double x, double middle, boolean strong, String colour) {
        svg.element(
                "text",
                words,
                "x",
                tenths(x),
                "y",
                tenths(middle + 4),
                "font-weight",
                strong ? "700" : null,
                "fill",
                colour.equals(INK) ? null : colour);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1).strip() + "…";
    }

    /** One decimal, and a point whatever the machine's language is. */
    private static String tenths(double value) {
        long all = Math.round(value * 10);
        return all / 10 + (all % 10 == 0 ? "" : "." + Math.abs(all % 10));
    }
}
