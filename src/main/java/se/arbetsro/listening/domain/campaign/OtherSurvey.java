package se.arbetsro.listening.domain.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey that others ask the same people, such as the city's own staff survey. Differs from a
 * campaign: nothing of it is kept here but when it comes.
 *
 * @param fromOn the first day
 * @param toOn the last day
 * @param url where more is told; null for nowhere
 */
public record OtherSurvey(
        UUID id,
        String name,
        LocalDate fromOn,
        LocalDate toOn,
        @Nullable String url,
        long version) {}
