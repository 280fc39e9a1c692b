package se.arbetsro.platform.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Labels with what belongs to them, one pair a line. For numbers that are to stand out see {@link
 * KeyFigures}.
 */
public record Facts(List<Fact> facts) implements Block {

    public Facts {
        facts = List.copyOf(facts);
    }

    public static Facts of(Fact... facts) {
        return new Facts(Stream.of(facts).toList());
    }

    public record Fact(String label, Text value) {

        public static Fact of(String label, String value) {
            return new Fact(label, Text.of(value));
        }
    }
}
