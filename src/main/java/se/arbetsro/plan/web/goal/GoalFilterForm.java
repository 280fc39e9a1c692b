package se.arbetsro.plan.web.goal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.goal.GoalFilter;
import se.arbetsro.plan.domain.goal.GoalOrder;
import se.arbetsro.plan.domain.goal.GoalStatus;

/**
 * The filter of the list of goals as it stands in the query string.
 *
 * @param area version and area, as {@code 2024/good-leadership}
 * @param status a status, {@code OVERDUE}, {@code ENDED} or {@code ALL}; nothing means those on the
 *     way
 * @param q a part of what is to be reached
 */
public record GoalFilterForm(
        @Nullable String unit,
        @Nullable String area,
        @Nullable String status,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page) {

    private static final Set<GoalStatus> OPEN = EnumSet.of(GoalStatus.OPEN);

    /** What is not understood narrows nothing. */
    GoalFilter filter(List<Choices.AreaChoice> areas) {
        Optional<Choices.AreaChoice> chosen =
                areas.stream().filter(one -> one.written().equals(area)).findFirst();
        return new GoalFilter(
                unitId(),
                chosen.map(Choices.AreaChoice::versionId).orElse(null),
                chosen.map(Choices.AreaChoice::areaId).orElse(null),
                statuses(),
                "OVERDUE".equals(status),
                q == null || q.isBlank() ? null : q.strip());
    }

    private Set<GoalStatus> statuses() {
        String chosen = chosenStatus();
        if (chosen.equals("ENDED")) {
            return EnumSet.complementOf(EnumSet.copyOf(OPEN));
        }
        for (GoalStatus one : GoalStatus.values()) {
            if (one.name().equals(chosen)) {
                return EnumSet.of(one);
            }
        }
        return Set.of();
    }

    public String chosenStatus() {
        return status == null || status.isBlank() ? "OPEN" : status;
    }

    @Nullable UnitId unitId() {
        try {
            return unit == null || unit.isBlank() ? null : new UnitId(UUID.fromString(unit));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    GoalOrder order() {
        return switch (sort()) {
            case "-due" -> GoalOrder.DUE_LATEST;
            case "what" -> GoalOrder.WHAT;
            case "unit" -> GoalOrder.UNIT;
            default -> GoalOrder.DUE;
        };
    }

    /** The order by the name that column heads know it by. */
    @Override
    public String sort() {
        return sort == null || !List.of("-due", "what", "unit").contains(sort) ? "due" : sort;
    }

    int number() {
        return page == null ? 1 : page;
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Whether all there is has been asked for, so that nothing more can be shown. */
    public boolean everything() {
        return "ALL".equals(status)
                && Stream.of(unit, area, q).allMatch(value -> value == null || value.isBlank());
    }

    /** Whether anything narrows the list beyond what it shows by itself. */
    public boolean filtered() {
        return Stream.of(unit, area, status, q)
                .anyMatch(value -> value != null && !value.isBlank());
    }
}
