package se.arbetsro.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * A goal about to be added to the local plan that governs the unit: its own, or the nearest above
 * it. An area that the plan has not chosen yet is chosen with it.
 *
 * @param what what is wanted, in one sentence
 * @param reached how one will know that it is reached
 * @param byWhen the last day, on which it is still in time
 */
public record NewGoal(
        UnitId unit,
        PlanVersionId planVersion,
        AreaId area,
        String what,
        @Nullable String why,
        @Nullable String reached,
        LocalDate byWhen,
        @Nullable String how,
        String language,
        @Nullable Origin origin) {}
