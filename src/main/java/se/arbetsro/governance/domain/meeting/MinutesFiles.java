package se.arbetsro.governance.domain.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.meeting.MeetingQueries.AdjusterRow;
import se.arbetsro.governance.domain.meeting.MeetingQueries.MeetingRow;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.document.DocxRenderer;
import se.arbetsro.platform.document.HtmlRenderer;
import se.arbetsro.platform.document.PdfRenderer;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.text.Messages;

/**
 * Minutes as a page, PDF and DOCX. Signed ones are given as they were made when they were signed.
 */
@Component
public class MinutesFiles {

    /** The files that minutes are given as, with their media types. */
    public static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "pdf",
                    "application/pdf",
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MinutesReading reading;
    private final MeetingQueries meetings;
    private final MinutesDocument document;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();
    private final HtmlRenderer html = new HtmlRenderer();

    MinutesFiles(
            MinutesReading reading,
            MeetingQueries meetings,
            Messages messages,
            JdbcClient jdbc,
            Clock clock) {
        this.reading = reading;
        this.meetings = meetings;
        this.document = new MinutesDocument(messages, clock.getZone());
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The minutes as part of a page.
     *
     * @throws NotFound when the viewer may not see them
     */
    @Transactional(readOnly = true)
    public String article(MeetingId id) {
        return html.article(document(id));
    }

    /**
     * The minutes as a file.
     *
     * @param form {@code pdf} or {@code docx}
     * @throws NotFound when the viewer may not see them, or there is no such form
     */
    @Transactional(readOnly = true)
    public byte[] file(MeetingId id, String form) {
        if (!MEDIA_TYPES.containsKey(form)) {
            throw new NotFound();
        }
        return meetings.file(id, form).orElseGet(() -> render(document(id), form));
    }

    /** Makes the files once, for ever. */
    @Transactional
    void keep(MeetingId id) {
        Document signed = document(id);
        for (String form : MEDIA_TYPES.keySet()) {
            jdbc.sql(
                            "insert into governance.minutes_file (meeting_id, form, bytes) values (?, ?, ?)")
                    .params(id.value(), form, render(signed, form))
                    .update();
        }
    }

    private byte[] render(Document minutes, String form) {
        return form.equals("pdf") ? pdf.render(minutes) : docx.render(minutes);
    }

    private Document document(MeetingId id) {
        MeetingRow meeting =
                meetings.find(id).filter(MeetingRow::minutes).orElseThrow(NotFound::new);
        List<AdjusterRow> adjusters = meetings.adjusters(id);
        Instant version =
                meeting.signedAt() == null
                        ? clock.instant().truncatedTo(ChronoUnit.SECONDS)
                        : meeting.signedAt();
        return document.of(reading.contents(id), version, meeting.sha256(), adjusters);
    }
}
