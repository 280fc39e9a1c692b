package se.arbetsro.plan.domain.version;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a line between areas.
 *
 * @param reasonSv why one thinks so
 */
public record LineageContent(
        Weight weight, Basis basis, String reasonSv, @Nullable String reasonEn) {}
