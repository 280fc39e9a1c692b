package se.arbetsro.plan.domain.governing;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Validity;

/**
 * What is written of a governing document.
 *
 * @param url where it can be read; null where nobody knows
 * @param valid when it holds; null where nobody knows
 */
public record DocumentContent(
        DocumentKind kind,
        String titleSv,
        @Nullable String titleEn,
        @Nullable String url,
        @Nullable Validity valid) {}
