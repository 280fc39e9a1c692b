package se.arbetsro.governance.domain.making;

import org.jspecify.annotations.Nullable;

/**
 * What is written of the making of a plan version itself.
 *
 * @param registryNumber in the authority's register; null while there is none
 * @param background why a version is made, such as a task in the budget
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record MakingContent(
        @Nullable String registryNumber, @Nullable String background, String lang) {}
