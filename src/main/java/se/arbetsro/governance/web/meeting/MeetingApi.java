package se.arbetsro.governance.web.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.governance.domain.meeting.MeetingQueries;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;

/** Meetings in the API. */
@RestController
class MeetingApi {

    private final MeetingQueries meetings;

    MeetingApi(MeetingQueries meetings) {
        this.meetings = meetings;
    }

    /**
     * A meeting.
     *
     * @param starts where the municipality is, such as {@code 09:00}
     * @param ends null where nobody has said
     * @param state {@code CALLED}, {@code CANCELLED}, {@code PRESENTED} or {@code SIGNED}
     * @param sha256 of its signed minutes; null before
     */
    record ToldMeeting(
            UUID id,
            UUID bodyId,
            UUID unitId,
            LocalDate day,
            String starts,
            @Nullable String ends,
            @Nullable String place,
            String state,
            @Nullable String sha256) {}

    /** Meetings within reach in the order of their ids. */
    @Allowed(Permission.BODY_READ)
    @GetMapping("/api/v1/meetings")
    ApiPage<ToldMeeting> meetings(Cursor cursor) {
        UUID after = cursor.after() == null ? null : UUID.fromString(cursor.after());
        return ApiPage.of(
                meetings.page(after, cursor.read()).stream().map(MeetingApi::told).toList(),
                cursor,
                meeting -> meeting.id().toString());
    }

    private static ToldMeeting told(MeetingRow meeting) {
        return new ToldMeeting(
                meeting.id().value(),
                meeting.bodyId().value(),
                meeting.unitId().value(),
                meeting.day(),
                meeting.starts().toString(),
                meeting.ends() == null ? null : meeting.ends().toString(),
                meeting.place(),
                meeting.state().name(),
                meeting.signedAt() == null ? null : meeting.sha256());
    }
}
