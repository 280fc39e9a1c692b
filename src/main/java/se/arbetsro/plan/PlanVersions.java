package se.arbetsro.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Begins and brings into force versions of the plan on behalf of the viewer, for modules in which a
 * version is decided. The same rules hold as on the pages, but for {@link VersionGate}: whoever
 * brings a version into force this way has looked for herself.
 */
public interface PlanVersions {

    /**
     * Begins a version with the areas and texts of another, under which no work goes on yet.
     *
     * @param key the code that people will know it by
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write the plan
     * @throws se.arbetsro.platform.fault.Invalid when there is a version with that code
     * @throws se.arbetsro.platform.fault.NotFound when there is no such version to copy
     */
    PlanVersionId draft(String key, String titleSv, PlanVersionId from);

    /**
     * Says that work goes on under a version from a day. Where it is said already only the decision
     * is written, and what stands there of it already stays.
     *
     * @param decision who decided and when, in words; null leaves what is written there
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write the plan
     * @throws se.arbetsro.platform.fault.Invalid when it is in use from another day
     */
    void comeIntoForce(PlanVersionId version, LocalDate from, @Nullable String decision);

    /**
     * Ends a version that work goes on under without a known end, as when another comes in its
     * place. Local plans under it stay as they are until they are switched.
     *
     * @param until the first day on which no work goes on under it
     * @throws se.arbetsro.platform.fault.Forbidden when the viewer may not write the plan
     * @throws se.arbetsro.platform.fault.Invalid when it is not in use without an end on the day
     *     before
     */
    void end(PlanVersionId version, LocalDate until);
}
