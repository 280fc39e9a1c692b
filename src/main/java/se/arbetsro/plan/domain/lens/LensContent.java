package se.arbetsro.plan.domain.lens;

import org.jspecify.annotations.Nullable;

/**
 * What a lens is called and asks. English is missing until someone has translated.
 *
 * @param helpSv what to think of when answering; null for nothing
 */
public record LensContent(
        String nameSv,
        @Nullable String nameEn,
        String questionSv,
        @Nullable String questionEn,
        @Nullable String helpSv,
        @Nullable String helpEn) {}
