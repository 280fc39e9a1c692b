package se.arbetsro.plan.domain.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found who looked at what came of an activity.
 *
 * @param controlledBy who looked, as a name or a role
 * @param clientsNotice what clients notice of it; null when one does not know
 */
public record ControlContent(
        LocalDate controlledOn,
        String controlledBy,
        String effect,
        @Nullable String clientsNotice,
        String lang) {}
