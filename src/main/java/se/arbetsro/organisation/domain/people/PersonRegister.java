package se.arbetsro.organisation.domain.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.domain.Rows;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes many people and employments at once; rules and access are its callers'. */
@Component
class PersonRegister {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    PersonRegister(JdbcClient jdbc, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    private record PersonRow(
            UUID id,
            String givenName,
            String familyName,
            @Nullable String hrId,
            @Nullable String email,
            boolean protectedIdentity,
            boolean sample) {}

    private record EmploymentRow(
            UUID id, UUID personId, UUID unitId, String occupation, String valid) {}

    void insertPeople(List<PersonEntry> people) {
        jdbc.sql(
                        """
                        insert into organisation.person (id, given_name, family_name, hr_id, email,
                            protected_identity, sample, created_at, created_by, version)
                        select id, given_name, family_name, hr_id, email, protected_identity, sample, :at, :by, 1
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (id uuid, given_name text, family_name text, hr_id text, email text,
                                protected_identity boolean, sample boolean)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("rows", rows.of(people.stream().map(PersonRegister::row).toList()))
                .update();
    }

    private static PersonRow row(PersonEntry person) {
        return new PersonRow(
                person.id().value(),
                person.givenName(),
                person.familyName(),
                person.hrId(),
                person.email(),
                person.protectedIdentity(),
                person.sample());
    }

    void insertEmployments(List<PersonEntry> people) {
        jdbc.sql(
                        """
                        insert into organisation.employment (id, person_id, unit_id, occupation, valid,
                            entered_at, entered_by, version)
                        select id, person_id, unit_id, occupation, valid, :at, :by, 1
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (id uuid, person_id uuid, unit_id uuid, occupation text, valid daterange)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param(
                        "rows",
                        rows.of(
                                people.stream()
                                        .flatMap(person ->
                                                person.employments().stream()
                                                        .map(one -> row(person, one)))
                                        .toList()))
                .update();
    }

    private static EmploymentRow row(PersonEntry person, PersonEntry.Employment employment) {
        return new EmploymentRow(
                UUID.randomUUID(),
                person.id().value(),
                employment.unit().value(),
                employment.occupation(),
                employment.valid().toRange());
    }
}
