package se.arbetsro.plan.domain.lens;

import java.util.Objects;
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
        @Nullable String helpEn) {

    /** Whether it asks the same in Swedish, which is what is decided on. */
    boolean asksAs(LensContent other) {
        return nameSv.equals(other.nameSv)
                && questionSv.equals(other.questionSv)
                && Objects.equals(helpSv, other.helpSv);
    }
}
