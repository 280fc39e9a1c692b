package se.arbetsro.governance.domain.making;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.PlanCheckPointId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;

/** A day on which it is looked at what came of a decided plan version. */
@Table(schema = "governance", name = "plan_check_point")
record CheckPoint(
        @Id PlanCheckPointId id,
        PlanMakingId planMakingId,
        @Embedded.Empty CheckPointContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {}
