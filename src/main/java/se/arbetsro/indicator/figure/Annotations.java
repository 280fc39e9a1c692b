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
     * Empty when it lies outside them.
     */
    static OptionalDouble place(List<Period> axis, LocalDate day) {
        int at = period(axis, day);
        if (at < 0) {
            return OptionalDouble.empty();
        }
        LocalDate first = axis.get(at).firstDay();
        double share =
                (double) ChronoUnit.DAYS.between(first, day)
                        / ChronoUnit.DAYS.between(first, end(axis, at));
        return OptionalDouble.of(Math.clamp(at - 0.5 + share, 0, axis.size() - 1.0));
    }

    /** The index of the period in which a day lies, or of the last before it; -1 for outside. */
    static int period(List<Period> axis, LocalDate day) {
        for (int at = 0; at < axis.size(); at++) {
            if (!day.isBefore(axis.get(at).firstDay()) && day.isBefore(end(axis, at))) {
                return at;
            }
        }
        return -1;
    }

    /** The first day that is no longer of the period: periods may leave gaps between them. */
    private static LocalDate end(List<Period> axis, int at) {
        return at + 1 < axis.size()
                ? axis.get(at + 1).firstDay()
                : axis.get(at).lastDay().plusDays(1);
    }
}
