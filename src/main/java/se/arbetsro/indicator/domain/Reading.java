package se.arbetsro.indicator.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * As of when figures are read, on two time lines that are independent: up to which day they tell of
 * the world, and as it was known when.
 *
 * @param until periods that ended by this day; as of today also those that have begun
 * @param known with the corrections made before this moment; null for all until now
 */
public record Reading(LocalDate until, @Nullable Instant known) {

    public static Reading now(LocalDate until) {
        return new Reading(until, null);
    }

    /**
     * @param known as it was known at the end of that day; null for now
     */
    public static Reading of(LocalDate until, @Nullable LocalDate known, ZoneId zone) {
        return new Reading(
                until, known == null ? null : known.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
