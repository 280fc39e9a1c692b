package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * The figures of one definition in one unit, in the order of time. Figures of another definition
 * are another series.
 *
 * @param unitName the unit as it is called on the day of reading
 * @param targets those of the definition in the unit, earliest first
 */
public record Series(
        Definition definition,
        UnitId unitId,
        String unitName,
        List<Point> points,
        List<Target> targets) {

    public Series {
        points = points.stream().sorted(Comparator.comparing(Point::slot)).toList();
        targets =
                targets.stream()
                        .sorted(Comparator.comparing(target -> target.valid().from()))
                        .toList();
    }

    /** The last figure that has a value or a description. */
    public Optional<Point> latest() {
        return points.reversed().stream().filter(point -> point.missing() == null).findFirst();
    }

    /**
     * The figure that the latest is best held against: the same part of an earlier year, nearest in
     * time; else the one before it.
     */
    public Optional<Point> comparedWith() {
        Point last = latest().orElse(null);
        if (last == null) {
            return Optional.empty();
        }
        Point before = null;
        for (Point point : points.reversed()) {
            if (!point.hasValue() || point.slot().compareTo(last.slot()) >= 0) {
                continue;
            }
            if (isSamePartOfYear(point.slot(), last.slot())) {
                return Optional.of(point);
            }
            before = before == null ? point : before;
        }
        return Optional.ofNullable(before);
    }

    private static boolean isSamePartOfYear(Slot one, Slot other) {
        Period a = one.period();
        Period b = other.period();
        return a != null && b != null && a.kind() == b.kind() && a.number() == b.number();
    }

    /** The value to reach when the slot ends; empty where none was set or none can be compared. */
    public Optional<BigDecimal> targetAt(Slot slot) {
        return targetIn(slot).flatMap(target -> target.comparableTo(definition));
    }

    private Optional<Target> targetIn(Slot slot) {
        return targets.stream()
                .filter(target -> target.valid().contains(slot.lastDay()))
                .findFirst();
    }

    /** The target that holds last. */
    public Optional<Target> lastTarget() {
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast());
    }

    /** Whether all figures stand in periods of one kind, so that they can be set along an axis. */
    public boolean isRegular() {
        return alike().size() == 1;
    }

    /**
     * The series in parts whose figures can each be set along an axis: a part of a year is not held
     * against whole years. The part of the latest figure comes first.
     *
     * @return the series itself where it is regular; none where a figure has words for a period
     */
    public List<Series> alike() {
        Map<Period.Cycle, List<Point>> parts = new LinkedHashMap<>();
        for (Point point : points.reversed()) {
            Period period = point.slot().period();
            if (period == null) {
                return List.of();
            }
            parts.computeIfAbsent(period.cycle(), _ -> new ArrayList<>()).add(point);
        }
        return parts.size() == 1
                ? List.of(this)
                : parts.values().stream()
                        .map(part -> new Series(definition, unitId, unitName, part, targets))
                        .toList();
    }

    /** What the periods of a regular series have in common. */
    Period.Cycle cycle() {
        return axis().getFirst().cycle();
    }

    public long numberOfValues() {
        return points.stream().filter(Point::hasValue).count();
    }

    /**
     * The periods from the first to the last, also those for which there is no figure at all: each
     * part of the year that occurs, in every year. April and November if those are what is counted.
     *
     * @throws IllegalStateException when the series is not regular
     */
    List<Period> axis() {
        if (!isRegular()) {
            throw new IllegalStateException("Not all in periods of one kind");
        }
        List<Period> used = new ArrayList<>();
        points.stream()
                .map(point -> point.slot().period())
                .filter(Objects::nonNull)
                .forEach(used::add);
        return axis(used);
    }

    /**
     * The periods from the first to the last of those used, each part of the year that occurs, in
     * every year.
     *
     * @param used of one kind, in the order of time, one at least
     */
    public static List<Period> axis(List<Period> used) {
        Period first = used.getFirst();
        Period last = used.getLast();
        if (first.kind() == Period.Kind.DAY) {
            return used;
        }
        var numbers = new TreeSet<Integer>();
        used.forEach(period -> numbers.add(period.number()));
        List<Period> axis = new ArrayList<>();
        for (int year = first.year(); year <= last.year(); year++) {
            for (int number : numbers) {
                Period period = new Period(first.kind(), year, number);
                if (period.compareTo(first) >= 0 && period.compareTo(last) <= 0) {
                    axis.add(period);
                }
            }
        }
        return axis;
    }

    /** The figures by their periods; those told in words have none. */
    Map<Period, Point> byPeriod() {
        Map<Period, Point> found = HashMap.newHashMap(points.size());
        for (Point point : points) {
            Period period = point.slot().period();
            if (period != null) {
                found.putIfAbsent(period, point);
            }
        }
        return found;
    }

    /** Neighbouring figures that are missing for the same reason, so that it is told once. */
    public record Gap(Slot first, Slot last, Missing missing, @Nullable Text2 note) {}

    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        boolean open = false;
        for (Point point : points) {
            Missing missing = point.missing();
            if (missing == null) {
                open = false;
                continue;
            }
            Gap before = open ? gaps.getLast() : null;
            if (before != null
                    && before.missing() == missing
                    && Objects.equals(before.note(), point.note())) {
                gaps.set(
                        gaps.size() - 1,
                        new Gap(before.first(), point.slot(), missing, point.note()));
            } else {
                gaps.add(new Gap(point.slot(), point.slot(), missing, point.note()));
            }
            open = true;
        }
        return gaps;
    }
}
