package se.arbetsro.indicator.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** A target that is about to be set; see {@link se.arbetsro.indicator.figure.Target}. */
public record NewTarget(
        DefinitionId definition,
        UnitId unit,
        Validity valid,
        BigDecimal value,
        Per per,
        @Nullable String declaredBy,
        @Nullable String sourceKey,
        @Nullable Text2 note) {}
