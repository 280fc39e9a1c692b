package se.arbetsro.governance.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting is.
 *
 * @param starts where the municipality is
 * @param ends null when nobody has said; a calendar then takes an hour
 * @param link to a meeting over the net
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record MeetingContent(
        LocalDate day,
        LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable String place,
        @Nullable String link,
        String lang) {}
