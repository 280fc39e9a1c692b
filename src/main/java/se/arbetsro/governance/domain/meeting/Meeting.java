package se.arbetsro.governance.domain.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.Trace;

/**
 * A meeting of a body.
 *
 * @param sequence rises when those who are called must be told anew, as calendars count it
 * @param contents what the minutes tell, as JSON; null until they are presented for signing
 */
@Table(schema = "governance", name = "meeting")
record Meeting(
        @Id MeetingId id,
        BodyId bodyId,
        @Embedded.Empty MeetingContent content,
        MeetingState state,
        @Nullable Instant calledAt,
        int sequence,
        @Nullable String cancelledWhy,
        @Nullable String contents,
        @Nullable String sha256,
        @Nullable Instant presentedAt,
        @Nullable UUID presentedBy,
        @Nullable Instant signedAt,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static Meeting draft(BodyId body, MeetingContent content, Instant at, UUID by) {
        return new Meeting(
                MeetingId.random(),
                body,
                content,
                MeetingState.DRAFT,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                Trace.made(at, by),
                0);
    }

    Meeting rewritten(MeetingContent now, Instant at, UUID by) {
        boolean told = state == MeetingState.CALLED && !now.equals(content);
        return with(now, state, calledAt, told ? sequence + 1 : sequence, null, at, by);
    }

    Meeting called(Instant at, UUID by) {
        return with(content, MeetingState.CALLED, at, sequence, null, at, by);
    }

    Meeting cancelled(String why, Instant at, UUID by) {
        return with(content, MeetingState.CANCELLED, calledAt, sequence + 1, why, at, by);
    }

    /** Meets after all. */
    Meeting restored(Instant at, UUID by) {
        return with(
                content,
                calledAt == null ? MeetingState.DRAFT : MeetingState.CALLED,
                calledAt,
                sequence + 1,
                null,
                at,
                by);
    }

    Meeting presented(String json, String hash, Instant at, UUID by) {
        return new Meeting(
                id,
                bodyId,
                content,
                MeetingState.PRESENTED,
                calledAt,
                sequence,
                null,
                json,
                hash,
                at,
                by,
                null,
                trace.changed(at, by),
                version);
    }

    /** Open again, so that something can be put right before it is signed. */
    Meeting takenBack(Instant at, UUID by) {
        return with(content, MeetingState.CALLED, calledAt, sequence, null, at, by);
    }

    Meeting signed(Instant at, UUID by) {
        return new Meeting(
                id,
                bodyId,
                content,
                MeetingState.SIGNED,
                calledAt,
                sequence,
                null,
                contents,
                sha256,
                presentedAt,
                presentedBy,
                at,
                trace.changed(at, by),
                version);
    }

    private Meeting with(
            MeetingContent newContent,
            MeetingState newState,
            @Nullable Instant newCalledAt,
            int newSequence,
            @Nullable String why,
            Instant at,
            UUID by) {
        return new Meeting(
                id,
                bodyId,
                newContent,
                newState,
                newCalledAt,
                newSequence,
                why,
                null,
                null,
                null,
                null,
                null,
                trace.changed(at, by),
                version);
    }
}
