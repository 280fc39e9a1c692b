package se.arbetsro.indicator.web.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.reporting.ReportingRoundQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** The last days of rounds of reporting, for those who report. */
@Component
class ReportingDays implements YearEntrySource {

    private final ReportingRoundQueries queries;

    ReportingDays(ReportingRoundQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.INDICATOR_EDIT)) {
            return List.of();
        }
        return queries.dueBetween(from, last).stream()
                .map(round ->
                        YearEntry.on(
                                round.dueOn(),
                                "reporting-" + round.id().value(),
                                "report",
                                shell.t("indicator.rounds.date", shell.in(round.name())),
                                "/indicators/rounds/" + round.id().value()))
                .toList();
    }
}
