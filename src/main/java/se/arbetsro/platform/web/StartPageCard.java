package se.arbetsro.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.security.Viewer;

/**
 * What a module puts on the start page of a viewer: things to do, units, dates, how things stand.
 */
public interface StartPageCard {

    /** The place, by Spring's {@code Order}, of what stands first among lines without a day. */
    int FIRST = 0;

    /** Which part of the start page a line belongs to. */
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
     * @param inLetter its words in a letter, which names nobody else
     */
    record Line(
            Kind kind,
            String text,
            String href,
            @Nullable LocalDate due,
            @Nullable String note,
            String inLetter) {

        /** One that says the same in a letter, since it names nobody. */
        public Line(
                Kind kind,
                String text,
                String href,
                @Nullable LocalDate due,
                @Nullable String note) {
            this(kind, text, href, due, note, text);
        }

        /** The same with other words in a letter. */
        public Line sayingInLetter(String words) {
            return new Line(kind, text, href, due, note, words);
        }
    }

    /** What there is for the viewer, at most a handful of each kind. */
    List<Line> linesFor(Viewer viewer, Shell shell);
}
