package se.arbetsro.governance.web.making;

import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.HearingQueries.ViewRow;

/** What came of a view, as it is typed. */
public record ReplyForm(
        @Nullable String version, @Nullable String reply, @Nullable String replyWords) {

    static ReplyForm of(ViewRow saved) {
        return new ReplyForm(
                Long.toString(saved.version()),
                saved.reply() == null ? null : saved.reply().name(),
                saved.replyWords());
    }
}
