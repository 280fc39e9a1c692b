package se.arbetsro.plan;

import java.util.List;
import se.arbetsro.platform.web.Shell;

/**
 * Tells by whom and when a version of the plan or a local plan was decided. Modules above implement
 * it as beans; each gives only what the current viewer may see.
 */
public interface DecidedBy {

    /**
     * A decision in a line.
     *
     * @param text names the body and the day, and the registry number where there is one
     */
    record Line(String text, String href) {}

    List<Line> version(PlanVersionId version, Shell shell);

    List<Line> localPlan(LocalPlanId plan, Shell shell);
}
