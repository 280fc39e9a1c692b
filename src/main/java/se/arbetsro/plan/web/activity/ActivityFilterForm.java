package se.arbetsro.plan.web.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.Choices;
import se.arbetsro.plan.domain.activity.reading.ActivityFilter;
import se.arbetsro.plan.domain.activity.reading.ActivityOrder;
import se.arbetsro.plan.domain.activity.reading.Cursor;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.FormErrors;

/**
 * The filter of the list as it stands in the query string.
 *
 * @param area version and area, as {@code 2024/good-leadership}
 * @param status a status, {@code ALL}, or {@code OPEN} for what is still to be done, which is also
 *     what nothing means
 * @param who {@code me} for the viewer's own
 * @param scope {@code city} for the plan's own for the whole municipality
 * @param after where a page begins
 */
public record ActivityFilterForm(
        @Nullable String unit,
        @Nullable String area,
        @Nullable String line,
        @Nullable String status,
        @Nullable String who,
        @Nullable String role,
        @Nullable String from,
        @Nullable String to,
        @Nullable String q,
        @Nullable String scope,
        @Nullable String sort,
        @Nullable String after) {

    /**
     * The filter of a query string, as Spring's binding would read it. The list is asked for all
     * day, and binding takes an eighth of its time.
     */
    static ActivityFilterForm of(Map<String, String> query) {
        return new ActivityFilterForm(
                query.get("unit"),
                query.get("area"),
                query.get("line"),
                query.get("status"),
                query.get("who"),
                query.get("role"),
                query.get("from"),
                query.get("to"),
                query.get("q"),
                query.get("scope"),
                query.get("sort"),
                query.get("after"));
    }

    /** What is not understood narrows nothing. */
    ActivityFilter filter(List<Choices.AreaChoice> areas, FormErrors errors) {
        Optional<Choices.AreaChoice> chosen =
                areas.stream().filter(one -> one.written().equals(area)).findFirst();
        return new ActivityFilter(
                unitId(),
                chosen.map(Choices.AreaChoice::versionId).orElse(null),
                chosen.map(Choices.AreaChoice::areaId).orElse(null),
                null,
                blankToNull(line),
                statuses(),
                "OVERDUE".equals(status),
                "me".equals(who) ? new PersonId(CurrentViewer.get().id()) : null,
                blankToNull(role),
                errors.optionalDate("from", from),
                errors.optionalDate("to", to),
                blankToNull(q),
                "city".equals(scope),
                null);
    }

    private Set<ActivityStatus> statuses() {
        if (status == null || status.isBlank() || status.equals("OPEN")) {
            return ActivityStatus.OPEN;
        }
        for (ActivityStatus one : ActivityStatus.values()) {
            if (one.name().equals(status)) {
                return EnumSet.of(one);
            }
        }
        return Set.of();
    }

    @Nullable UnitId unitId() {
        try {
            return unit == null || unit.isBlank() ? null : new UnitId(UUID.fromString(unit));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    ActivityOrder order() {
        return switch (sort()) {
            case "-due" -> ActivityOrder.DUE_LATEST;
            case "title" -> ActivityOrder.TITLE;
            case "-changed" -> ActivityOrder.CHANGED;
            default -> ActivityOrder.DUE;
        };
    }

    /** The order by the name that column heads know it by. */
    @Override
    public String sort() {
        return sort == null || !List.of("-due", "title", "-changed").contains(sort) ? "due" : sort;
    }

    @Nullable Cursor cursor() {
        return Cursor.read(after).orElse(null);
    }

    /** What was chosen, empty for nothing: fields show it again. */
    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Whether all there is has been asked for, so that nothing more can be shown. */
    public boolean everything() {
        return "ALL".equals(status)
                && java.util.stream.Stream.of(unit, area, line, who, role, from, to, q, scope)
                        .allMatch(value -> value == null || value.isBlank());
    }

    /** Whether anything narrows the list beyond what it shows by itself. */
    public boolean filtered() {
        return java.util.stream.Stream.of(unit, area, line, status, who, role, from, to, q, scope)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
