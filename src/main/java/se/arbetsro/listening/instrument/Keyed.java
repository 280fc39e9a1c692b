package se.arbetsro.listening.instrument;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists whose members are known by a key. */
final class Keyed {

    private Keyed() {}

    static <T> List<T> put(List<T> list, Function<T, String> key, T one) {
        boolean there = list.stream().anyMatch(other -> key.apply(other).equals(key.apply(one)));
        return there
                ? list.stream()
                        .map(other -> key.apply(other).equals(key.apply(one)) ? one : other)
                        .toList()
                : Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    static <T> List<T> without(List<T> list, Function<T, String> key, String gone) {
        return list.stream().filter(one -> !key.apply(one).equals(gone)).toList();
    }

    /** The first of {@code kind-1}, {@code kind-2} … that nothing has. */
    static <T> String free(String kind, List<T> list, Function<T, String> key) {
        Set<String> taken = list.stream().map(key).collect(Collectors.toSet());
        return IntStream.iterate(1, next -> next + 1)
                .mapToObj(next -> kind + "-" + next)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseThrow();
    }
}
