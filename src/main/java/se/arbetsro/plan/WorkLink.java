package se.arbetsro.plan;

import org.jspecify.annotations.Nullable;

/**
 * The way to the ordinary system in which the work is done, so that it need not be done twice.
 *
 * @param url begins with {@code https://} or {@code http://}
 * @param title what it is called; null shows the address
 */
public record WorkLink(String url, @Nullable String title) {

    public WorkLink {
        if (!url.matches("https?://\\S{1,490}")) {
            throw new IllegalArgumentException("Not an address of the web");
        }
    }
}
