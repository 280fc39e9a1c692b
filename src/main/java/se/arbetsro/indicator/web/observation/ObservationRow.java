package se.arbetsro.indicator.web.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.FigureUnits.CodedUnit;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * One row of a file with figures, as far as each cell can be understood by itself.
 *
 * @param key of the indicator
 * @param number of the definition; null for the one that held when the period ended
 * @param unit null where the code tells it
 * @param code of the unit; goes before its name
 * @param slot the code of a period, or the words of a span that is there already
 * @param status as the file tells it, which changes nothing; null where it does not
 * @param reason why a figure that is there already is put right
 */
record ObservationRow(
        String key,
        @Nullable Integer number,
        @Nullable String unit,
        @Nullable CodedUnit code,
        String slot,
        @Nullable Period measured,
        @Nullable BigDecimal value,
        @Nullable Boolean about,
        @Nullable String printed,
        @Nullable String described,
        @Nullable Missing missing,
        @Nullable Integer groupSize,
        @Nullable Status status,
        @Nullable String note,
        @Nullable String source,
        @Nullable String reason) {

    /** How many of value, description and missing are given; one is right. */
    int contents() {
        return (value == null ? 0 : 1) + (described == null ? 0 : 1) + (missing == null ? 0 : 1);
    }

    /**
     * What is observed.
     *
     * @param before what stands in the slot, whose English note is kept with an unchanged Swedish
     *     one; null where nothing does
     */
    Observed observed(@Nullable Point before) {
        Text2 stood = before == null ? null : before.note();
        return new Observed(
                measured,
                value,
                described,
                missing,
                printed,
                value != null && Boolean.TRUE.equals(about),
                groupSize,
                note == null
                        ? null
                        : stood != null && (stood.sv().equals(note) || note.equals(stood.en()))
                                ? stood
                                : new Text2(note, null),
                source,
                Origin.IMPORTED);
    }

    /** Whether it says what is there already. */
    boolean saysWhat(Point point) {
        Observed mine = observed(point);
        return (mine.value() == null
                        ? point.value() == null
                        : point.value() != null && mine.value().compareTo(point.value()) == 0)
                && java.util.Objects.equals(mine.described(), point.described())
                && mine.missing() == point.missing()
                && java.util.Objects.equals(mine.printed(), point.printed())
                && mine.about() == point.about()
                && java.util.Objects.equals(mine.groupSize(), point.groupSize())
                && java.util.Objects.equals(mine.measured(), point.measured())
                && java.util.Objects.equals(mine.note(), point.note())
                && java.util.Objects.equals(mine.sourceKey(), point.sourceKey());
    }

    /** Whether the status in the file would be one that a row can bring about. */
    boolean tellsStatus(@Nullable Point before) {
        return status == null
                || status == Status.REPORTED
                || (before != null && status == before.status());
    }

    /** Whether the definition takes what is given: a number, or a description. */
    boolean fits(Definition definition) {
        return definition.isNumber() ? described == null : value == null && printed == null;
    }
}
