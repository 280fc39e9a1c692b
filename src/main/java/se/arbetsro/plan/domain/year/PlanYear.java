package se.arbetsro.plan.domain.year;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** The days that the municipality has set. */
@Component
class PlanYear implements YearEntrySource {

    private final YearQueries queries;

    PlanYear(YearQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.PLAN_READ)) {
            return List.of();
        }
        return queries.between(from, last).stream()
                .map(one ->
                        new YearEntry(
                                "rule-" + one.id() + "-" + one.year(),
                                one.kind(),
                                shell.in(one.name()),
                                one.day(),
                                one.day().plusDays(one.lengthDays() - 1L),
                                "/year/entries/" + one.id() + "?year=" + one.year(),
                                one.example()))
                .toList();
    }
}
