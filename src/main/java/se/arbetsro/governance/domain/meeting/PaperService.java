package se.arbetsro.governance.domain.meeting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.PaperId;
import se.arbetsro.governance.domain.meeting.MeetingService.Kept;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;

/** The papers of meetings: links, and files kept in the database. */
@Component
public class PaperService {

    private final MeetingService keeping;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PaperService(MeetingService keeping, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.keeping = keeping;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A paper, without its bytes.
     *
     * @param url null of a file
     * @param fileName null of a link
     * @param size in bytes; 0 of a link
     */
    public record PaperRow(
            PaperId id,
            MeetingId meetingId,
            String title,
            @Nullable String url,
            @Nullable String fileName,
            int size) {}

    private static final String PAPERS =
            """
            select paper.id, paper.meeting_id, paper.title, paper.url, paper.file_name,
                coalesce(octet_length(paper.bytes), 0) as size
            from governance.meetings_shown() shown
            join governance.paper on paper.meeting_id = shown.meeting_id
            """;

    @Transactional(readOnly = true)
    public List<PaperRow> of(MeetingId meeting) {
        return jdbc.sql(PAPERS + "where paper.meeting_id = ? order by paper.added_at, paper.id")
                .param(meeting.value())
                .query(PaperRow.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PaperRow> find(PaperId id) {
        return jdbc.sql(PAPERS + "where paper.id = ?")
                .param(id.value())
                .query(PaperRow.class)
                .optional();
    }

    /** The bytes of a file; a link has none. */
    @Transactional(readOnly = true)
    public byte[] bytes(PaperId id) {
        return jdbc.sql(
                        """
                        select paper.bytes from governance.meetings_shown() shown
                        join governance.paper on paper.meeting_id = shown.meeting_id
                        where paper.id = ? and paper.bytes is not null
                        """)
                .param(id.value())
                .query(byte[].class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public PaperId addLink(MeetingId meeting, String title, String url) {
        return add(meeting, title, url, null, null);
    }

    @Transactional
    public PaperId addFile(MeetingId meeting, String title, String fileName, byte[] bytes) {
        return add(meeting, title, null, fileName, bytes);
    }

    private PaperId add(
            MeetingId meeting,
            String title,
            @Nullable String url,
            @Nullable String fileName,
            byte @Nullable [] bytes) {
        Kept kept = keeping.open(meeting);
        PaperId id = PaperId.random();
        jdbc.sql(
                        """
                        insert into governance.paper (id, meeting_id, title, url, file_name, bytes, sha256, added_at, added_by)
                        values (:id, :meeting, :title, :url, :name, cast(:bytes as bytea),
                            encode(sha256(cast(:bytes as bytea)), 'hex'), :at, platform.viewer())
                        """)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("title", title)
                .param("url", url)
                .param("name", fileName)
                .param("bytes", bytes)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                Act.of("paper.added", "meeting", meeting)
                        .in(kept.unit())
                        .withText("paper.title", null, title));
        return id;
    }

    /** Takes away a paper of a meeting whose minutes are not yet presented. */
    @Transactional
    public void remove(PaperId id) {
        PaperRow paper = find(id).orElseThrow(NotFound::new);
        Kept kept = keeping.open(paper.meetingId());
        jdbc.sql("delete from governance.paper where id = ?").param(id.value()).update();
        audit.record(
                Act.of("paper.removed", "meeting", paper.meetingId())
                        .in(kept.unit())
                        .withText("paper.title", paper.title(), null));
    }
}
