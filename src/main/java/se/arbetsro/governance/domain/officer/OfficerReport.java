package se.arbetsro.governance.domain.officer;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;

/** The officer report of a case while it is written; what was handed over is kept beside it. */
@Table(schema = "governance", name = "plan_officer_report")
record OfficerReport(
        @Id PlanMakingId planMakingId,
        @Embedded.Empty OfficerReportText text,
        @Embedded.Empty Trace trace,
        @Version long version) {}
