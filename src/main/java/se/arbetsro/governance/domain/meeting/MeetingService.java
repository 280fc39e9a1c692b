package se.arbetsro.governance.domain.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.MatterId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Prepares meetings, calls them and calls them off; keeps their agenda. */
@Component
public class MeetingService {

    private final MeetingRepository meetings;
    private final MatterRepository matters;
    private final BodyRights rights;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MeetingService(
            MeetingRepository meetings,
            MatterRepository matters,
            BodyRights rights,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.meetings = meetings;
        this.matters = matters;
        this.rights = rights;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A meeting with the body and unit whose it is. */
    record Kept(Meeting meeting, UnitId unit) {}

    /**
     * Begins to prepare a meeting.
     *
     * @param tasksHeading heads a matter that goes through what is to be done; null for none
     * @param carry whether matters that were carried over come along
     */
    @Transactional
    public MeetingId plan(
            BodyId body, MeetingContent content, @Nullable String tasksHeading, boolean carry) {
        UnitId unit = rights.requireKeeper(body).unitId();
        Instant now = clock.instant();
        Meeting meeting = meetings.save(Meeting.draft(body, content, now, viewer()));
        int position = 0;
        if (tasksHeading != null) {
            MatterContent tasks =
                    new MatterContent(++position, tasksHeading, null, null, true, content.lang());
            matters.save(Matter.of(meeting.id(), tasks, null, now, viewer()));
        }
        if (carry) {
            for (Matter before : carriedOver(body)) {
                MatterContent was = before.content();
                MatterContent again =
                        new MatterContent(
                                ++position,
                                was.heading(),
                                was.text(),
                                was.about(),
                                false,
                                was.lang());
                matters.save(Matter.of(meeting.id(), again, before.id(), now, viewer()));
            }
        }
        audit.record(
                Act.of("meeting.planned", "meeting", meeting.id())
                        .in(unit)
                        .with("meeting.day", null, content.day())
                        .with("meeting.starts", null, content.starts()));
        return meeting.id();
    }

    /** Matters of the body that were carried over and have come up nowhere since. */
    private Iterable<Matter> carriedOver(BodyId body) {
        return matters.findAllById(
                jdbc
                        .sql(
                                """
                                select matter.id from governance.matter
                                join governance.meeting on meeting.id = matter.meeting_id
                                where meeting.body_id = ? and matter.outcome = 'CARRIED_OVER'
                                    and meeting.state <> 'CANCELLED'
                                    and not exists (
                                        select from governance.matter later
                                        join governance.meeting held on held.id = later.meeting_id
                                        where later.carried_from = matter.id and held.state <> 'CANCELLED')
                                order by meeting.day, matter.position
                                """)
                        .param(body.value())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(MatterId::new)
                        .toList());
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws MeetingChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(MeetingId id, long seen, MeetingContent content) {
        Kept kept = open(id);
        Meeting before = kept.meeting();
        if (before.version() != seen) {
            throw new MeetingChangedMeanwhile();
        }
        meetings.save(before.rewritten(content, clock.instant(), viewer()));
        MeetingContent was = before.content();
        audit.record(
                Act.of("meeting.rewritten", "meeting", id)
                        .in(kept.unit())
                        .with("meeting.day", was.day(), content.day())
                        .with("meeting.starts", was.starts(), content.starts())
                        .with("meeting.ends", was.ends(), content.ends())
                        .withText("meeting.place", was.place(), content.place()));
    }

    /** Calls those who sit in the body. */
    @Transactional
    public void call(MeetingId id) {
        Kept kept = open(id);
        if (kept.meeting().state() == MeetingState.DRAFT) {
            meetings.save(kept.meeting().called(clock.instant(), viewer()));
            audit.record(Act.of("meeting.called", "meeting", id).in(kept.unit()));
        }
    }

    @Transactional
    public void cancel(MeetingId id, String why) {
        Kept kept = open(id);
        meetings.save(kept.meeting().cancelled(why, clock.instant(), viewer()));
        audit.record(
                Act.of("meeting.cancelled", "meeting", id)
                        .in(kept.unit())
                        .withText("meeting.why", null, why));
    }

    /** Lets a meeting that was called off meet after all. */
    @Transactional
    public void restore(MeetingId id) {
        Kept kept = kept(id);
        if (kept.meeting().state() == MeetingState.CANCELLED) {
            meetings.save(kept.meeting().restored(clock.instant(), viewer()));
            audit.record(Act.of("meeting.restored", "meeting", id).in(kept.unit()));
        }
    }

    @Transactional
    public MatterId add(MeetingId id, MatterContent content) {
        Kept kept = open(id);
        Matter matter = matters.save(Matter.of(id, content, null, clock.instant(), viewer()));
        audit.record(
                Act.of("matter.added", "meeting", id)
                        .in(kept.unit())
                        .withText("matter.heading", null, content.heading()));
        return matter.id();
    }

    @Transactional
    public void rewrite(MatterId id, long seen, MatterContent content) {
        Matter before = matters.findById(id).orElseThrow(NotFound::new);
        Kept kept = open(before.meetingId());
        if (before.version() != seen) {
            throw new MeetingChangedMeanwhile();
        }
        matters.save(before.asked(content, clock.instant(), viewer()));
        audit.record(
                Act.of("matter.rewritten", "meeting", before.meetingId())
                        .in(kept.unit())
                        .with("matter.position", before.content().position(), content.position())
                        .withText("matter.heading", before.content().heading(), content.heading())
                        .withText("matter.text", before.content().text(), content.text()));
    }

    /** Takes a matter off the agenda that nothing has been written of in the minutes. */
    @Transactional
    public void remove(MatterId id) {
        Matter before = matters.findById(id).orElseThrow(NotFound::new);
        Kept kept = open(before.meetingId());
        boolean minuted =
                before.said() != null
                        || before.outcome() != null
                        || jdbc.sql(
                                        "select exists (select from governance.task where matter_id = ?)")
                                .param(id.value())
                                .query(Boolean.class)
                                .single();
        if (minuted) {
            throw new Invalid("governance.matter.minuted");
        }
        matters.delete(before);
        audit.record(
                Act.of("matter.removed", "meeting", before.meetingId())
                        .in(kept.unit())
                        .withText("matter.heading", before.content().heading(), null));
    }

    /** The meeting, when it is open and the viewer keeps its body. */
    Kept open(MeetingId id) {
        Kept kept = kept(id);
        if (!kept.meeting().state().open()) {
            throw new MinutesAreClosed();
        }
        return kept;
    }

    /** The meeting, when the viewer keeps its body. One that she may not know of is not there. */
    Kept kept(MeetingId id) {
        Meeting meeting = meetings.findById(id).orElseThrow(NotFound::new);
        BodyRights.Rights held = rights.of(meeting.bodyId()).orElseThrow(NotFound::new);
        if (!held.keeps()) {
            if (meeting.calledAt() == null) {
                throw new NotFound();
            }
            throw new Forbidden();
        }
        return new Kept(meeting, held.unitId());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
