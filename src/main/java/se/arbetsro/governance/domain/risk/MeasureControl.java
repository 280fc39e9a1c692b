package se.arbetsro.governance.domain.risk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** That someone looked whether a measure was taken and what it did. */
record MeasureControl(
        @Column("controlled_on") LocalDate on,
        @Column("control_by") UUID by,
        @Column("control_effect") Effect effect,
        @Column("control_note") @Nullable String note) {}
