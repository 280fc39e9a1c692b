package se.arbetsro.organisation.domain.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.LineOutcome;
import se.arbetsro.organisation.domain.Rows;
import se.arbetsro.organisation.domain.UnitLives;
import se.arbetsro.platform.time.Validity;

/**
 * Takes in lines that each give someone a role. Differs from {@link RoleEntryService}, which is the
 * program's own: here the viewer gives, by the same rules as one by one. A role is known again by
 * person, unit, role and first day; so the same file taken in twice changes nothing. What is not in
 * the file stays as it is.
 */
@Component
public class RoleIntake {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final UnitLives lives;
    private final Granting granting;
    private final RoleService service;

    RoleIntake(
            JdbcClient jdbc, Rows rows, UnitLives lives, Granting granting, RoleService service) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.lives = lives;
        this.granting = granting;
        this.service = service;
    }

    /** A role over a unit for the person with an HR id, as a file states it. */
    public record Line(String hrId, Role role, UnitId unit, Validity valid, Duties duties) {

        String person() {
            return hrId.toLowerCase(Locale.ROOT);
        }
    }

    /** What comes of a line. */
    public enum Outcome implements LineOutcome {
        CREATED,
        CHANGED,
        SAME,
        /** Nobody whom the viewer may see has the HR id. */
        UNKNOWN,
        /** The viewer may not give that role there, or is the person. */
        NOT_YOURS,
        /** The unit is not there all that time. */
        OUTSIDE_UNIT_LIFE,
        /** The person has the role there for some of that time, with another first day. */
        HELD,
        /** The role covers for someone absent: its days are kept with the absence. */
        DEPUTY
    }

    /** What would come of each line, in their order. */
    @Transactional(readOnly = true)
    public List<Outcome> examine(List<Line> lines) {
        return compare(lines).stream().map(Compared::outcome).toList();
    }

    /**
     * Takes in the lines, one act for each that changes anything.
     *
     * @param done is told how many lines are done
     * @throws IllegalArgumentException when one of them is a fault by {@link #examine}
     */
    @Transactional
    public void takeIn(List<Line> lines, IntConsumer done) {
        List<Compared> all = compare(lines);
        if (all.stream().anyMatch(one -> one.outcome().isFault())) {
            throw new IllegalArgumentException("Lines with faults cannot be taken in");
        }
        int count = 0;
        // Those that end make room for those that begin.
        for (Outcome outcome : List.of(Outcome.SAME, Outcome.CHANGED, Outcome.CREATED)) {
            for (Compared one : all) {
                if (one.outcome() == outcome) {
                    take(one);
                    done.accept(++count);
                }
            }
        }
    }

    private void take(Compared one) {
        Line line = one.line();
        if (one.outcome() == Outcome.CHANGED && one.there() != null) {
            service.change(
                    new RoleAssignmentId(one.there().id()),
                    line.valid(),
                    line.duties(),
                    one.there().version());
        } else if (one.outcome() == Outcome.CREATED && one.person() != null) {
            service.grant(
                    new RoleGrant(
                            one.person(),
                            line.role(),
                            line.unit(),
                            line.valid(),
                            line.duties(),
                            null));
        }
    }

    /** A line beside the person and the role that are there. */
    private record Compared(
            Line line, Outcome outcome, @Nullable PersonId person, @Nullable There there) {}

    private List<Compared> compare(List<Line> lines) {
        Map<String, PersonId> people = people(lines);
        Map<Key, List<There>> held = held(people.values().stream().distinct().toList());
        Map<UnitId, Set<Role>> given =
                granting.rolesFor(lines.stream().map(Line::unit).collect(Collectors.toSet()));
        Map<UUID, List<Validity>> days = lives.all();
        Map<Key, List<Validity>> spans = spans(lines, people, held);
        List<Compared> all = new ArrayList<>();
        for (Line line : lines) {
            PersonId person = people.get(line.person());
            if (person == null) {
                all.add(new Compared(line, Outcome.UNKNOWN, null, null));
                continue;
            }
            Key key = Key.of(person, line);
            There there = met(held, key, line);
            boolean mayGive =
                    !Granting.isViewer(person)
                            && given.getOrDefault(line.unit(), Set.of()).contains(line.role());
            boolean lives =
                    days.getOrDefault(line.unit().value(), List.of()).stream()
                            .anyMatch(life -> life.covers(line.valid()));
            boolean alone =
                    spans.getOrDefault(key, List.of()).stream()
                                    .filter(line.valid()::overlaps)
                                    .count()
                            == 1;
            all.add(new Compared(line, outcome(line, there, mayGive, lives, alone), person, there));
        }
        return all;
    }

    private static Outcome outcome(
            Line line, @Nullable There there, boolean mayGive, boolean lives, boolean alone) {
        // Also of a role that is not the viewer's to give: what she took out in a file is taken in
        // again as it is. Only of people and units that she sees, and nothing is written.
        if (there != null && there.says(line)) {
            return alone ? Outcome.SAME : Outcome.HELD;
        }
        if (!mayGive) {
            return Outcome.NOT_YOURS;
        }
        if (there != null && there.deputyFor() != null) {
            return Outcome.DEPUTY;
        }
        if (!lives) {
            return Outcome.OUTSIDE_UNIT_LIFE;
        }
        if (!alone) {
            return Outcome.HELD;
        }
        return there == null ? Outcome.CREATED : Outcome.CHANGED;
    }

    private static @Nullable There met(Map<Key, List<There>> held, Key key, Line line) {
        return held.getOrDefault(key, List.of()).stream()
                .filter(one -> one.valid().from().equals(line.valid().from()))
                .findFirst()
                .orElse(null);
    }

    /** The days of each role as they would be: those of the lines, and of what no line is about. */
    private static Map<Key, List<Validity>> spans(
            List<Line> lines, Map<String, PersonId> people, Map<Key, List<There>> held) {
        Map<Key, List<Validity>> spans = new HashMap<>();
        Set<UUID> met = new HashSet<>();
        for (Line line : lines) {
            PersonId person = people.get(line.person());
            if (person != null) {
                Key key = Key.of(person, line);
                spans.computeIfAbsent(key, _ -> new ArrayList<>()).add(line.valid());
                There there = met(held, key, line);
                if (there != null) {
                    met.add(there.id());
                }
            }
        }
        held.forEach((key, own) ->
                own.stream()
                        .filter(one -> !met.contains(one.id()))
                        .forEach(one ->
                                spans.computeIfAbsent(key, _ -> new ArrayList<>())
                                        .add(one.valid())));
        return spans;
    }

    private record HrId(String hrId) {}

    private record Known(UUID id, String hrId) {}

    /** By HR id in lower case, those whom the viewer may see. */
    private Map<String, PersonId> people(List<Line> lines) {
        return jdbc
                .sql(
                        """
                        select person.id, lower(person.hr_id) as hr_id
                        from organisation.person
                        where lower(hr_id) in (
                                select hr_id from jsonb_to_recordset(cast(:ids as jsonb)) as entry (hr_id text))
                            and (exists (select from organisation.employment job where job.person_id = person.id)
                                or exists (select from organisation.role_assignment role
                                    where role.person_id = person.id
                                        and role.unit_id in (select unit_id from organisation.reach('PERSON_READ')))
                                or not organisation.belongs_somewhere(person.id))
                        """)
                .param(
                        "ids",
                        rows.of(
                                lines.stream()
                                        .map(Line::person)
                                        .distinct()
                                        .map(HrId::new)
                                        .toList()))
                .query(Known.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Known::hrId, one -> new PersonId(one.id())));
    }

    private record Key(UUID person, Role role, UUID unit) {

        static Key of(PersonId person, Line line) {
            return new Key(person.value(), line.role(), line.unit().value());
        }
    }

    private record Id(UUID id) {}

    private record There(
            UUID id,
            UUID personId,
            Role role,
            UUID unitId,
            Validity valid,
            boolean staff,
            boolean budget,
            boolean workEnvironment,
            @Nullable UUID deputyFor,
            long version) {

        boolean says(Line line) {
            return valid.equals(line.valid())
                    && new Duties(staff, budget, workEnvironment).equals(line.duties());
        }
    }

    private Map<Key, List<There>> held(List<PersonId> people) {
        return jdbc
                .sql(
                        """
                        select id, person_id, role, unit_id, valid, answers_for_staff as staff,
                            answers_for_budget as budget, answers_for_work_environment as work_environment,
                            deputy_for, version
                        from organisation.role_assignment
                        where person_id in (
                            select id from jsonb_to_recordset(cast(:ids as jsonb)) as entry (id uuid))
                        """)
                .param("ids", rows.of(people.stream().map(one -> new Id(one.value())).toList()))
                .query(There.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                one -> new Key(one.personId(), one.role(), one.unitId())));
    }
}
