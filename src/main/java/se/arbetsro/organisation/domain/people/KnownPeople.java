package se.arbetsro.organisation.domain.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.domain.Rows;
import se.arbetsro.organisation.domain.UnitLives;
import se.arbetsro.platform.time.Validity;

/** Reads what is there of people and their employments, to compare a file with. */
@Component
class KnownPeople {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final UnitLives lives;

    KnownPeople(JdbcClient jdbc, Rows rows, UnitLives lives) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.lives = lives;
    }

    /** A person who is there. */
    record Known(
            UUID id,
            String hrId,
            String givenName,
            String familyName,
            @Nullable String email,
            boolean protectedIdentity,
            boolean editable) {}

    /** An employment that is there. */
    record KnownJob(UUID id, UUID personId, UUID unitId, String occupation, Validity valid) {}

    private record Key(String hrId) {}

    /** People by HR id in lower case. */
    Map<String, Known> people(Collection<String> hrIds) {
        return jdbc
                .sql(
                        """
                        with mine as materialized (select unit_id from organisation.reach('PERSON_EDIT'))
                        select person.id, lower(person.hr_id) as hr_id, given_name, family_name, email,
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

    /** What tells employments of one kind from others. */
    record JobKey(UUID person, UUID unit, String occupation) {}

    Map<JobKey, List<KnownJob>> jobs(Collection<Known> people) {
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

    /** The days on which each unit is there. */
    Map<UUID, List<Validity>> lives() {
        return lives.all();
    }
}
