package se.arbetsro.organisation.domain.change;

import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;

/** That one unit takes over from another, wholly or in part, on the day of a change. */
@Table(schema = "organisation", name = "planned_succession")
public record PlannedSuccession(
        @Column("unit_id") UnitId unit, @Column("predecessor_id") UnitId predecessor) {}
