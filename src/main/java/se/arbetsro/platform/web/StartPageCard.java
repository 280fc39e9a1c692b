package se.arbetsro.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.security.Viewer;

/**
 * What a module puts on the start page of a viewer: things to do, units, dates, how things stand.
 */
public interface StartPageCard {

    /** Which part of the start page it belongs to. */
    enum Kind {
        TO_DO,
        UNITS,
        DATES,
        /** How things stand where the viewer reads: what is late, how far a round has come. */
        STANDING
    }

    /**
     * One line of a card.
     *
     * @param due sorts the lines; null stands last
     */
    record Line(String text, String href, @Nullable LocalDate due, @Nullable String note) {}

    Kind kind();

    /** What there is for the viewer, at most a handful. */
    List<Line> linesFor(Viewer viewer, Shell shell);
}
