package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.TargetId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * The value that an indicator should have in a unit, for some time. Differs from a goal, which is
 * something to be reached and may be measured by such a value.
 *
 * @param per what the value is counted over, which may differ from how the indicator is counted
 * @param declaredBy who set it, in words; null where that is not known
 */
@Table(schema = "indicator", name = "target")
public record Target(
        @Id TargetId id,
        DefinitionId definitionId,
        UnitId unitId,
        Validity valid,
        BigDecimal value,
        Per per,
        @Nullable String declaredBy,
        @Nullable String sourceKey,
        @Embedded.Nullable(prefix = "note_") @Nullable Text2 note,
        Instant createdAt,
        UUID createdBy,
        @Version long version) {

    /** The value that figures of the definition can be held against; empty where there is none. */
    public Optional<BigDecimal> comparableTo(Definition definition) {
        return definition.isPercent() && per != definition.per()
                ? Optional.empty()
                : per.inTermsOf(definition.per(), value);
    }

    /** The same target, ended so that another one can begin on the day. */
    public Target endingBefore(LocalDate day) {
        return new Target(
                id,
                definitionId,
                unitId,
                valid.endingBefore(day),
                value,
                per,
                declaredBy,
                sourceKey,
                note,
                createdAt,
                createdBy,
                version);
    }

    /** Whether it is counted over another stretch of time than the figures. */
    public boolean isConvertedFor(Definition definition) {
        return per != definition.per();
    }
}
