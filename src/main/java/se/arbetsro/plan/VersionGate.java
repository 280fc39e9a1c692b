package se.arbetsro.plan;

import java.util.Optional;

/**
 * May keep a version of the plan from being put into use by hand, as while boards are to decide on
 * it. Modules above implement it as beans; without any, a version is put into use as its writer
 * likes.
 */
public interface VersionGate {

    /** What hinders it, as a message that says what to do instead; empty where nothing does. */
    Optional<String> hindering(PlanVersionId version);
}
