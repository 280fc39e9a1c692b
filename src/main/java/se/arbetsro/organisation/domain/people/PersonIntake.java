package se.arbetsro.organisation.domain.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.Rows;
import se.arbetsro.platform.time.Validity;

/**
 * Takes in lines of the HR system, each a person with one employment. A person is known again by
 * the HR id, an employment by unit, occupation and first day; so the same file taken in twice
 * changes nothing. What is not in the file stays as it is, and a protected identity is never lifted
 * by a file.
 */
@Component
public class PersonIntake {

    /** Lines in one statement: each must end well within the time that the connection waits. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final PersonRegister register;

    PersonIntake(JdbcClient jdbc, Rows rows, PersonRegister register) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.register = register;
    }

    /** A person with one employment, as a file states it. */
    public record Line(
            String hrId,
            String givenName,
            String familyName,
            boolean protectedIdentity,
            UnitId unit,
            String occupation,
            Validity valid) {

        String person() {
            return hrId.toLowerCase(Locale.ROOT);
        }

        boolean named(Line other) {
            return givenName.equals(other.givenName) && familyName.equals(other.familyName);
        }
    }

    /** What comes of a line. */
    public enum Outcome {
        CREATED,
        CHANGED,
        SAME,
        /** The HR id is of someone whom the viewer may not edit. */
        BEYOND_REACH,
        /** An earlier line has the same HR id with another name. */
        OTHER_NAME,
        /** The unit is not there all that time. */
        OUTSIDE_UNIT_LIFE,
        /** The same employment is there already for some of that time, with another first day. */
        OVERLAPS;

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
        inParts(all.corrections(), this::correct);
        inParts(all.newPeople(), register::insertPeople);
        inParts(all.changedJobs(), this::changeJobs);
        int count = lines.size() - all.newJobs().size();
        done.accept(count);
        List<PersonEntry> jobs = all.newJobs();
        for (int from = 0; from < jobs.size(); from += AT_ONCE) {
            List<PersonEntry> part = jobs.subList(from, Math.min(from + AT_ONCE, jobs.size()));
            register.insertEmployments(part);
            count += part.size();
            done.accept(count);
        }
    }

    private interface Write<T> {
        void write(List<T> part);
    }

    private static <T> void inParts(List<T> all, Write<T> write) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            write.write(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    private record Correction(
            UUID id, String givenName, String familyName, boolean protectedIdentity) {}

    private void correct(List<Correction> corrections) {
        jdbc.sql(
                        """
                        update organisation.person set given_name = entry.given_name,
                            family_name = entry.family_name,
                            protected_identity = person.protected_identity or entry.protected_identity,
                            version = version + 1
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            id uuid, given_name text, family_name text, protected_identity boolean)
                        where person.id = entry.id
                        """)
                .param("rows", rows.of(corrections))
                .update();
    }

    private record ChangedJob(UUID id, String valid) {}

    private void changeJobs(List<ChangedJob> jobs) {
        jdbc.sql(
                        """
                        update organisation.employment set valid = entry.valid, version = version + 1
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (id uuid, valid daterange)
                        where employment.id = entry.id
                        """)
                .param("rows", rows.of(jobs))
                .update();
    }

    private record Known(
            UUID id,
            String hrId,
            String givenName,
            String familyName,
            boolean protectedIdentity,
            boolean editable) {}

    private record KnownJob(
            UUID id, UUID personId, UUID unitId, String occupation, Validity valid) {}

    private record Key(String hrId) {}

    private Map<String, Known> known(Collection<String> hrIds) {
        return jdbc
                .sql(
                        """
                        with mine as materialized (select unit_id from organisation.reach('PERSON_EDIT'))
                        select person.id, lower(person.hr_id) as hr_id, given_name, family_name,
                            protected_identity,
                            exists (select from organisation.employment job
                                where job.person_id = person.id and job.unit_id in (select unit_id from mine))
                            or exists (select from organisation.role_assignment role
                                where role.person_id = person.id and role.unit_id in (select unit_id from mine))
                            or not organisation.belongs_somewhere(person.id) as editable
                        from organisation.person
                        where lower(hr_id) in (
                            select hr_id from jsonb_to_recordset(cast(:ids as jsonb)) as entry (hr_id text))
                        """)
                .param("ids", rows.of(hrIds.stream().map(Key::new).toList()))
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::hrId, one -> one));
    }

    private record JobKey(UUID person, UUID unit, String occupation) {}

    private Map<JobKey, List<KnownJob>> jobs(Collection<Known> people) {
        record Id(UUID id) {}
        return jdbc
                .sql(
                        """
                        select job.id, job.person_id, job.unit_id, job.occupation, job.valid
                        from organisation.employment job
                        where job.person_id in (
                            select id from jsonb_to_recordset(cast(:ids as jsonb)) as entry (id uuid))
                        """)
                .param("ids", rows.of(people.stream().map(one -> new Id(one.id())).toList()))
                .query(KnownJob.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                one -> new JobKey(one.personId(), one.unitId(), one.occupation())));
    }

    private record Life(UUID unitId, Validity valid) {}

    private Map<UUID, List<Validity>> lives() {
        return jdbc
                .sql(
                        """
                        select unit_id, unnest(range_agg(valid)) as valid
                        from organisation.unit_period group by unit_id
                        """)
                .query(Life.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Life::unitId,
                                Collectors.mapping(Life::valid, Collectors.toList())));
    }

    /** The lines beside what is there. */
    private final class Comparison {

        private final List<Line> lines;
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Map<String, Known> known;
        private final Map<JobKey, List<KnownJob>> jobs;
        private final Map<String, UUID> ids = new HashMap<>();
        private final Map<Integer, KnownJob> met = new HashMap<>();
        private final Set<UUID> metJobs = new HashSet<>();

        Comparison(List<Line> lines) {
            this.lines = lines;
            this.known = known(lines.stream().map(Line::person).distinct().toList());
            this.jobs = jobs(known.values());
            Map<UUID, List<Validity>> lives = lives();
            Map<String, Line> first = new HashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Line earlier = first.putIfAbsent(line.person(), line);
                ids.computeIfAbsent(line.person(), this::knownOrNew);
                outcomes.add(outcome(i, line, earlier, lives));
            }
            refuseOverlaps();
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
            return !job.valid().equals(line.valid()) || differs(line)
                    ? Outcome.CHANGED
                    : Outcome.SAME;
        }

        private boolean differs(Line line) {
            Known there = known.get(line.person());
            return there != null
                    && (!there.givenName().equals(line.givenName())
                            || !there.familyName().equals(line.familyName())
                            || (line.protectedIdentity() && !there.protectedIdentity()));
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
                                    line.protectedIdentity(),
                                    false,
                                    List.of(
                                            new PersonEntry.Employment(
                                                    line.unit(),
                                                    line.occupation(),
                                                    line.valid()))));
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
