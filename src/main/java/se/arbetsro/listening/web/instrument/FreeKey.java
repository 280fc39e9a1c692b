package se.arbetsro.listening.web.instrument;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keys for what is new in an instrument. */
final class FreeKey {

    private FreeKey() {}

    /** The first of {@code kind-1}, {@code kind-2} … that nothing has. */
    static <T> String of(String kind, List<T> there, Function<T, String> key) {
        Set<String> taken = there.stream().map(key).collect(Collectors.toSet());
        int next = 1;
        while (taken.contains(kind + "-" + next)) {
            next++;
        }
        return kind + "-" + next;
    }
}
