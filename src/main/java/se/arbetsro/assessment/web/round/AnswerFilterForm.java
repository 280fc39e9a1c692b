package se.arbetsro.assessment.web.round;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerFilter;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.FormErrors;

/** What is looked for among answers, as it stands in the address. */
public record AnswerFilterForm(
        @Nullable String district,
        @Nullable String area,
        @Nullable String line,
        @Nullable String need,
        @Nullable Integer page) {

    AnswerFilter of(RoundId round, FormErrors errors) {
        return new AnswerFilter(
                round,
                null,
                Typed.id(district).map(UnitId::new).orElse(null),
                null,
                blankToNull(area),
                blankToNull(line),
                errors.optionalChoice("need", need, Need.class));
    }

    int asked() {
        Integer number = page;
        return number == null ? 1 : number;
    }

    public boolean filtered() {
        return blankToNull(district) != null
                || blankToNull(area) != null
                || blankToNull(line) != null
                || blankToNull(need) != null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
