package se.arbetsro.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.LineChart;

/**
 * All that a report tells: what people wrote and what was found in the plan and in the figures.
 * Kept as JSON when the report is frozen, so the form of these records may be added to but what
 * stands must stay readable.
 *
 * @param format 1; another one when old contents would be read wrongly
 * @param day until which the report tells
 * @param texts by the code of the section
 */
public record Contents(
        int format,
        String municipality,
        String unit,
        boolean wholeMunicipality,
        String period,
        LocalDate day,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail,
        boolean sample,
        @Nullable String plan,
        Map<String, String> texts,
        Steering steering,
        List<FollowUp> followUps,
        List<Area> areas,
        List<Part> parts) {

    static final int FORMAT = 1;

    /** Who leads the work and in which form unions take part; {@code unionForm} null if unknown. */
    public record Steering(
            @Nullable String unionForm, @Nullable String unionNote, List<Member> members) {}

    public record Member(String name, String part, @Nullable String speaksFor) {}

    /** One thing that the plan asks to be followed. */
    public record FollowUp(String name, List<Figure> figures) {}

    /**
     * What is known about one indicator.
     *
     * @param of whose figures these are: the unit, or the whole municipality where the unit has
     *     none
     * @param line the chart; null where it is drawn as bars or not at all
     * @param remarks what a reader must know, each with its period
     */
    public record Figure(
            String name,
            String of,
            String latest,
            @Nullable LineChart line,
            @Nullable BarChart bars,
            List<String> remarks,
            @Nullable String target,
            String meaning,
            @Nullable String source) {}

    /** A plan area with all its activities. */
    public record Area(String name, int chosenBy, List<Activity> activities) {

        long count(State state) {
            return activities.stream().filter(one -> one.state() == state).count();
        }
    }

    /** Where an activity stands on the day of the report. */
    public enum State {
        DONE,
        UNDER_WAY,
        OVERDUE,
        PLANNED,
        CANCELLED
    }

    /**
     * @param effect what was found when it was looked at afterwards; null where nobody has
     */
    public record Activity(
            String title,
            String unit,
            String responsible,
            LocalDate due,
            State state,
            @Nullable String reason,
            @Nullable String effect) {}

    /** How it stands in one part of the organisation: a district, or a unit of one. */
    public record Part(String name, int done, int underWay, int overdue, int planned) {}

    long count(State state) {
        return areas.stream().mapToLong(area -> area.count(state)).sum();
    }
}
