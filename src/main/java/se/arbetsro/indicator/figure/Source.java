package se.arbetsro.indicator.figure;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Text2;

/**
 * A publication or register that definitions and figures come from.
 *
 * @param dated as exactly as it is itself: {@code 2022-10}; null where it bears no date
 * @param registryNumber in the register of the authority; null where it is not known
 */
public record Source(
        String key,
        Text2 title,
        String publisher,
        @Nullable String dated,
        @Nullable Integer year,
        @Nullable String registryNumber,
        @Nullable Text2 note) {}
