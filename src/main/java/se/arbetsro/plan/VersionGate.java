package se.arbetsro.plan;

import java.util.Optional;

/**
 * May keep a version of the plan from being put into use by hand, as while boards are to decide on
 * it, and its texts from being changed, as while boards have them before them. Modules above
 * implement it as beans; without any, a version is written and put into use as its writer likes.
 */
public interface VersionGate {

    /** What hinders it, as a message that says what to do instead; empty where nothing does. */
    Optional<String> hindering(PlanVersionId version);

    /**
     * What holds its texts as they are, as a message that says how to go on; empty where they may
     * be changed. Asked within the transaction that changes them.
     */
    default Optional<String> holding(PlanVersionId version) {
        return Optional.empty();
    }
}
