package se.arbetsro.assessment.domain.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Shell;

/** The last days of rounds, which are no secret. */
@Component
class RoundDays implements YearEntrySource {

    private final JdbcClient jdbc;

    RoundDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, String nameSv, @Nullable String nameEn, LocalDate dueOn) {}

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.ANALYSIS_READ)) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select id, name_sv, name_en, due_on from assessment.round
                        where due_on between ? and ? order by due_on, id
                        """)
                .params(from, last)
                .query(Row.class)
                .list()
                .stream()
                .map(row ->
                        YearEntry.on(
                                row.dueOn(),
                                "round-" + row.id(),
                                "round",
                                shell.t(
                                        "assessment.date",
                                        shell.in(new Text2(row.nameSv(), row.nameEn()))),
                                "/analyses/rounds/" + row.id()))
                .toList();
    }
}
