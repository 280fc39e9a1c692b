package se.arbetsro.plan.web.year;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The plan's year: a list of its days and the wheel of them.
 *
 * @param frame in words, such as {@code 2026/27}
 * @param year in which the frame begins
 * @param school whether it begins in August
 * @param kind what is shown alone; empty for all
 * @param none whether the municipality has set nothing yet
 * @param feed whether the viewer has an address for calendar programs
 * @param address one that was just made, shown this once; null otherwise
 */
public record YearPage(
        Shell shell,
        String frame,
        int year,
        boolean school,
        String kind,
        List<YearEntry> entries,
        YearWheel wheel,
        boolean mayEdit,
        boolean none,
        boolean feed,
        @Nullable String address)
        implements Page {

    public String title() {
        return shell.t("year.title.of", frame);
    }

    public List<Option> frames() {
        return List.of(
                Option.of("calendar", shell.t("year.frame.calendar")),
                Option.of("school", shell.t("year.frame.school")));
    }

    public List<Option> kinds() {
        return YearKinds.options(shell);
    }

    public String kindOf(YearEntry entry) {
        return shell.t("year.kind." + entry.kind());
    }

    public String days(YearEntry entry) {
        return entry.oneDay()
                ? shell.date(entry.from())
                : shell.t("year.days", shell.date(entry.from()), shell.date(entry.lastDay()));
    }

    public String month(YearWheel.MonthSlice slice) {
        return Month.of(slice.month())
                .getDisplayName(TextStyle.SHORT_STANDALONE, shell.language().locale());
    }

    public String before() {
        return shell.here("year", String.valueOf(year - 1));
    }

    public String after() {
        return shell.here("year", String.valueOf(year + 1));
    }

    /** The file for calendar programs with the days that are shown. */
    public String file() {
        return "/year/calendar.ics?year=" + year + (school ? "&frame=school" : "");
    }
}
