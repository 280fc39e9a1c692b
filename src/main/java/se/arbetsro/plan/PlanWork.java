package se.arbetsro.plan;

/**
 * Adds goals and activities on behalf of the viewer, for modules that find out what needs to be
 * done: an answer of an analysis, for one. The same rules hold as on the pages.
 */
public interface PlanWork {

    /**
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write the unit's plan
     * @throws se.arbetsro.platform.fault.Invalid when no local plan governs the unit, or the area
     *     is not of the version
     */
    GoalId add(NewGoal goal);

    /**
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write the unit's plan
     * @throws se.arbetsro.platform.fault.Invalid when the area is not of the version, or the goal
     *     is of another area or version
     */
    ActivityId add(NewActivity activity);
}
