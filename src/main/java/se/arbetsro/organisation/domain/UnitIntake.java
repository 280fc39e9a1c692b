package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/**
 * Takes in lines about units, each a time in the life of one. Enters units that are new, with all
 * their times, and writes names, kinds and service lines of known ones right. What happens to a
 * known unit from a day on (another place, a first or last day) is no line in a file but a change
 * set, which asks what becomes of all that is there.
 */
@Component
public class UnitIntake {

    private final JdbcClient jdbc;
    private final UnitQueries queries;
    private final UnitService service;
    private final Clock clock;

    UnitIntake(JdbcClient jdbc, UnitQueries queries, UnitService service, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.service = service;
        this.clock = clock;
    }

    /**
     * What a unit is called and where it belongs for some time, as a file states it.
     *
     * @param kind the key of a kind that there is
     * @param parent the code of the unit above; null for the municipality itself
     * @param lines the keys of its service lines
     */
    public record Line(
            String code,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable String parent,
            Validity valid,
            Set<String> lines) {

        public Line {
            lines = Set.copyOf(lines);
        }
    }

    /** What comes of a line. */
    public enum Outcome {
        CREATED,
        CHANGED,
        SAME,
        /** There is no unit above with that code, here or in the file. */
        PARENT_UNKNOWN,
        /** The unit above is not there all that time. */
        PARENT_NOT_THEN,
        /** Only the municipality has nothing above it. */
        SECOND_TOP,
        /** The unit would be below itself. */
        CIRCLE,
        /** Two lines of a new unit share a day. */
        OVERLAPS,
        /** A known unit has no time that begins that day. */
        OTHER_FIRST_DAY,
        /** The time ends on another day. */
        OTHER_LAST_DAY,
        /** A known unit belongs elsewhere. */
        OTHER_PARENT;

        public boolean isFault() {
            return ordinal() > SAME.ordinal();
        }
    }

    /** What would come of each line, in their order. */
    @Transactional(readOnly = true)
    public List<Outcome> examine(List<Line> lines) {
        return new Comparison(lines).outcomes;
    }

    /**
     * Takes in the lines.
     *
     * @param done is told how many lines are done
     * @throws IllegalArgumentException when one of them is a fault by {@link #examine}
     */
    @Transactional
    public void takeIn(List<Line> lines, IntConsumer done) {
        Comparison all = new Comparison(lines);
        if (all.outcomes.stream().anyMatch(Outcome::isFault)) {
            throw new IllegalArgumentException("Lines with faults cannot be taken in");
        }
        List<UnitEntry> created = all.created();
        if (!created.isEmpty()) {
            service.enterAll(created, List.of());
        }
        int count = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (all.outcomes.get(i) == Outcome.CHANGED) {
                count--;
            }
        }
        done.accept(count);
        for (int i = 0; i < lines.size(); i++) {
            if (all.outcomes.get(i) == Outcome.CHANGED) {
                change(lines.get(i), all.known(lines.get(i)));
                done.accept(++count);
            }
        }
    }

    private void change(Line line, Period known) {
        if (!known.says(line)) {
            service.rename(known.unitId(), line.valid().from(), name(line), line.kind());
        }
        LocalDate day = dayOf(line.valid());
        if (!known.serviceLines().equals(line.lines())) {
            long version = queries.find(known.unitId(), day).orElseThrow().version();
            service.setServiceLines(known.unitId(), line.lines(), day, version);
        }
    }

    private static UnitService.Naming name(Line line) {
        return new UnitService.Naming(new Text2(line.name(), line.nameEn()), line.shortName());
    }

    /** The day from which service lines change: today, or the day nearest to it in the time. */
    private LocalDate dayOf(Validity valid) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = valid.lastDay();
        if (today.isBefore(valid.from())) {
            return valid.from();
        }
        return last != null && last.isBefore(today) ? last : today;
    }

    private record Row(
            UnitId unitId,
            String code,
            Validity valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable String parent,
            @Nullable String serviceLines) {}

    /** A time in the life of a known unit. */
    private record Period(
            UnitId unitId,
            String code,
            Validity valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable String parent,
            Set<String> serviceLines) {

        static Period of(Row row) {
            String lines = row.serviceLines();
            return new Period(
                    row.unitId(),
                    row.code(),
                    row.valid(),
                    row.name(),
                    row.nameEn(),
                    row.shortName(),
                    row.kind(),
                    row.parent(),
                    lines == null ? Set.of() : Set.of(lines.split(" ")));
        }

        boolean says(Line line) {
            return name.equals(line.name())
                    && Objects.equals(nameEn, line.nameEn())
                    && Objects.equals(shortName, line.shortName())
                    && kind.equals(line.kind());
        }
    }

    private List<Period> known() {
        return jdbc
                .sql(
                        """
                        select unit.id as unit_id, unit.code, period.valid, period.name, period.name_en,
                            period.short_name, period.kind, parent.code as parent,
                            (select string_agg(line.service_line, ' ')
                                from organisation.unit_service_line line
                                where line.unit_id = unit.id and line.valid @> greatest(
                                    lower(period.valid),
                                    least(cast(:today as date), coalesce(upper(period.valid) - 1, cast(:today as date)))))
                                as service_lines
                        from organisation.unit_period period
                        join organisation.unit on unit.id = period.unit_id
                        left join organisation.unit parent on parent.id = period.parent_id
                        order by unit.code, lower(period.valid)
                        """)
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list()
                .stream()
                .map(Period::of)
                .toList();
    }

    /** The lines beside what is there. */
    private final class Comparison {

        private final List<Line> lines;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Map<String, List<Period>> known;
        private final Map<String, List<Line>> news;
        private final boolean hasTop;

        Comparison(List<Line> lines) {
            this.lines = lines;
            this.known =
                    UnitIntake.this.known().stream().collect(Collectors.groupingBy(Period::code));
            this.news =
                    lines.stream()
                            .filter(line -> !known.containsKey(line.code()))
                            .collect(
                                    Collectors.groupingBy(
                                            Line::code, LinkedHashMap::new, Collectors.toList()));
            this.hasTop =
                    known.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(one -> one.parent() == null);
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
}
