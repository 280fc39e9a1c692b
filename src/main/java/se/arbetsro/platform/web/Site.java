package se.arbetsro.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the program is reached from outside, for addresses that leave it: in letters, calendars and
 * on paper. Within pages an address begins at the root.
 */
@Component
public class Site {

    private final String url;

    public Site(@Value("${arbetsro.url}") String url) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * The whole address of a page.
     *
     * @param path from the root, beginning with a slash; empty for the site itself
     */
    public String at(String path) {
        return url + path;
    }
}
