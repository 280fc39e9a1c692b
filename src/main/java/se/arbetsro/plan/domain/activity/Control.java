package se.arbetsro.plan.domain.activity;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.domain.Trace;

/**
 * A look at what came of a finished activity. Differs from the follow-up of the plan, which asks
 * how it went as a whole.
 */
@Table(schema = "plan", name = "activity_control")
record Control(
        @Id ControlId id,
        ActivityId activityId,
        @Embedded.Empty ControlContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {}
