package se.arbetsro.assessment.domain.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The opened form from which something is saved, by hand or by itself.
 *
 * @param version the one that the writer saw; 0 when there was none
 * @param form chosen when the form was opened: what it saves again is no conflict with what it
 *     saved before, and sent twice it is saved once
 */
public record Writing(long version, @Nullable UUID form) {

    public boolean follows(long current, @Nullable UUID savedBy) {
        return version == current || (form != null && form.equals(savedBy));
    }
}
