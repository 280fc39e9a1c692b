package se.arbetsro.plan.web.activity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.web.FormErrors;

/**
 * What many activities are to become, as it was sent.
 *
 * @param activity the ids of those that were ticked
 * @param decidedBy the body that decided them, when they are to be decided
 * @param decidedOn the day on which it did
 */
public record BulkForm(
        @Nullable List<String> activity,
        @Nullable String wished,
        @Nullable String why,
        @Nullable String decidedBy,
        @Nullable String decidedOn) {

    /** More than this are not changed at once. */
    static final int MOST = 100;

    static BulkForm empty() {
        return new BulkForm(null, null, null, null, null);
    }

    Set<ActivityId> ticked(FormErrors errors) {
        Set<ActivityId> ids = new LinkedHashSet<>();
        for (String id : activity == null ? List.<String>of() : activity) {
            try {
                ids.add(new ActivityId(UUID.fromString(id)));
            } catch (IllegalArgumentException e) {
                throw new Invalid();
            }
        }
        if (ids.isEmpty() || ids.size() > MOST) {
            errors.add("activities", "plan.bulk.nothingChosen", MOST);
        }
        return ids;
    }

    /** Nothing becomes a proposal again. */
    ActivityStatus status() {
        return Stream.of(ActivityStatus.values())
                .filter(one -> one != ActivityStatus.PROPOSED && one.name().equals(wished))
                .findFirst()
                .orElseThrow(Invalid::new);
    }

    TypedDecision decision() {
        return new TypedDecision(decidedBy, decidedOn);
    }

    public boolean ticks(ActivityId id) {
        return activity != null && activity.contains(id.value().toString());
    }

    /** The status in the menu, before anything was chosen too. */
    public String wishedOr(ActivityStatus first) {
        return wished == null || wished.isBlank() ? first.name() : wished;
    }

    public String reason() {
        return why == null ? "" : why;
    }
}
