package se.arbetsro.governance.domain.inquiry;

import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.AreaId;

/** An area of the plan that an inquiry touches. */
@Table(schema = "governance", name = "inquiry_area")
record InquiryArea(AreaId areaId) {}
