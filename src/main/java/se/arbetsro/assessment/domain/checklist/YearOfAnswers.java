package se.arbetsro.assessment.domain.checklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.PlanVersionId;

/**
 * What one operation answered one year, as the viewer may see it.
 *
 * @param words whether comments are shown
 */
public record YearOfAnswers(
        int year,
        PlanVersionId planVersionId,
        @Nullable Instant doneAt,
        @Nullable UUID formKey,
        long version,
        boolean words,
        List<Answered> answers) {

    /**
     * An answer under the key that its item has in all versions.
     *
     * @param comment null when there is none or it is not shown
     */
    public record Answered(String key, @Nullable Stand stand, @Nullable String comment) {}

    public @Nullable Answered of(String key) {
        return answers.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }
}
