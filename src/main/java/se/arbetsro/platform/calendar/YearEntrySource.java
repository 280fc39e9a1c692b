package se.arbetsro.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.platform.web.Shell;

/** What a module knows of days that concern more than one person. */
public interface YearEntrySource {

    /** Those that begin within the days, as far as the current viewer may see. */
    List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell);
}
