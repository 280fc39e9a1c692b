package se.arbetsro.governance.web.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.meeting.MeetingContent;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.web.Clocks;
import se.arbetsro.platform.web.FormErrors;

/**
 * A meeting as it is typed.
 *
 * @param carry {@code true} to bring along what was carried over, when it begins
 * @param tasks {@code true} to begin with what is not done since last time
 */
public record MeetingForm(
        @Nullable String key,
        @Nullable String version,
        @Nullable String day,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String place,
        @Nullable String link,
        @Nullable String carry,
        @Nullable String tasks) {

    static MeetingForm of(MeetingRow saved) {
        return new MeetingForm(
                null,
                Long.toString(saved.version()),
                saved.day().toString(),
                saved.starts().toString(),
                saved.ends() == null ? "" : saved.ends().toString(),
                saved.place(),
                saved.link(),
                null,
                null);
    }

    MeetingContent content(FormErrors errors) {
        LocalTime begins = Clocks.required(errors, "starts", starts);
        LocalTime until = Clocks.optional(errors, "ends", ends);
        if (until != null && !until.isAfter(begins)) {
            errors.add("ends", "governance.meeting.endsBefore");
        }
        String address = errors.optionalText("link", link, 500);
        if (address != null && !address.matches("https?://\\S{1,490}")) {
            errors.add("link", "governance.link.wrong");
        }
        return new MeetingContent(
                errors.date("day", day),
                begins,
                until,
                errors.optionalText("place", place, 200),
                address,
                errors.shell().lang());
    }
}
