package se.arbetsro.governance.domain.risk;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.RiskMeasureId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.plan.ActivityId;

/**
 * What is done about a risk.
 *
 * @param control null until it was looked at
 * @param activityId the activity that it became; null while it is kept here alone
 */
@Table(schema = "governance", name = "risk_measure")
record RiskMeasure(
        @Id RiskMeasureId id,
        RiskId riskId,
        @Embedded.Empty MeasureContent content,
        @Embedded.Nullable @Nullable MeasureControl control,
        @Nullable ActivityId activityId,
        @Embedded.Empty Trace trace,
        @Version long version) {

    RiskMeasure rewritten(MeasureContent now, Trace changed) {
        return new RiskMeasure(id, riskId, now, control, activityId, changed, version);
    }

    RiskMeasure controlled(MeasureControl found, Trace changed) {
        return new RiskMeasure(id, riskId, content, found, activityId, changed, version);
    }

    RiskMeasure done(ActivityId as, Trace changed) {
        return new RiskMeasure(id, riskId, content, control, as, changed, version);
    }
}
