package se.arbetsro.governance.web.meeting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.governance.domain.meeting.MeetingState;

/**
 * A meeting for a calendar. It keeps its UID for ever, and its SEQUENCE rises when it is moved or
 * called off, so that a calendar changes the entry that it has. Times are told in UTC, which is
 * right on both sides of a change to summer time without a table of zones.
 */
final class CalendarFile {

    private CalendarFile() {}

    /** The same meeting gives the same bytes. */
    static byte[] of(MeetingRow meeting, ZoneId zone) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        LocalTime ends = meeting.ends();
        var starts = meeting.day().atTime(meeting.starts()).atZone(zone);
        var until = ends == null ? starts.plusHours(1) : meeting.day().atTime(ends).atZone(zone);
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id().value() + "@arbetsro"));
        event.add(new DtStamp(meeting.changedAt()));
        event.add(new DtStart<Instant>(starts.toInstant()));
        event.add(new DtEnd<Instant>(until.toInstant()));
        event.add(new Summary(meeting.body()));
        // Asked for by those who take in what is published; nobody is mailed.
        Organizer body = new Organizer(URI.create("urn:uuid:" + meeting.bodyId().value()));
        body.add(new Cn(meeting.body()));
        event.add(body);
        event.add(new Sequence(meeting.sequence()));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (meeting.place() != null) {
            event.add(new Location(meeting.place()));
        }
        if (meeting.link() != null) {
            event.add(new Url(URI.create(meeting.link())));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Arbetsro//Meetings//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event);
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
