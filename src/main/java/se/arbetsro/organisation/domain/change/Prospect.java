package se.arbetsro.organisation.domain.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arbetsro.organisation.UnitId;

/**
 * A change with all that goes with it.
 *
 * @param after the units of the day with the change in place
 * @param touched what would be touched, with its new home
 * @param problems what stands in the way; empty when it can be carried out
 */
public record Prospect(
        ChangeSet change,
        Map<UnitId, UnitState> after,
        Map<UnitId, UnitState> before,
        List<TouchedItem> touched,
        List<Problem> problems) {

    public boolean ready() {
        return problems.isEmpty() && touched.stream().allMatch(TouchedItem::settled);
    }

    /** What must be the same when the change is carried out as when it was looked at. */
    public String fingerprint() {
        String all =
                touched.stream()
                        .map(TouchedItem::fingerprint)
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The name of a unit that is there or will be. */
    public String nameOf(UnitId unit) {
        UnitState state = after.containsKey(unit) ? after.get(unit) : before.get(unit);
        return state == null ? "?" : state.name();
    }
}
