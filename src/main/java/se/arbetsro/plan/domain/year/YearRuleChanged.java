package se.arbetsro.plan.domain.year;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed the day meanwhile. */
public final class YearRuleChanged extends Conflict {

    YearRuleChanged() {
        super("year.changedMeanwhile");
    }
}
