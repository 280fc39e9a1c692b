package se.arbetsro.governance.domain.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a matter in the minutes.
 *
 * @param seen the version that the form was opened with
 * @param form which opened form it comes from, so that what it saves by itself is no conflict
 * @param said in short
 * @param decision the wording; there when the matter was decided
 */
public record MatterWriting(
        long seen,
        @Nullable UUID form,
        @Nullable String said,
        @Nullable MatterOutcome outcome,
        @Nullable String decision) {}
