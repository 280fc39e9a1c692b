package se.arbetsro.governance.web.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.meeting.MatterOutcome;
import se.arbetsro.governance.domain.meeting.MatterQueries.MatterRow;
import se.arbetsro.governance.domain.meeting.MatterWriting;
import se.arbetsro.governance.web.Typing;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.SeenVersion;

/**
 * What is written of a matter in the minutes, as it is typed.
 *
 * @param key chosen when the form was opened, so that what it saves by itself is no conflict
 */
public record MinutesForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String said,
        @Nullable String outcome,
        @Nullable String decision) {

    static final int LONGEST = 8_000;

    static MinutesForm of(MatterRow saved) {
        MatterOutcome outcome = saved.outcome();
        return new MinutesForm(
                UUID.randomUUID().toString(),
                Long.toString(saved.version()),
                saved.said(),
                outcome == null ? "" : outcome.name(),
                saved.decision());
    }

    MatterWriting writing(FormErrors errors) {
        MatterOutcome what = errors.optionalChoice("outcome", outcome, MatterOutcome.class);
        String words = errors.optionalText("decision", decision, LONGEST);
        if (what == MatterOutcome.DECIDED && words == null) {
            errors.add("decision", "governance.decision.wordingMissing");
        }
        return new MatterWriting(
                SeenVersion.of(version),
                Typing.id(key).orElse(null),
                errors.optionalText("said", said, LONGEST),
                what,
                words);
    }
}
