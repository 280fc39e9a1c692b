package se.arbetsro.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.KnownUnits.Period;
import se.arbetsro.organisation.domain.UnitIntake.Line;
import se.arbetsro.organisation.domain.UnitIntake.Outcome;
import se.arbetsro.platform.time.Validity;

/**
 * The lines of a file about units beside what is there: what each would do, and the units that they
 * would make.
 */
final class UnitComparison {

    private final List<Line> lines;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, List<Period>> known;
    private final Map<String, List<Line>> news;
    private final boolean hasTop;

    UnitComparison(List<Line> lines, List<Period> there) {
        this.lines = lines;
        this.known = there.stream().collect(Collectors.groupingBy(Period::code));
        this.news =
                lines.stream()
                        .filter(line -> !known.containsKey(line.code()))
                        .collect(
                                Collectors.groupingBy(
                                        Line::code, LinkedHashMap::new, Collectors.toList()));
        this.hasTop =
                known.values().stream().flatMap(List::stream).anyMatch(one -> one.parent() == null);
        String firstTop = null;
        for (Line line : lines) {
            Outcome outcome = known.containsKey(line.code()) ? ofKnown(line) : ofNew(line);
            if (outcome == Outcome.CREATED && line.parent() == null) {
                if (hasTop || (firstTop != null && !firstTop.equals(line.code()))) {
                    outcome = Outcome.SECOND_TOP;
                } else {
                    firstTop = line.code();
                }
            }
            outcomes.add(outcome);
        }
    }

    /** What would come of each line, in their order. */
    List<Outcome> outcomes() {
        return Collections.unmodifiableList(outcomes);
    }

    Period known(Line line) {
        return known.getOrDefault(line.code(), List.of()).stream()
                .filter(one -> one.valid().from().equals(line.valid().from()))
                .findFirst()
                .orElseThrow();
    }

    private Outcome ofKnown(Line line) {
        Period period =
                known.getOrDefault(line.code(), List.of()).stream()
                        .filter(one -> one.valid().from().equals(line.valid().from()))
                        .findFirst()
                        .orElse(null);
        if (period == null) {
            return Outcome.OTHER_FIRST_DAY;
        }
        if (!period.valid().equals(line.valid())) {
            return Outcome.OTHER_LAST_DAY;
        }
        if (!Objects.equals(period.parent(), line.parent())) {
            return Outcome.OTHER_PARENT;
        }
        return period.says(line) && period.serviceLines().equals(line.lines())
                ? Outcome.SAME
                : Outcome.CHANGED;
    }

    private Outcome ofNew(Line line) {
        List<Line> own = news.getOrDefault(line.code(), List.of());
        for (Line other : own) {
            if (!Objects.equals(other, line) && other.valid().overlaps(line.valid())) {
                return Outcome.OVERLAPS;
            }
        }
        String parent = line.parent();
        if (parent == null) {
            return Outcome.CREATED;
        }
        if (!known.containsKey(parent) && !news.containsKey(parent)) {
            return Outcome.PARENT_UNKNOWN;
        }
        if (reachesItself(line.code(), parent)) {
            return Outcome.CIRCLE;
        }
        return covered(parent, line.valid()) ? Outcome.CREATED : Outcome.PARENT_NOT_THEN;
    }

    /** Whether going up from the parent, by what the file says, leads back to the unit. */
    private boolean reachesItself(String code, String parent) {
        Set<String> seen = new HashSet<>();
        List<String> above = new ArrayList<>(List.of(parent));
        while (!above.isEmpty()) {
            String next = above.removeLast();
            if (next.equals(code)) {
                return true;
            }
            if (seen.add(next)) {
                news.getOrDefault(next, List.of()).stream()
                        .map(Line::parent)
                        .filter(Objects::nonNull)
                        .forEach(above::add);
            }
        }
        return false;
    }

    private boolean covered(String parent, Validity valid) {
        LocalDate day = valid.from();
        List<Validity> times = new ArrayList<>();
        known.getOrDefault(parent, List.of()).forEach(one -> times.add(one.valid()));
        news.getOrDefault(parent, List.of()).forEach(one -> times.add(one.valid()));
        times.sort(Comparator.comparing(Validity::from));
        for (Validity time : times) {
            if (time.contains(day)) {
                LocalDate until = time.until();
                LocalDate wanted = valid.until();
                if (until == null || (wanted != null && !wanted.isAfter(until))) {
                    return true;
                }
                day = until;
            }
        }
        return false;
    }

    List<UnitEntry> created() {
        Map<String, UnitId> ids = new HashMap<>();
        known.forEach((code, periods) -> ids.put(code, periods.getFirst().unitId()));
        news.keySet().forEach(code -> ids.put(code, UnitId.random()));
        List<UnitEntry> entries = new ArrayList<>();
        news.forEach((code, own) -> entries.add(entry(ids, code, own)));
        return entries;
    }

    private UnitEntry entry(Map<String, UnitId> ids, String code, List<Line> own) {
        List<UnitEntry.Period> periods = new ArrayList<>();
        List<UnitEntry.Line> carriedOut = new ArrayList<>();
        for (Line line : own) {
            String parent = line.parent();
            periods.add(
                    new UnitEntry.Period(
                            line.valid(),
                            line.name(),
                            line.nameEn(),
                            line.shortName(),
                            line.kind(),
                            parent == null ? null : ids.get(parent)));
            new TreeSet<>(line.lines())
                    .forEach(one -> carriedOut.add(new UnitEntry.Line(one, line.valid())));
        }
        return new UnitEntry(
                Objects.requireNonNull(ids.get(code)),
                code,
                false,
                null,
                null,
                periods,
                carriedOut);
    }
}
