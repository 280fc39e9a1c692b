package se.arbetsro.organisation.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.people.KnownPeople.JobKey;
import se.arbetsro.organisation.domain.people.KnownPeople.Known;
import se.arbetsro.organisation.domain.people.KnownPeople.KnownJob;
import se.arbetsro.organisation.domain.people.PersonIntake.ChangedJob;
import se.arbetsro.organisation.domain.people.PersonIntake.Correction;
import se.arbetsro.organisation.domain.people.PersonIntake.Line;
import se.arbetsro.organisation.domain.people.PersonIntake.Outcome;
import se.arbetsro.platform.time.Validity;

/**
 * The lines of a file about people beside what is there: what each would do, and what they would
 * write.
 */
final class PersonComparison {

    private final List<Line> lines;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, Known> known;
    private final Map<JobKey, List<KnownJob>> jobs;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<Integer, KnownJob> met = new HashMap<>();
    private final Set<UUID> metJobs = new HashSet<>();

    PersonComparison(List<Line> lines, KnownPeople there) {
        this.lines = lines;
        this.known = there.people(lines.stream().map(Line::person).distinct().toList());
        this.jobs = there.jobs(known.values());
        Map<UUID, List<Validity>> lives = there.lives();
        Map<String, Line> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line earlier = first.putIfAbsent(line.person(), line);
            ids.computeIfAbsent(line.person(), this::knownOrNew);
            outcomes.add(outcome(i, line, earlier, lives));
        }
        refuseOverlaps();
    }

    /** What would come of each line, in their order. */
    List<Outcome> outcomes() {
        return Collections.unmodifiableList(outcomes);
    }

    private UUID knownOrNew(String person) {
        Known there = known.get(person);
        return there == null ? PersonId.random().value() : there.id();
    }

    private Outcome outcome(
            int index, Line line, @Nullable Line earlier, Map<UUID, List<Validity>> lives) {
        Known there = known.get(line.person());
        if (there != null && !there.editable()) {
            return Outcome.BEYOND_REACH;
        }
        if (earlier != null && !earlier.named(line)) {
            return Outcome.OTHER_NAME;
        }
        if (lives.getOrDefault(line.unit().value(), List.of()).stream()
                .noneMatch(life -> life.covers(line.valid()))) {
            return Outcome.OUTSIDE_UNIT_LIFE;
        }
        KnownJob job =
                jobs.getOrDefault(key(line), List.of()).stream()
                        .filter(one -> one.valid().from().equals(line.valid().from()))
                        .findFirst()
                        .orElse(null);
        if (job == null) {
            return Outcome.CREATED;
        }
        met.put(index, job);
        metJobs.add(job.id());
        return !job.valid().equals(line.valid()) || differs(line) ? Outcome.CHANGED : Outcome.SAME;
    }

    private boolean differs(Line line) {
        Known there = known.get(line.person());
        return there != null
                && (!there.givenName().equals(line.givenName())
                        || !there.familyName().equals(line.familyName())
                        || (line.protectedIdentity() && !there.protectedIdentity())
                        || addressDiffers(line, there));
    }

    private static boolean addressDiffers(Line line, Known there) {
        return line.email() != null
                && !line.protectedIdentity()
                && !there.protectedIdentity()
                && !line.email().equals(there.email());
    }

    private JobKey key(Line line) {
        return new JobKey(idOf(line), line.unit().value(), line.occupation());
    }

    private UUID idOf(Line line) {
        UUID id = ids.get(line.person());
        if (id == null) {
            throw new IllegalStateException("No id yet");
        }
        return id;
    }

    /** Of the employments as they would be, no two alike may share a day. */
    private void refuseOverlaps() {
        Map<JobKey, List<Span>> spans = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!outcomes.get(i).isFault()) {
                spans.computeIfAbsent(key(lines.get(i)), _ -> new ArrayList<>())
                        .add(new Span(lines.get(i).valid(), i));
            }
        }
        spans.forEach((key, own) -> {
            for (KnownJob job : jobs.getOrDefault(key, List.of())) {
                if (!metJobs.contains(job.id())) {
                    own.add(new Span(job.valid(), -1));
                }
            }
            own.sort(Comparator.comparing(Span::from));
            for (int i = 1; i < own.size(); i++) {
                if (own.get(i - 1).valid().overlaps(own.get(i).valid())) {
                    int line = Math.max(own.get(i - 1).line(), own.get(i).line());
                    outcomes.set(line, Outcome.OVERLAPS);
                }
            }
        });
    }

    List<Correction> corrections() {
        Map<UUID, Correction> all = new LinkedHashMap<>();
        for (Line line : lines) {
            Known there = known.get(line.person());
            if (there != null && differs(line)) {
                all.merge(
                        there.id(),
                        new Correction(
                                there.id(),
                                line.givenName(),
                                line.familyName(),
                                line.email(),
                                line.protectedIdentity()),
                        (one, other) -> one.protectedIdentity() ? one : other);
            }
        }
        return List.copyOf(all.values());
    }

    List<PersonEntry> newPeople() {
        Map<String, PersonEntry> all = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!known.containsKey(line.person())) {
                PersonEntry before = all.get(line.person());
                all.put(
                        line.person(),
                        new PersonEntry(
                                new PersonId(idOf(line)),
                                line.givenName(),
                                line.familyName(),
                                line.hrId(),
                                line.email() == null && before != null
                                        ? before.email()
                                        : line.email(),
                                line.protectedIdentity()
                                        || (before != null && before.protectedIdentity()),
                                false,
                                List.of()));
            }
        }
        return List.copyOf(all.values());
    }

    /** Each new employment, with the person it is of. */
    List<PersonEntry> newJobs() {
        List<PersonEntry> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!met.containsKey(i)) {
                all.add(
                        new PersonEntry(
                                new PersonId(idOf(line)),
                                line.givenName(),
                                line.familyName(),
                                line.hrId(),
                                line.email(),
                                line.protectedIdentity(),
                                false,
                                List.of(
                                        new PersonEntry.Employment(
                                                line.unit(), line.occupation(), line.valid()))));
            }
        }
        return all;
    }

    List<ChangedJob> changedJobs() {
        List<ChangedJob> all = new ArrayList<>();
        met.forEach((index, job) -> {
            Validity valid = lines.get(index).valid();
            if (!job.valid().equals(valid)) {
                all.add(new ChangedJob(job.id(), valid.toRange()));
            }
        });
        return all;
    }

    /**
     * @param line the index of the line that says so; -1 for what is there
     */
    private record Span(Validity valid, int line) {

        LocalDate from() {
            return valid.from();
        }
    }
}
