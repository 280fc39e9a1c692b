package se.arbetsro.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filter of a list stands in the query string; paging and sorting change one part of it. */
final class QueryString {

    private QueryString() {}

    /**
     * The query with one parameter set anew and all others as they were.
     *
     * @param query empty or beginning with {@code ?}
     * @param value null to leave it out
     * @return empty or beginning with {@code ?}
     */
    static String with(String query, String name, @Nullable String value) {
        Stream<String> others =
                Arrays.stream(query.substring(query.isEmpty() ? 0 : 1).split("&"))
                        .filter(part -> !part.isEmpty() && !part.split("=", 2)[0].equals(name));
        Stream<String> own =
                value == null
                        ? Stream.empty()
                        : Stream.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        String all = Stream.concat(others, own).collect(Collectors.joining("&"));
        return all.isEmpty() ? "" : "?" + all;
    }
}
