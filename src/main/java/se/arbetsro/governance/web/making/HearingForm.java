package se.arbetsro.governance.web.making;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;

/**
 * Until when a body may answer, and when it took the proposal up, as it is typed.
 *
 * @param treatedOn empty while it has not
 */
public record HearingForm(
        @Nullable String version, @Nullable String answerBy, @Nullable String treatedOn) {

    static HearingForm of(HearingRow saved) {
        return new HearingForm(
                Long.toString(saved.version()),
                saved.answerBy().toString(),
                saved.treatedOn() == null ? "" : saved.treatedOn().toString());
    }
}
