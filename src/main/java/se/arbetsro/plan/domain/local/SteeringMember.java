package se.arbetsro.plan.domain.local;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Trace;

/** A seat in the local steering group of a plan. */
@Table(schema = "plan", name = "steering_member")
record SteeringMember(
        @Id SteeringMemberId id,
        LocalPlanId localPlanId,
        @Embedded.Empty SteeringSeat seat,
        @Embedded.Empty Trace trace,
        @Version long version) {}
