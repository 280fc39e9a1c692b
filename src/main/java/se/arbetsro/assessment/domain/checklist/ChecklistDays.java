package se.arbetsro.assessment.domain.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** The last day for each year's checklist, where a plan asks it. */
@Component
class ChecklistDays implements YearEntrySource {

    private final ChecklistQueries checklists;

    ChecklistDays(ChecklistQueries checklists) {
        this.checklists = checklists;
    }

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.ANALYSIS_READ)
                || checklists.versionInUse(last).isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(from.getYear(), last.getYear())
                .mapToObj(ChecklistsDue.DUE::atYear)
                .filter(day -> !day.isBefore(from) && !day.isAfter(last))
                .map(day ->
                        YearEntry.on(
                                day,
                                "checklist-" + day.getYear(),
                                "other",
                                shell.t("assessment.checklist.day", day.getYear()),
                                "/equality-checklists"))
                .toList();
    }
}
