package se.arbetsro.assessment.web.lens;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.lens.Risk;
import se.arbetsro.assessment.domain.overview.LensOverviewQueries;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;

/** What is looked for among what was said through lenses, as it stands in the address. */
public record LensOverviewForm(
        @Nullable String lens,
        @Nullable String area,
        @Nullable String risk,
        @Nullable String round,
        @Nullable String district,
        @Nullable Integer page) {

    LensOverviewQueries.Filter filter(FormErrors errors) {
        return new LensOverviewQueries.Filter(
                blankToNull(lens),
                blankToNull(area),
                errors.optionalChoice("risk", risk, Risk.class),
                Typed.id(round).map(RoundId::new).orElse(null),
                Typed.id(district).map(UnitId::new).orElse(null));
    }

    int asked() {
        Integer number = page;
        return number == null ? 1 : number;
    }

    public boolean filtered() {
        return Stream.of(lens, area, risk, round, district)
                .map(LensOverviewForm::blankToNull)
                .anyMatch(Objects::nonNull);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
