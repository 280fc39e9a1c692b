package se.arbetsro.governance.domain.risk;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.governance.RiskParticipantId;
import se.arbetsro.governance.domain.Trace;

/** Someone who took part in assessing the risks of a planned change. */
@Table(schema = "governance", name = "risk_participant")
record RiskParticipant(
        @Id RiskParticipantId id,
        PlannedChangeId plannedChangeId,
        @Embedded.Empty ParticipantContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {}
