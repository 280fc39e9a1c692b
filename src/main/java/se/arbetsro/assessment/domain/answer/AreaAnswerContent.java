package se.arbetsro.assessment.domain.answer;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is written once for an area.
 *
 * @param risk whether work in the area could raise the risk of undue influence; null until it is
 *     answered
 * @param riskWords how, or what was considered
 * @param removedBy what removes or lessens the risk
 * @param genderEquality whether things differ for women and men, and what is done about it
 * @param equalConditions whether conditions are like those of others, and what to do more alike
 */
public record AreaAnswerContent(
        @Nullable Boolean risk,
        @Nullable String riskWords,
        @Nullable String removedBy,
        @Nullable String genderEquality,
        @Nullable String equalConditions,
        String lang) {

    public static AreaAnswerContent blank(String lang) {
        return new AreaAnswerContent(null, null, null, null, null, lang);
    }

    public static AreaAnswerContent noRisk() {
        return new AreaAnswerContent(false, null, null, null, null, "sv");
    }

    public boolean isBlank() {
        return Stream.of(risk, riskWords, removedBy, genderEquality, equalConditions)
                .allMatch(Objects::isNull);
    }

    /** Whether the risk has been considered, and what removes it is said where there is one. */
    public boolean isComplete() {
        return risk != null && (!risk || removedBy != null);
    }

    /** Whether it says the same, in whatever language it is said to be. */
    public boolean saysTheSameAs(AreaAnswerContent other) {
        return inLanguage("sv").equals(other.inLanguage("sv"));
    }

    private AreaAnswerContent inLanguage(String language) {
        return new AreaAnswerContent(
                risk, riskWords, removedBy, genderEquality, equalConditions, language);
    }
}
