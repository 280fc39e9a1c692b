package se.arbetsro.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Follows the links of pages without showing them, as someone who is signed in: all that one page
 * leads to before what those lead to, some at a time.
 */
final class LinkWalk {

    private static final int AT_A_TIME = 3;
    private static final Pattern LINK = Pattern.compile("<a\\s([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("href=\"(/[^\"#]*)");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Visitor visitor;
    private final Function<String, Optional<String>> kind;
    private final int ofAKind;

    /**
     * @param kind of page that an address leads to; empty for what is no page
     * @param ofAKind how many pages of a kind are read
     */
    LinkWalk(Visitor visitor, Function<String, Optional<String>> kind, int ofAKind) {
        this.visitor = visitor;
        this.kind = kind;
        this.ofAKind = ofAKind;
    }

    /** The first address of each kind of page that the links lead to. */
    Map<String, String> from(List<String> addresses) {
        String cookies = visitor.cookies();
        Map<String, String> first = new LinkedHashMap<>();
        var seen = new HashMap<String, Integer>();
        var known = new HashSet<>(addresses);
        List<String> ahead = addresses;
        try (var readers = Executors.newFixedThreadPool(AT_A_TIME)) {
            while (!ahead.isEmpty()) {
                List<String> now = new ArrayList<>();
                for (String address : ahead) {
                    kind.apply(address)
                            .filter(one -> seen.merge(one, 1, Integer::sum) <= ofAKind)
                            .ifPresent(one -> {
                                first.putIfAbsent(one, address);
                                now.add(address);
                            });
                }
                var pages =
                        now.stream()
                                .map(address -> readers.submit(() -> read(address, cookies)))
                                .toList();
                ahead = new ArrayList<>();
                for (var page : pages) {
                    links(page.get()).filter(known::add).forEach(ahead::add);
                }
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return first;
    }

    /** The page as it is sent; empty for what is no page or may not be seen. */
    private String read(String address, String cookies) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(visitor.address() + address))
                        .header("Cookie", cookies)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "sv-SE")
                        .build();
        try {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean page =
                    answer.headers()
                            .firstValue("Content-Type")
                            .filter(type -> type.startsWith("text/html"))
                            .isPresent();
            return answer.statusCode() == 200 && page ? answer.body() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("download"))
                .flatMap(link -> ADDRESS.matcher(link).results())
                .map(address -> address.group(1).replace("&amp;", "&"))
                .filter(address -> !address.contains("as-of=") && !address.contains("format="));
    }
}
