package se.arbetsro.indicator.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.AnnotationSource;
import se.arbetsro.indicator.AnnotationSource.Annotation;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

/** Gathers what happened from all that know of it, and finds where it stands along an axis. */
@Component
public class Annotations {

    /** As many as a chart has room for. */
    private static final int MOST = 6;

    private final List<AnnotationSource> sources;

    Annotations(List<AnnotationSource> sources) {
        this.sources = sources;
    }

    /** The latest up to the day, in the order of their days. */
    public List<Annotation> of(UnitId unit, LocalDate until) {
        List<Annotation> all =
                sources.stream()
                        .flatMap(source -> source.of(unit, until).stream())
                        .sorted(
                                Comparator.comparing(Annotation::day)
                                        .thenComparing(Annotation::href))
                        .toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    /**
     * Where a day stands along periods, each as far from the next: 0 is the middle of the first.
     * Between the middles of two it stands by its share of the days. Empty when it lies outside
     * them.
     */
    static OptionalDouble place(List<Period> axis, LocalDate day) {
        if (day.isBefore(axis.getFirst().firstDay()) || day.isAfter(axis.getLast().lastDay())) {
            return OptionalDouble.empty();
        }
        int at = 0;
        while (at + 1 < axis.size() && !day.isBefore(middle(axis.get(at + 1)))) {
            at++;
        }
        LocalDate before = middle(axis.get(at));
        if (at + 1 == axis.size() || day.isBefore(before)) {
            return OptionalDouble.of(at);
        }
        double share =
                (double) ChronoUnit.DAYS.between(before, day)
                        / ChronoUnit.DAYS.between(before, middle(axis.get(at + 1)));
        return OptionalDouble.of(at + share);
    }

    private static LocalDate middle(Period period) {
        LocalDate first = period.firstDay();
        return first.plusDays(ChronoUnit.DAYS.between(first, period.lastDay()) / 2);
    }

    /** The index of the period that a day lies in, or of the first after it where it is in none. */
    static int period(List<Period> axis, LocalDate day) {
        for (int at = 0; at < axis.size(); at++) {
            if (!day.isAfter(axis.get(at).lastDay())) {
                return at;
            }
        }
        return axis.size() - 1;
    }
}
