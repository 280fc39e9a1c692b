package se.arbetsro.governance.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.arbetsro.platform.web.Option;

/** The values of an enum as a form offers them, in their order. */
public final class Choices {

    private Choices() {}

    public static <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> words) {
        return Arrays.stream(values).map(one -> Option.of(one.name(), words.apply(one))).toList();
    }
}
