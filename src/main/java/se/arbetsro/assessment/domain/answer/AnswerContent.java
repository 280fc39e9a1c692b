package se.arbetsro.assessment.domain.answer;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written in one answer. A draft may hold any part of it.
 *
 * @param because why nothing is needed here; kept, but not shown, when another need is chosen
 * @param timing when it is to be done, in words
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record AnswerContent(
        @Nullable Need need,
        @Nullable String because,
        @Nullable String situation,
        @Nullable String what,
        @Nullable String timing,
        @Nullable String how,
        String lang) {

    /** The longest that each text may be. */
    public static final int LONGEST = 4_000;

    public static AnswerContent blank(String lang) {
        return new AnswerContent(null, null, null, null, null, null, lang);
    }

    public static AnswerContent notNeeded(String because) {
        return new AnswerContent(Need.NOT_NEEDED, because, null, null, null, null, "sv");
    }

    public static AnswerContent yes(String situation, String what, String timing, String how) {
        return new AnswerContent(Need.YES, null, situation, what, timing, how, "sv");
    }

    public static AnswerContent underWay(String situation) {
        return new AnswerContent(Need.UNDER_WAY, null, situation, null, null, null, "sv");
    }

    public boolean isBlank() {
        return Stream.of(need, because, situation, what, timing, how).allMatch(Objects::isNull);
    }

    /** Whether the choice is made and what it asks for is there. */
    public boolean isComplete() {
        return switch (need) {
            case null -> false;
            case YES -> what != null;
            case UNDER_WAY -> true;
            case NOT_NEEDED -> because != null;
        };
    }

    /** Whether it says the same, in whatever language it is said to be. */
    public boolean saysTheSameAs(AnswerContent other) {
        return inLanguage("sv").equals(other.inLanguage("sv"));
    }

    private AnswerContent inLanguage(String language) {
        return new AnswerContent(need, because, situation, what, timing, how, language);
    }
}
