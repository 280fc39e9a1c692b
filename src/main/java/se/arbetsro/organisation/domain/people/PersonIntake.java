package se.arbetsro.organisation.domain.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.LineOutcome;
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
    private final KnownPeople known;

    PersonIntake(JdbcClient jdbc, Rows rows, PersonRegister register, KnownPeople known) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.register = register;
        this.known = known;
    }

    /**
     * A person with one employment, as a file states it.
     *
     * @param email null where the file says nothing, which changes nothing
     */
    public record Line(
            String hrId,
            String givenName,
            String familyName,
            @Nullable String email,
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
    public enum Outcome implements LineOutcome {
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
        OVERLAPS
    }

    /** What would come of each line, in their order. */
    @Transactional(readOnly = true)
    public List<Outcome> examine(List<Line> lines) {
        return new PersonComparison(lines, known).outcomes();
    }

    /**
     * Takes in the lines.
     *
     * @param done is told how many lines are done
     * @throws IllegalArgumentException when one of them is a fault by {@link #examine}
     */
    @Transactional
    public void takeIn(List<Line> lines, IntConsumer done) {
        PersonComparison all = new PersonComparison(lines, known);
        if (all.outcomes().stream().anyMatch(Outcome::isFault)) {
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

    /** What is written right of a person who is there. */
    record Correction(
            UUID id,
            String givenName,
            String familyName,
            @Nullable String email,
            boolean protectedIdentity) {}

    private void correct(List<Correction> corrections) {
        jdbc.sql(
                        """
                        update organisation.person set given_name = entry.given_name,
                            family_name = entry.family_name,
                            protected_identity = person.protected_identity or entry.protected_identity,
                            email = case when not (person.protected_identity or entry.protected_identity)
                                then coalesce(entry.email, person.email) end,
                            version = version + 1
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            id uuid, given_name text, family_name text, email text,
                            protected_identity boolean)
                        where person.id = entry.id
                        """)
                .param("rows", rows.of(corrections))
                .update();
    }

    /** An employment that holds other days. */
    record ChangedJob(UUID id, String valid) {}

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
}
