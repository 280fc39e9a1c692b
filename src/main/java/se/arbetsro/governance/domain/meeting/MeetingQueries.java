package se.arbetsro.governance.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.governance.domain.BodyScope;
import se.arbetsro.organisation.UnitId;

/** Reads meetings, as far as the viewer may know of them. */
@Component
@Transactional(readOnly = true)
public class MeetingQueries {

    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A meeting.
     *
     * @param matters how many stand on its agenda
     * @param minutes whether the viewer sees its minutes
     * @param keeps whether the viewer keeps it
     */
    public record MeetingRow(
            MeetingId id,
            BodyId bodyId,
            String body,
            UnitId unitId,
            String unit,
            LocalDate day,
            LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable String place,
            @Nullable String link,
            String lang,
            MeetingState state,
            @Nullable Instant calledAt,
            int sequence,
            @Nullable String cancelledWhy,
            @Nullable String sha256,
            @Nullable Instant signedAt,
            int matters,
            boolean minutes,
            boolean sits,
            boolean keeps,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {}

    private static final String ROWS =
            """
            select meeting.id, meeting.body_id, body.name as body, shown.unit_id, unit.name as unit, meeting.day,
                meeting.starts, meeting.ends, meeting.place, meeting.link, meeting.lang, meeting.state,
                meeting.called_at, meeting.sequence, meeting.cancelled_why, meeting.sha256, meeting.signed_at,
                (select count(*) from governance.matter where matter.meeting_id = meeting.id) as matters,
                shown.minutes, shown.sits, shown.keeps, meeting.changed_at, changer.name as changed_by_name,
                meeting.version
            from governance.meetings_shown() shown
            join governance.meeting on meeting.id = shown.meeting_id
            join governance.body on body.id = shown.body_id
            join organisation.unit_latest unit on unit.unit_id = shown.unit_id
            left join organisation.person_name changer on changer.person_id = meeting.changed_by
            """;

    private static final String CHOSEN =
            """
            where (cast(:body as uuid) is null or meeting.body_id = cast(:body as uuid))
                and (cast(:unit as uuid) is null or shown.unit_id in (
                    select unit_id from organisation.unit_within where ancestor_id = cast(:unit as uuid)))
                and (cast(:since as date) is null or meeting.day >= cast(:since as date))
                and (cast(:until as date) is null or meeting.day <= cast(:until as date))
                and (not :mine or shown.sits)
            """;

    /**
     * Which meetings are wanted.
     *
     * @param mine only those of bodies that the viewer sits in
     */
    public record MeetingFilter(
            @Nullable BodyId body,
            @Nullable UnitId unit,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean mine) {}

    /** The latest day first. */
    public List<MeetingRow> list(MeetingFilter filter, int size, long offset) {
        return chosen(
                        ROWS
                                + CHOSEN
                                + """
                                order by meeting.day desc, meeting.starts desc, meeting.id limit :size offset :offset
                                """,
                        filter)
                .param("size", size)
                .param("offset", offset)
                .query(MeetingRow.class)
                .list();
    }

    public long count(MeetingFilter filter) {
        return chosen(
                        """
                        select count(*) from governance.meetings_shown() shown
                        join governance.meeting on meeting.id = shown.meeting_id
                        """
                                + CHOSEN,
                        filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec chosen(String sql, MeetingFilter filter) {
        return new BodyScope(filter.body(), filter.unit(), filter.since(), filter.until())
                .bind(jdbc.sql(sql))
                .param("mine", filter.mine());
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<MeetingRow> find(MeetingId id) {
        return jdbc.sql(ROWS + "where meeting.id = ?")
                .param(id.value())
                .query(MeetingRow.class)
                .optional();
    }

    /** Those after one in the order of their ids, for other systems. */
    public List<MeetingRow> page(@Nullable UUID after, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where cast(:after as uuid) is null or meeting.id > cast(:after as uuid)
                                order by meeting.id limit :most
                                """)
                .param("after", after == null ? null : after.toString())
                .param("most", most)
                .query(MeetingRow.class)
                .list();
    }

    /** Called meetings of the bodies that the viewer sits in, from a day on, the next first. */
    public List<MeetingRow> coming(LocalDate day, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where shown.sits and meeting.state = 'CALLED' and meeting.day >= :day
                                order by meeting.day, meeting.starts, meeting.id limit :most
                                """)
                .param("day", day)
                .param("most", most)
                .query(MeetingRow.class)
                .list();
    }

    /** Meetings whose minutes wait for the viewer to sign them, the oldest first. */
    public List<MeetingRow> toSign(UUID person) {
        return jdbc.sql(
                        ROWS
                                + """
                                join governance.adjuster on adjuster.meeting_id = meeting.id
                                    and adjuster.person_id = :person and adjuster.signed_at is null
                                where meeting.state = 'PRESENTED'
                                order by meeting.day, meeting.id limit 20
                                """)
                .param("person", person)
                .query(MeetingRow.class)
                .list();
    }

    /** What the minutes tell, as JSON; empty until they are presented, and for who may not see. */
    public Optional<String> contents(MeetingId id) {
        return jdbc.sql(
                        """
                        select meeting.contents from governance.meetings_shown() shown
                        join governance.meeting on meeting.id = shown.meeting_id
                        where meeting.id = ? and shown.minutes and meeting.contents is not null
                        """)
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** A file of signed minutes, as it was made then. */
    public Optional<byte[]> file(MeetingId id, String form) {
        return jdbc.sql(
                        """
                        select file.bytes from governance.minutes_file file
                        join governance.meetings_shown() shown on shown.meeting_id = file.meeting_id
                        where file.meeting_id = ? and file.form = ? and shown.minutes
                        """)
                .params(id.value(), form)
                .query(byte[].class)
                .optional();
    }

    /** Who was there, as it is written now. */
    public record AttendanceRow(
            @Nullable UUID personId, @Nullable String name, @Nullable String part) {}

    public List<AttendanceRow> attendance(MeetingId id) {
        return jdbc.sql(
                        """
                        select attendance.person_id, coalesce(attendance.name, person.name) as name, attendance.part
                        from governance.attendance
                        left join organisation.person_name person on person.person_id = attendance.person_id
                        join governance.meetings_shown() shown on shown.meeting_id = attendance.meeting_id
                        where attendance.meeting_id = ? and shown.minutes
                        order by attendance.position
                        """)
                .param(id.value())
                .query(AttendanceRow.class)
                .list();
    }

    /** One who adjusts the minutes. */
    public record AdjusterRow(
            UUID personId,
            @Nullable String name,
            @Nullable Instant signedAt,
            @Nullable String sha256) {}

    public List<AdjusterRow> adjusters(MeetingId id) {
        return jdbc.sql(
                        """
                        select adjuster.person_id, person.name, adjuster.signed_at, adjuster.sha256
                        from governance.adjuster
                        left join organisation.person_name person on person.person_id = adjuster.person_id
                        join governance.meetings_shown() shown on shown.meeting_id = adjuster.meeting_id
                        where adjuster.meeting_id = ?
                        order by person.name, adjuster.person_id
                        """)
                .param(id.value())
                .query(AdjusterRow.class)
                .list();
    }

    /** What puts signed minutes right. */
    public record NoteRow(String text, String lang, Instant notedAt, @Nullable String by) {}

    public List<NoteRow> notes(MeetingId id) {
        return jdbc.sql(
                        """
                        select note.text, note.lang, note.noted_at, person.name as by
                        from governance.minutes_note note
                        left join organisation.person_name person on person.person_id = note.noted_by
                        join governance.meetings_shown() shown on shown.meeting_id = note.meeting_id
                        where note.meeting_id = ? and shown.minutes
                        order by note.noted_at
                        """)
                .param(id.value())
                .query(NoteRow.class)
                .list();
    }
}
