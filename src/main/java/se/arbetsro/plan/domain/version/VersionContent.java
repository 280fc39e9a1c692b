package se.arbetsro.plan.domain.version;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Validity;

/**
 * What is written about a version.
 *
 * @param dated the day that stands on the text itself
 * @param decision who decided and when, in words
 * @param printed the days that the text says it is for; null where none is known
 * @param printedText the same as it is printed, such as '2019–2022'
 * @param used the days on which work goes on under it; null while it is only proposed
 */
public record VersionContent(
        String titleSv,
        @Nullable String titleEn,
        @Nullable LocalDate dated,
        @Nullable String decision,
        @Nullable Validity printed,
        @Nullable String printedText,
        @Nullable Validity used,
        UsedBasis usedBasis) {}
