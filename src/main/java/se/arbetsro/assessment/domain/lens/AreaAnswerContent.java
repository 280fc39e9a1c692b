package se.arbetsro.assessment.domain.lens;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.arbetsro.plan.LensId;

/**
 * What is written once for an area.
 *
 * @param said by lens; a lens through which nothing is said is not there
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record AreaAnswerContent(Map<LensId, Said> said, String lang) {

    public AreaAnswerContent {
        said =
                said.entrySet().stream()
                        .filter(one -> !one.getValue().isBlank())
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    public static AreaAnswerContent blank(String lang) {
        return new AreaAnswerContent(Map.of(), lang);
    }

    public boolean isBlank() {
        return said.isEmpty();
    }

    public Said of(LensId lens) {
        return said.getOrDefault(lens, Said.NOTHING);
    }

    /** Whether each lens that has to be answered is. */
    public boolean isComplete(Collection<Lens> lenses) {
        return lenses.stream().allMatch(lens -> of(lens.id()).isEnoughFor(lens));
    }

    /** Whether it says the same, in whatever language it is said to be. */
    public boolean saysTheSameAs(AreaAnswerContent other) {
        return said.equals(other.said);
    }
}
