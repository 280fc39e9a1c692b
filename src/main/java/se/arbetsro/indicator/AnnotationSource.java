package se.arbetsro.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * What happened at units that may explain how figures went, such as a reorganisation. Higher
 * modules implement it as beans; each tells only what the current viewer may know.
 */
public interface AnnotationSource {

    /**
     * Something that happened on a day or during a period, marked in the charts of the unit and of
     * those above and below it.
     *
     * @param lastDay the last day of a period; null for a day
     * @param words a few, such as a title
     * @param href the page that tells more
     */
    record Annotation(
            LocalDate day, @Nullable LocalDate lastDay, Text2 words, String href, UnitId unit) {}

    /** At most a handful up to the day, which is included, in the order of their days. */
    List<Annotation> of(UnitId unit, LocalDate until);
}
