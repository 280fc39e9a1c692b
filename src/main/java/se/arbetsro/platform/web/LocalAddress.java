package se.arbetsro.platform.web;

import java.util.regex.Pattern;

/** Guards ways back that came with a request: only to a page of ours, never to another site. */
public final class LocalAddress {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalAddress() {}

    public static String orStart(String address) {
        return OURS.matcher(address).matches() ? address : "/";
    }
}
