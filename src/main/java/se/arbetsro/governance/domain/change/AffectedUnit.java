package se.arbetsro.governance.domain.change;

import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;

/** A unit whose employees a planned change affects. */
@Table(schema = "governance", name = "planned_change_unit")
record AffectedUnit(UnitId unitId) {}
