package se.arbetsro.organisation.domain.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arbetsro.organisation.UnitId;

/**
 * The units as they will be on the day of a change, and what stands in its way.
 *
 * @param after all units of that day with the change in place, the children of closing ones still
 *     where they are
 */
record Outlook(Map<UnitId, UnitState> after, List<Problem> problems) {

    /**
     * A unit as the register knows it on the day, without the change.
     *
     * @param begunBefore whether it was there the day before
     * @param changesLater whether something else is entered for it after the day
     */
    record Standing(UnitState state, boolean begunBefore, boolean changesLater) {}

    /**
     * @param before the units of the day without the change
     * @param ranks how far from the top each kind of unit is
     * @param codes the codes that are in use
     */
    static Outlook of(
            ChangeSet change,
            Map<UnitId, Standing> before,
            Map<String, Integer> ranks,
            Set<String> codes) {
        Map<UnitId, UnitState> after = new LinkedHashMap<>();
        before.forEach((unit, standing) -> after.put(unit, standing.state()));
        for (PlannedUnit planned : change.units()) {
            UnitState state = planned.state();
            if (state == null) {
                after.remove(planned.unit());
            } else {
                after.put(planned.unit(), state);
            }
        }
        return new Outlook(after, new Search(change, before, after, ranks, codes).problems());
    }

    private record Search(
            ChangeSet change,
            Map<UnitId, Standing> before,
            Map<UnitId, UnitState> after,
            Map<String, Integer> ranks,
            Set<String> codes) {

        List<Problem> problems() {
            List<Problem> found = new ArrayList<>();
            if (change.units().isEmpty()) {
                found.add(Problem.of("empty", null));
            }
            Set<String> newCodes = new HashSet<>();
            for (PlannedUnit planned : change.units()) {
                if (planned.founded()) {
                    String code = planned.code();
                    if (code != null && (codes.contains(code) || !newCodes.add(code))) {
                        found.add(Problem.of("codeTaken", planned.unit()));
                    }
                } else {
                    existing(planned, found);
                }
                UnitState state = planned.state();
                if (state != null) {
                    place(planned, state, found);
                }
            }
            for (PlannedSuccession one : change.successions()) {
                if (!after.containsKey(one.unit())) {
                    found.add(Problem.of("successorGone", one.unit()));
                }
            }
            return found.stream().distinct().toList();
        }

        private void existing(PlannedUnit planned, List<Problem> found) {
            Standing standing = before.get(planned.unit());
            if (standing == null || !standing.begunBefore()) {
                found.add(Problem.of("notThere", planned.unit()));
            } else if (standing.changesLater()) {
                found.add(Problem.of("changesLater", planned.unit()));
            } else if (standing.state().parent() == null && planned.closes()) {
                found.add(Problem.of("top", planned.unit()));
            }
        }

        private void place(PlannedUnit planned, UnitState state, List<Problem> found) {
            UnitId parent = state.parent();
            if (parent == null) {
                Standing standing = before.get(planned.unit());
                if (standing == null || standing.state().parent() != null) {
                    found.add(Problem.of("top", planned.unit()));
                }
                return;
            }
            UnitState above = after.get(parent);
            Standing parentNow = before.get(parent);
            if (above == null || (parentNow != null && parentNow.changesLater())) {
                found.add(Problem.of("parentGone", planned.unit()));
            } else if (rank(state.kind()) < rank(above.kind())) {
                found.add(Problem.of("rank", planned.unit()));
            }
            if (isBelowItself(planned.unit())) {
                found.add(Problem.of("belowItself", planned.unit()));
            }
        }

        private int rank(String kind) {
            return ranks.getOrDefault(kind, 0);
        }

        private boolean isBelowItself(UnitId unit) {
            Set<UnitId> passed = new HashSet<>();
            UnitState at = after.get(unit);
            while (at != null && at.parent() != null) {
                if (at.parent().equals(unit) || !passed.add(at.parent())) {
                    return true;
                }
                at = after.get(at.parent());
            }
            return false;
        }
    }
}
