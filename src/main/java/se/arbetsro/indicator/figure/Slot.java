package se.arbetsro.indicator.figure;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * The place of a figure in time, one figure in each: a period, or a span told in words where no
 * period fits, such as 'before the plan'. Differs from when it was measured, which a source may put
 * elsewhere.
 *
 * @param period null for a span
 * @param from the first day; null where the span has no known beginning
 * @param until the first day after it
 * @param words null for a period
 */
public record Slot(
        @Nullable Period period, @Nullable LocalDate from, LocalDate until, @Nullable Text2 words)
        implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::until)
                    .thenComparing(
                            slot -> slot.from == null ? LocalDate.MIN : slot.from,
                            Comparator.naturalOrder())
                    .thenComparing(Slot::key);

    public Slot {
        if ((period == null) == (words == null)) {
            throw new IllegalArgumentException("A period or words");
        }
    }

    public static Slot of(Period period) {
        return new Slot(period, period.firstDay(), period.lastDay().plusDays(1), null);
    }

    public static Slot span(@Nullable LocalDate from, LocalDate until, Text2 words) {
        return new Slot(null, from, until, words);
    }

    /** Tells the slots of a series apart: the code of the period, or first day / day after. */
    public String key() {
        return period != null ? period.code() : (from == null ? "" : from) + "/" + until;
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** The code of its period, which can be read back; words for what has none. */
    public String code(Language language) {
        return period == null ? words(language) : period.code();
    }

    /** In running text. */
    public String words(Language language) {
        return period != null ? period.words(language) : inWords(language);
    }

    /** Where there is little room. */
    public String label(Language language) {
        return period != null ? period.label(language) : inWords(language);
    }

    private String inWords(Language language) {
        return words == null ? key() : words.in(language);
    }

    /** Whether all days of the period are days of this. */
    public boolean covers(Period other) {
        return (from == null || !other.firstDay().isBefore(from))
                && other.lastDay().isBefore(until);
    }

    /** By when they end. */
    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }
}
