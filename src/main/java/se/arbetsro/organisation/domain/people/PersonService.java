package se.arbetsro.organisation.domain.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.domain.Rows;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes people and their employments. */
@Service
public class PersonService {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final AuditTrail audit;
    private final Clock clock;

    PersonService(JdbcClient jdbc, Rows rows, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    private record PersonRow(
            UUID id,
            String givenName,
            String familyName,
            @Nullable String hrId,
            boolean protectedIdentity,
            boolean sample) {}

    private record EmploymentRow(
            UUID id, UUID personId, UUID unitId, String occupation, String valid) {}

    /** Enters new people with their employments, any number at once. */
    @Transactional
    public void enterAll(List<PersonEntry> people) {
        insertPeople(people);
        insertEmployments(people);
        audit.record(
                Act.of("person.imported", "person", UUID.randomUUID())
                        .with("count", null, people.size()));
    }

    private void insertPeople(List<PersonEntry> people) {
        jdbc.sql(
                        """
                        insert into organisation.person (id, given_name, family_name, hr_id,
                            protected_identity, sample, created_at, created_by, version)
                        select id, given_name, family_name, hr_id, protected_identity, sample, :at, :by, 1
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (id uuid, given_name text, family_name text, hr_id text,
                                protected_identity boolean, sample boolean)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param(
                        "rows",
                        rows.of(
                                people.stream()
                                        .map(person ->
                                                new PersonRow(
                                                        person.id().value(),
                                                        person.givenName(),
                                                        person.familyName(),
                                                        person.hrId(),
                                                        person.protectedIdentity(),
                                                        person.sample()))
                                        .toList()))
                .update();
    }

    private void insertEmployments(List<PersonEntry> people) {
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
