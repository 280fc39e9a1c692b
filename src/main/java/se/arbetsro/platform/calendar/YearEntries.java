package se.arbetsro.platform.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.platform.web.Shell;

/** The days of all modules in their order. */
@Component
public class YearEntries {

    private final List<YearEntrySource> sources;

    YearEntries(List<YearEntrySource> sources) {
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public List<YearEntry> between(LocalDate from, LocalDate last, Shell shell) {
        return sources.stream()
                .flatMap(source -> source.entriesBetween(from, last, shell).stream())
                .filter(entry -> !entry.from().isBefore(from) && !entry.from().isAfter(last))
                .sorted(
                        Comparator.comparing(YearEntry::from)
                                .thenComparing(YearEntry::lastDay)
                                .thenComparing(YearEntry::uid))
                .toList();
    }
}
