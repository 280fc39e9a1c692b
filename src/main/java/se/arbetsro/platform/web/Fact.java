package se.arbetsro.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of facts.
 *
 * @param value words or a figure; empty is shown as 'not known'
 * @param href where the value leads; null for nowhere
 * @param changeHref where it is changed; null where the viewer may not
 */
public record Fact(String label, String value, @Nullable String href, @Nullable String changeHref) {

    public static Fact of(String label, @Nullable String value) {
        return new Fact(label, value == null ? "" : value, null, null);
    }

    public Fact leadingTo(String address) {
        return new Fact(label, value, address, changeHref);
    }

    public Fact changedAt(@Nullable String address) {
        return new Fact(label, value, href, address);
    }
}
