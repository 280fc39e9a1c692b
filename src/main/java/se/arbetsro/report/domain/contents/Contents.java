package se.arbetsro.report.domain.contents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.time.Period;

/**
 * All that a report tells: what people wrote and what was found in the plan and in the figures.
 * Kept as JSON when the report is frozen, so the form of these records may be added to but what
 * stands must stay readable.
 *
 * @param format 1; another one when old contents would be read wrongly
 * @param kind what the report is for; T2 where contents were frozen before there were others
 * @param day until which the report tells: the last of the period, or the day of reading before
 *     that
 * @param texts by the code of the section
 * @param analysis null where no round of local analysis had begun
 * @param groups the steering groups below the municipality; empty in the report of a unit
 * @param correction null in the first edition
 * @param attached the list of activities beside the report; null where the report holds them all
 * @param governing the other governing documents that the work refers to, area by area
 */
public record Contents(
        int format,
        @Nullable ReportKind kind,
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
        List<Part> parts,
        @Nullable Analysis analysis,
        List<Group> groups,
        @Nullable Correction correction,
        @Nullable Attached attached,
        List<Governing> governing) {

    public static final int FORMAT = 1;

    /**
     * The most activities, and the most goals, that a document lays out; of more it tells, and the
     * activities come as a file. A PDF of 5,000 takes two seconds of a core and 270 MB, of 10,000
     * fourteen, and 20,000 do not fit in the memory of the product.
     */
    public static final int LAID_OUT = 6_000;

    /** The most activities of an area and state that stand in the text of a document. */
    public static final int SHOWN = 8;

    /** What came later is missing in contents that were frozen before it. */
    public Contents {
        groups = given(groups);
        governing = given(governing);
        kind = kind == null ? ReportKind.T2 : kind;
    }

    @Override
    public ReportKind kind() {
        return kind == null ? ReportKind.T2 : kind;
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Who leads the work and in which form unions take part; {@code unionForm} null if unknown. */
    public record Steering(
            @Nullable String unionForm, @Nullable String unionNote, List<Member> members) {}

    public record Member(String name, String part, @Nullable String speaksFor) {}

    /**
     * One thing that the plan asks to be followed.
     *
     * @param describedIn the code of the section in which it is told in words; null for figures
     */
    public record FollowUp(String name, List<Figure> figures, @Nullable String describedIn) {}

    /**
     * What is known about one indicator.
     *
     * @param of whose figures these are: the unit, or the whole municipality where the unit has
     *     none
     * @param line the chart; null where it is drawn as bars or not at all
     * @param remarks what a reader must know, each with its period
     * @param known whether anything has been observed
     * @param source its key; see {@code sourceTitle} for what a reader can look up
     * @param said whether a change is more than chance, in sentences that rules made
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
            @Nullable String source,
            @Nullable String sourceTitle,
            @Nullable Boolean known,
            List<String> said) {

        public Figure {
            said = given(said);
        }

        /** Whether anything has been observed; contents frozen earlier do not say. */
        public boolean isKnown() {
            return !Boolean.FALSE.equals(known);
        }
    }

    /**
     * A plan area with its goals and activities that were not over before the period.
     *
     * @param earlier how many were done before the period
     * @param activities all of them; where they are {@link Attached}, those that the text names
     * @param counts how many there are in each state; contents frozen earlier hold them all and
     *     need not say
     */
    public record Area(
            String name,
            int chosenBy,
            int earlier,
            List<Activity> activities,
            List<Goal> goals,
            Map<State, Integer> counts) {

        public Area {
            goals = given(goals);
            counts = counts == null ? counted(activities) : ordered(counts);
        }

        private static Map<State, Integer> counted(List<Activity> activities) {
            Map<State, Integer> counts = new EnumMap<>(State.class);
            activities.forEach(one -> counts.merge(one.state(), 1, Integer::sum));
            return Collections.unmodifiableMap(counts);
        }

        /** The same counts are the same JSON. */
        private static Map<State, Integer> ordered(Map<State, Integer> counts) {
            Map<State, Integer> ordered = new EnumMap<>(State.class);
            ordered.putAll(counts);
            return Collections.unmodifiableMap(ordered);
        }

        public int count(State state) {
            return counts.getOrDefault(state, 0);
        }

        /** Whether there is anything to tell of it but that somebody has chosen it. */
        public boolean hasWork() {
            return count() > 0 || !goals.isEmpty();
        }

        /** All of its activities, wherever they stand. */
        public int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The list of all activities, kept beside the contents since a document cannot hold it.
     *
     * @param rows how many there are
     * @param sha256 of the list as it was kept; null while the report is open
     */
    public record Attached(int rows, @Nullable String sha256) {}

    /** An activity of the list of all, with the area that it belongs to. */
    public record Listed(String area, Activity activity) {}

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
     * @param clients what clients notice of it
     */
    public record Activity(
            String title,
            String unit,
            String responsible,
            LocalDate due,
            State state,
            @Nullable String reason,
            @Nullable String effect,
            @Nullable String clients) {}

    /** How far a goal has come on the day of the report. */
    public enum GoalState {
        OPEN,
        OVERDUE,
        REACHED,
        PARTLY_REACHED,
        NOT_REACHED
    }

    /**
     * @param reached what is so when it is reached
     * @param note what was said of how it went
     */
    public record Goal(
            String what,
            String unit,
            LocalDate byWhen,
            GoalState state,
            @Nullable String reached,
            @Nullable String note,
            List<Step> steps) {}

    /**
     * A step towards a goal: described, or an indicator with its target.
     *
     * @param measure of what the target is one, such as {@code procent}; null where it is described
     */
    public record Step(
            String words,
            @Nullable BigDecimal target,
            @Nullable String measure,
            @Nullable LocalDate byWhen,
            @Nullable LocalDate reachedOn) {}

    /**
     * What the latest round of local analysis has given. Only what has been confirmed.
     *
     * @param asOf the day on which it was looked at: answers of a round that is going on come in
     *     after the day of the report too
     * @param taking how many analyses are part of the round, confirmed or not
     */
    public record Analysis(
            String round,
            LocalDate from,
            LocalDate dueOn,
            LocalDate asOf,
            int taking,
            int confirmed,
            List<AreaAnswers> areas) {}

    /**
     * How often each answer was given in one area.
     *
     * @param lenses what was said through lenses; empty in contents that were frozen earlier
     */
    public record AreaAnswers(
            String area,
            int yes,
            int underWay,
            int notNeeded,
            List<Reason> reasons,
            List<Through> lenses) {

        public AreaAnswers {
            lenses = given(lenses);
        }

        /** Whether anything was written that may be told. */
        public boolean hasWords() {
            return !reasons.isEmpty() || lenses.stream().anyMatch(lens -> !lens.said().isEmpty());
        }
    }

    /**
     * What was said of an area through one lens.
     *
     * @param inWords how many answered in words alone
     * @param said by those who share their words; {@code needed} of what lessens a risk
     */
    public record Through(
            String lens, int yes, int no, int notKnown, int inWords, List<Reason> said) {}

    /** The other governing documents to which the work in an area refers. */
    public record Governing(String area, List<Paper> papers) {}

    /**
     * @param ofArea whether the plan itself says that the area refers to it
     * @param activities how many activities in the area refer to it
     */
    public record Paper(String title, boolean ofArea, int activities) {}

    /** What is to be done, or why nothing is, in the words of those who share them. */
    public record Reason(String unit, @Nullable String line, boolean needed, String words) {}

    /**
     * The steering group of one administration.
     *
     * @param chair null where nobody is noted
     */
    public record Group(
            String unit, @Nullable String chair, int members, @Nullable String unionForm) {}

    /** What an edition puts right in the one before it. */
    public record Correction(int edition, String words) {}

    /** How it stands in one part of the organisation: a district, or a unit of one. */
    public record Part(String name, int done, int underWay, int overdue, int planned) {

        /** How many are in the state; 0 for cancelled ones, which are not counted by part. */
        public int count(State state) {
            return switch (state) {
                case DONE -> done;
                case UNDER_WAY -> underWay;
                case OVERDUE -> overdue;
                case PLANNED -> planned;
                case CANCELLED -> 0;
            };
        }
    }

    /** The year that the report is about; its day may be earlier while it is being written. */
    public int year() {
        return Period.of(period).year();
    }

    /** Whether the plan asks for what the section describes; the other sections always stand. */
    public boolean asksFor(SectionKey key) {
        return !key.isFollowUp()
                || !texts.getOrDefault(key.code(), "").isBlank()
                || kind().has(key)
                        && followUps.stream().anyMatch(one -> key.code().equals(one.describedIn()));
    }

    public long count(State state) {
        return areas.stream().mapToLong(area -> area.count(state)).sum();
    }

    /** All activities, wherever they stand. */
    public int activities() {
        return areas.stream().mapToInt(Area::count).sum();
    }

    public int goals() {
        return areas.stream().mapToInt(area -> area.goals().size()).sum();
    }

    /** How many rows the appendices of the document have. */
    public int appended() {
        return (attached == null ? activities() : 0) + (goals() > LAID_OUT ? 0 : goals());
    }

    /** With the list that is kept beside it. */
    public Contents with(Attached kept) {
        return new Contents(
                format,
                kind,
                municipality,
                unit,
                wholeMunicipality,
                period,
                day,
                registryNumber,
                contact,
                contactEmail,
                sample,
                plan,
                texts,
                steering,
                followUps,
                areas,
                parts,
                analysis,
                groups,
                correction,
                kept,
                governing);
    }
}
