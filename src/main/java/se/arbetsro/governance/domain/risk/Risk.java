package se.arbetsro.governance.domain.risk;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskId;
import se.arbetsro.governance.domain.Trace;

/** What may harm someone at work by a planned change. */
@Table(schema = "governance", name = "risk")
record Risk(
        @Id RiskId id,
        PlannedChangeId plannedChangeId,
        @Embedded.Empty RiskContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {}
