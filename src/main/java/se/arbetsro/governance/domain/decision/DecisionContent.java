package se.arbetsro.governance.domain.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and when.
 *
 * @param title in a few words
 * @param text as it was decided
 * @param registryNumber in the authority's register; null where there is none
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record DecisionContent(
        String title,
        String text,
        LocalDate decidedOn,
        @Nullable String registryNumber,
        String lang) {}
