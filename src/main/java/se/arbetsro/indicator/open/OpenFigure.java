package se.arbetsro.indicator.open;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published figure as a row of a file. Exactly one of value, described and missing is given.
 *
 * @param definition the number of the definition; figures of two are never one series
 * @param period its code; null for a span that is told in words
 * @param from the first day; null where that is not known
 * @param to the last day
 * @param about whether the source gives it as rounded
 */
public record OpenFigure(
        String indicator,
        int definition,
        @Nullable String unitCode,
        String unit,
        @Nullable String period,
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable BigDecimal value,
        @Nullable String described,
        @Nullable String missing,
        boolean about,
        String unitOfMeasure,
        @Nullable String source,
        Instant knownFrom) {}
