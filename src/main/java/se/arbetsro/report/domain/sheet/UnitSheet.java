package se.arbetsro.report.domain.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit works with, as it stands on a day. Differs from a report in that it is frozen by
 * nobody: it is made anew each time that someone looks.
 *
 * @param plan the version of the plan under which work goes on; null without one
 * @param areas those that the unit has chosen, or the nearest above it
 * @param chosenBy whose choice that is, where it is another unit's; null for the unit's own
 * @param since from which day on what is done is told
 */
public record UnitSheet(
        String unit,
        @Nullable String plan,
        List<String> areas,
        @Nullable String chosenBy,
        List<Goal> goals,
        List<Activity> activities,
        List<Figure> figures,
        LocalDate day,
        LocalDate since,
        boolean sample) {

    public UnitSheet {
        areas = List.copyOf(areas);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        figures = List.copyOf(figures);
    }

    /** Where a goal stands: OPEN, OVERDUE, REACHED, PARTLY_REACHED or NOT_REACHED. */
    public record Goal(String what, LocalDate byWhen, String state) {}

    /** What has become of an activity. */
    public enum State {
        LATE,
        UNDER_WAY,
        NEXT,
        DONE
    }

    /**
     * An activity.
     *
     * @param role who answers for it, in the words of the workplace; null when only a person does
     * @param person null without one, and for a protected identity
     */
    public record Activity(
            String title,
            @Nullable String role,
            @Nullable String person,
            LocalDate dueOn,
            State state) {}

    /**
     * A figure in words.
     *
     * @param target null without one
     * @param ofAll whether it is the municipality's, since the unit has none of its own
     */
    public record Figure(String name, String latest, @Nullable String target, boolean ofAll) {}

    /** With this many activities, two lines to each figure and room for notes, an A4 is full. */
    private static final int ROWS = 18;

    private static final int OF_EACH_STATE = 2;

    /** Goals and figures take at most so many rows each. */
    static final int TOLD = 3;

    /**
     * The activities that have room on one page, by state: two of each at least, and then those
     * that are late, under way and next before those that are done.
     */
    public List<Activity> told() {
        Map<State, List<Activity>> byState = new EnumMap<>(State.class);
        activities.forEach(
                one -> byState.computeIfAbsent(one.state(), _ -> new ArrayList<>()).add(one));
        int room =
                ROWS
                        - Math.min(goals.size(), TOLD)
                        - 2 * Math.min(figures.size(), TOLD)
                        - byState.values().stream()
                                .mapToInt(all -> Math.min(all.size(), OF_EACH_STATE))
                                .sum();
        List<Activity> told = new ArrayList<>();
        for (List<Activity> all : byState.values()) {
            int least = Math.min(all.size(), OF_EACH_STATE);
            int more = Math.clamp(room, 0, all.size() - least);
            told.addAll(all.subList(0, least + more));
            room -= more;
        }
        return told;
    }
}
