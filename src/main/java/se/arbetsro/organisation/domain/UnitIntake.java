package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.domain.KnownUnits.Period;
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

    private final KnownUnits known;
    private final UnitQueries queries;
    private final UnitService service;
    private final Clock clock;

    UnitIntake(KnownUnits known, UnitQueries queries, UnitService service, Clock clock) {
        this.known = known;
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
    public enum Outcome implements LineOutcome {
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
        OTHER_PARENT
    }

    /** What would come of each line, in their order. */
    @Transactional(readOnly = true)
    public List<Outcome> examine(List<Line> lines) {
        return compared(lines).outcomes();
    }

    private UnitComparison compared(List<Line> lines) {
        return new UnitComparison(lines, known.periods());
    }

    /**
     * Takes in the lines.
     *
     * @param done is told how many lines are done
     * @throws IllegalArgumentException when one of them is a fault by {@link #examine}
     */
    @Transactional
    public void takeIn(List<Line> lines, IntConsumer done) {
        UnitComparison all = compared(lines);
        if (all.outcomes().stream().anyMatch(Outcome::isFault)) {
            throw new IllegalArgumentException("Lines with faults cannot be taken in");
        }
        List<UnitEntry> created = all.created();
        if (!created.isEmpty()) {
            service.enterAll(created, List.of());
        }
        int count = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            if (all.outcomes().get(i) == Outcome.CHANGED) {
                count--;
            }
        }
        done.accept(count);
        for (int i = 0; i < lines.size(); i++) {
            if (all.outcomes().get(i) == Outcome.CHANGED) {
                change(lines.get(i), all.known(lines.get(i)));
                done.accept(++count);
            }
        }
    }

    private void change(Line line, Period before) {
        if (!before.says(line)) {
            service.rename(before.unitId(), line.valid().from(), name(line), line.kind());
        }
        LocalDate day = dayOf(line.valid());
        if (!before.serviceLines().equals(line.lines())) {
            long version = queries.find(before.unitId(), day).orElseThrow().version();
            service.setServiceLines(before.unitId(), line.lines(), day, version);
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
}
