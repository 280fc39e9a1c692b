package se.arbetsro.governance.domain.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.meeting.MeetingService.Kept;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.Accounts;
import se.arbetsro.platform.security.CurrentViewer;
import tools.jackson.databind.json.JsonMapper;

/** Has minutes signed by those who adjust them, and keeps them as they were signed. */
@Component
public class SigningService {

    private final MeetingService keeping;
    private final MeetingRepository meetings;
    private final MinutesReading reading;
    private final MinutesFiles files;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    SigningService(
            MeetingService keeping,
            MeetingRepository meetings,
            MinutesReading reading,
            MinutesFiles files,
            Accounts accounts,
            JdbcClient jdbc,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.keeping = keeping;
        this.meetings = meetings;
        this.reading = reading;
        this.files = files;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Fixes what the minutes tell and lays it before those who adjust them.
     *
     * @return the SHA-256 of what they sign
     */
    @Transactional
    public String present(MeetingId id) {
        Kept kept = keeping.open(id);
        if (kept.meeting().state() != MeetingState.CALLED) {
            throw new Invalid("governance.minutes.notCalled");
        }
        MinutesContents contents = reading.contents(id);
        if (contents.adjusters().isEmpty()) {
            throw new Invalid("governance.minutes.noAdjuster");
        }
        String text = json.writeValueAsString(contents);
        String hash = sha256(text);
        meetings.save(kept.meeting().presented(text, hash, now(), viewer()));
        audit.record(
                Act.of("minutes.presented", "meeting", id)
                        .in(kept.unit())
                        .with("sha256", null, hash));
        return hash;
    }

    /** Opens presented minutes again; whoever has signed them must do so anew. */
    @Transactional
    public void takeBack(MeetingId id) {
        Kept kept = keeping.kept(id);
        if (kept.meeting().state() != MeetingState.PRESENTED) {
            throw new MinutesAreClosed();
        }
        meetings.save(kept.meeting().takenBack(now(), viewer()));
        jdbc.sql(
                        """
                        update governance.adjuster set signed_at = null, sha256 = null where meeting_id = ?
                        """)
                .param(id.value())
                .update();
        audit.record(Act.of("minutes.takenBack", "meeting", id).in(kept.unit()));
    }

    /**
     * Signs as one of those who adjust the minutes. The last signature makes them what they are for
     * ever.
     *
     * @param password the viewer's own, given again
     * @throws WrongPassword when it is another
     */
    @Transactional(noRollbackFor = WrongPassword.class)
    public void sign(MeetingId id, String password) {
        Meeting meeting = presented(id);
        UUID me = viewer();
        if (!waitsFor(id, me)) {
            throw new Forbidden();
        }
        if (!accounts.confirms(password, Act.of("minutes.signed", "meeting", id))) {
            throw new WrongPassword();
        }
        sign(meeting, me);
    }

    /**
     * Signs for someone, as the program itself does for the people of its sample.
     *
     * @throws Forbidden when it is a person who asks
     */
    @Transactional
    public void signFor(MeetingId id, PersonId person) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        sign(presented(id), person.value());
    }

    private Meeting presented(MeetingId id) {
        // Of two who sign at once the second sees the signature of the first.
        jdbc.sql("select id from governance.meeting where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        Meeting meeting = meetings.findById(id).orElseThrow(NotFound::new);
        if (reading.rights(meeting.bodyId()).isEmpty()) {
            throw new NotFound();
        }
        if (meeting.state() != MeetingState.PRESENTED) {
            throw new MinutesAreClosed();
        }
        return meeting;
    }

    private boolean waitsFor(MeetingId id, UUID person) {
        return jdbc.sql(
                        """
                        select exists (select from governance.adjuster
                            where meeting_id = ? and person_id = ? and signed_at is null)
                        """)
                .params(id.value(), person)
                .query(Boolean.class)
                .single();
    }

    private void sign(Meeting meeting, UUID person) {
        MeetingId id = meeting.id();
        Instant at = now();
        jdbc.sql(
                        """
                        update governance.adjuster set signed_at = :at, sha256 = :hash
                        where meeting_id = :meeting and person_id = :person
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("hash", meeting.sha256())
                .param("meeting", id.value())
                .param("person", person)
                .update();
        UnitId unit = reading.rights(meeting.bodyId()).orElseThrow(NotFound::new).unitId();
        audit.record(
                Act.of("minutes.signed", "meeting", id)
                        .in(unit)
                        .with("sha256", null, meeting.sha256()));
        boolean waiting =
                jdbc.sql(
                                """
                                select exists (select from governance.adjuster
                                    where meeting_id = ? and signed_at is null)
                                """)
                        .param(id.value())
                        .query(Boolean.class)
                        .single();
        if (!waiting) {
            meetings.save(meeting.signed(at, person));
            files.keep(id);
            audit.record(
                    Act.of("minutes.frozen", "meeting", id)
                            .in(unit)
                            .with("sha256", null, meeting.sha256()));
        }
    }

    /** Puts signed minutes right by a note of today; they themselves stay as they were signed. */
    @Transactional
    public void note(MeetingId id, String text, String lang) {
        Kept kept = keeping.kept(id);
        if (kept.meeting().state() != MeetingState.SIGNED) {
            throw new Invalid("governance.minutes.notSigned");
        }
        jdbc.sql(
                        """
                        insert into governance.minutes_note (meeting_id, noted_at, noted_by, text, lang)
                        values (:meeting, :at, :by, :text, :lang)
                        """)
                .param("meeting", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .param("text", text)
                .param("lang", lang)
                .update();
        audit.record(
                Act.of("minutes.noted", "meeting", id)
                        .in(kept.unit())
                        .withText("minutes.note", null, text));
    }

    /** To the second, as the documents tell it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
