package se.arbetsro.listening.instrument;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an instrument comes from and on what terms.
 *
 * @param holder who made it
 * @param licence on what terms it may be used; null when none are known
 * @param url where it is published; null when nowhere
 * @param unmodified whether it may only be used as it is, so that nothing of it is changed here
 */
public record Rights(
        String holder, @Nullable String licence, @Nullable String url, boolean unmodified) {

    public Rights {
        Objects.requireNonNull(holder);
    }
}
