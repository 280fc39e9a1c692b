package se.arbetsro.governance.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.web.Shell;

/** The meetings of the year that have been called, as far as the viewer may know of them. */
@Component
class MeetingDays implements YearEntrySource {

    private final JdbcClient jdbc;

    MeetingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, String body, LocalDate day) {}

    @Override
    @Transactional(readOnly = true)
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        return jdbc
                .sql(
                        """
                        select meeting.id, body.name as body, meeting.day
                        from governance.meetings_shown() shown
                        join governance.meeting on meeting.id = shown.meeting_id
                        join governance.body on body.id = shown.body_id
                        where meeting.day between :from and :last and meeting.called_at is not null
                            and meeting.state <> 'CANCELLED'
                        order by meeting.day, body.name, meeting.id
                        """)
                .param("from", from)
                .param("last", last)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        YearEntry.on(
                                row.day(),
                                "meeting-" + row.id(),
                                "meeting",
                                row.body(),
                                "/meetings/" + row.id()))
                .toList();
    }
}
