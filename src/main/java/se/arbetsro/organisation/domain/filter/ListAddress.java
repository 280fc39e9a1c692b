package se.arbetsro.organisation.domain.filter;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list with its filter: where it is, and what narrows it. Where a page of it begins and as of
 * which day one looked are no part of the filter.
 *
 * @param query without its question mark; empty for all
 */
public record ListAddress(String path, String query) {

    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._-]{0,150}");
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&%+._~*/:,-]{0,1500}");
    private static final Set<String> NO_FILTER = Set.of("after", "page", "as-of", "format");

    /** Empty when it is none of ours. */
    public static Optional<ListAddress> of(@Nullable String path, @Nullable String query) {
        if (path == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        String kept =
                Arrays.stream((query == null ? "" : query.replaceFirst("^\\?", "")).split("&"))
                        .filter(part -> part.contains("=") && !part.endsWith("="))
                        .filter(part -> !NO_FILTER.contains(part.substring(0, part.indexOf('='))))
                        .collect(Collectors.joining("&"));
        return QUERY.matcher(kept).matches()
                ? Optional.of(new ListAddress(path, kept))
                : Optional.empty();
    }

    public String href() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
