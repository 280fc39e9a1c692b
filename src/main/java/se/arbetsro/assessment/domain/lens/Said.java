package se.arbetsro.assessment.domain.lens;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an area through one lens.
 *
 * @param risk of a lens that asks for one; null until it is answered
 * @param words how, or what was considered
 * @param measure what removes or lessens the risk
 */
public record Said(@Nullable Risk risk, @Nullable String words, @Nullable String measure) {

    public static final Said NOTHING = new Said(null, null, null);

    public boolean isBlank() {
        return Stream.of(risk, words, measure).allMatch(Objects::isNull);
    }

    /**
     * Whether the lens has what it has to have: the risk considered, and removed where there is
     * one.
     */
    public boolean isEnoughFor(Lens lens) {
        return !lens.required()
                || risk == Risk.NO
                || risk == Risk.NOT_KNOWN
                || (risk == Risk.YES && measure != null);
    }
}
