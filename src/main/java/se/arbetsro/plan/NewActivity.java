package se.arbetsro.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * An activity about to be added.
 *
 * @param unit the unit that does it
 * @param serviceLines keys of the service lines that it concerns; empty when it concerns all
 * @param start the first day; null when it is not settled
 * @param due the last day, on which it is still in time
 * @param cityWide whether it is an activity of the plan for the whole municipality
 * @param decided whether it is decided already, or a proposal
 * @param link where the work is done when that is another system; null when it is done here
 * @param language the language that it is written in
 */
public record NewActivity(
        UnitId unit,
        PlanVersionId planVersion,
        AreaId area,
        @Nullable GoalId goal,
        String title,
        @Nullable String description,
        Set<String> serviceLines,
        Responsible responsible,
        @Nullable LocalDate start,
        LocalDate due,
        @Nullable Effort effort,
        boolean cityWide,
        boolean decided,
        @Nullable WorkLink link,
        String language,
        @Nullable Origin origin) {

    public NewActivity {
        serviceLines = Set.copyOf(serviceLines);
    }

    /** A local proposal with no more than what each activity has. */
    public static NewActivity of(
            UnitId unit,
            PlanVersionId planVersion,
            AreaId area,
            String title,
            Responsible responsible,
            LocalDate due) {
        return new NewActivity(
                unit,
                planVersion,
                area,
                null,
                title,
                null,
                Set.of(),
                responsible,
                null,
                due,
                null,
                false,
                false,
                null,
                "sv",
                null);
    }

    /** The same, made from something that it keeps as its origin. */
    public NewActivity from(Origin source) {
        return new NewActivity(
                unit,
                planVersion,
                area,
                goal,
                title,
                description,
                serviceLines,
                responsible,
                start,
                due,
                effort,
                cityWide,
                decided,
                link,
                language,
                source);
    }
}
