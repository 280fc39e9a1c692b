package se.arbetsro.organisation.domain.people;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.people.PersonQueries.Facts;
import se.arbetsro.organisation.domain.people.PersonQueries.Job;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes people and their employments. */
@Service
public class PersonService {

    private final JdbcClient jdbc;
    private final PersonRegister register;
    private final PersonQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    PersonService(
            JdbcClient jdbc,
            PersonRegister register,
            PersonQueries queries,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters someone new, with a first employment where there is one.
     *
     * @param employment null for someone who is employed elsewhere, such as a researcher; then it
     *     takes a role over the whole municipality
     * @throws HrIdTaken when somebody has the HR id
     */
    @Transactional
    public PersonId enter(PersonContent content, @Nullable EmploymentContent employment) {
        if (employment == null) {
            access.requireEverywhere(Permission.PERSON_EDIT);
        } else {
            access.require(Permission.PERSON_EDIT, employment.unit());
        }
        requireFree(content.hrId(), null);
        PersonId id = PersonId.random();
        register.insertPeople(
                List.of(
                        new PersonEntry(
                                id,
                                content.givenName(),
                                content.familyName(),
                                content.hrId(),
                                content.protectedIdentity(),
                                false,
                                List.of())));
        audit.record(Act.of("person.entered", "person", id));
        if (employment != null) {
            insert(id, employment);
        }
        return id;
    }

    /**
     * Corrects what is known of a person.
     *
     * @throws ChangedMeanwhile when somebody else has done so since
     * @throws HrIdTaken when somebody else has the HR id
     */
    @Transactional
    public void correct(PersonId id, PersonContent content, long version) {
        Facts before = editable(id);
        requireFree(content.hrId(), id);
        int changed =
                jdbc.sql(
                                """
                                update organisation.person set given_name = :givenName,
                                    family_name = :familyName, hr_id = :hrId,
                                    protected_identity = :protected, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("givenName", content.givenName())
                        .param("familyName", content.familyName())
                        .param("hrId", content.hrId())
                        .param("protected", content.protectedIdentity())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
        audit.record(
                Act.of("person.corrected", "person", id)
                        .withText(
                                "person.name",
                                before.name(),
                                content.givenName() + " " + content.familyName())
                        .withText("person.hrId", before.hrId(), content.hrId())
                        .with(
                                "person.protected",
                                before.protectedIdentity(),
                                content.protectedIdentity()));
    }

    /**
     * Enters one more employment.
     *
     * @throws EmploymentOverlaps when there is the same already
     * @throws OutsideUnitLife when the unit is not there all the time
     */
    @Transactional
    public EmploymentId employ(PersonId id, EmploymentContent content) {
        if (queries.find(id).isEmpty()) {
            throw new NotFound();
        }
        access.require(Permission.PERSON_EDIT, content.unit());
        return insert(id, content);
    }

    /**
     * Corrects or ends an employment.
     *
     * @throws ChangedMeanwhile when somebody else has done so since
     */
    @Transactional
    public void change(PersonId person, EmploymentId id, EmploymentContent content, long version) {
        Job before = job(person, id);
        access.require(Permission.PERSON_EDIT, before.unitId());
        access.require(Permission.PERSON_EDIT, content.unit());
        requireWithinLife(content);
        requireNoOverlap(person, content, id);
        int changed =
                jdbc.sql(
                                """
                                update organisation.employment set unit_id = :unit, occupation = :occupation,
                                    valid = cast(:valid as daterange), version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("unit", content.unit().value())
                        .param("occupation", content.occupation())
                        .param("valid", content.valid().toRange())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
        audit.record(
                Act.of("employment.changed", "person", person)
                        .in(content.unit())
                        .with("employment.occupation", before.occupation(), content.occupation())
                        .with("employment.from", before.valid().from(), content.valid().from())
                        .with(
                                "employment.lastDay",
                                before.valid().lastDay(),
                                content.valid().lastDay()));
    }

    /** Takes away an employment that should not have been entered. */
    @Transactional
    public void remove(PersonId person, EmploymentId id, long version) {
        Job before = job(person, id);
        access.require(Permission.PERSON_EDIT, before.unitId());
        int removed =
                jdbc.sql("delete from organisation.employment where id = ? and version = ?")
                        .params(id.value(), version)
                        .update();
        if (removed != 1) {
            throw new ChangedMeanwhile();
        }
        audit.record(
                Act.of("employment.removed", "person", person)
                        .in(before.unitId())
                        .with("employment.from", before.valid().from(), null)
                        .with("employment.lastDay", before.valid().lastDay(), null));
    }

    private EmploymentId insert(PersonId person, EmploymentContent content) {
        requireWithinLife(content);
        requireNoOverlap(person, content, null);
        EmploymentId id = EmploymentId.random();
        jdbc.sql(
                        """
                        insert into organisation.employment (id, person_id, unit_id, occupation, valid,
                            entered_at, entered_by, version)
                        values (:id, :person, :unit, :occupation, cast(:valid as daterange), :at, :by, 1)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("unit", content.unit().value())
                .param("occupation", content.occupation())
                .param("valid", content.valid().toRange())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
        audit.record(
                Act.of("employment.entered", "person", person)
                        .in(content.unit())
                        .with("employment.occupation", null, content.occupation())
                        .with("employment.from", null, content.valid().from())
                        .with("employment.lastDay", null, content.valid().lastDay()));
        return id;
    }

    private Facts editable(PersonId id) {
        Facts facts = queries.find(id).orElseThrow(NotFound::new);
        if (!queries.editable(id)) {
            throw new Forbidden();
        }
        return facts;
    }

    private Job job(PersonId person, EmploymentId id) {
        return queries.job(person, id).orElseThrow(NotFound::new);
    }

    private void requireFree(@Nullable String hrId, @Nullable PersonId except) {
        if (hrId == null) {
            return;
        }
        boolean taken =
                jdbc.sql(
                                """
                                select exists (select from organisation.person
                                    where lower(hr_id) = lower(:hrId)
                                        and id is distinct from cast(:except as uuid))
                                """)
                        .param("hrId", hrId)
                        .param("except", except == null ? null : except.value().toString())
                        .query(Boolean.class)
                        .single();
        if (taken) {
            throw new HrIdTaken();
        }
    }

    private void requireWithinLife(EmploymentContent content) {
        boolean within =
                jdbc.sql(
                                """
                                select coalesce(range_agg(valid) @> cast(:valid as daterange), false)
                                from organisation.unit_period where unit_id = :unit
                                """)
                        .param("valid", content.valid().toRange())
                        .param("unit", content.unit().value())
                        .query(Boolean.class)
                        .single();
        if (!within) {
            throw new OutsideUnitLife();
        }
    }

    private void requireNoOverlap(
            PersonId person, EmploymentContent content, @Nullable EmploymentId except) {
        boolean overlaps =
                jdbc.sql(
                                """
                                select exists (select from organisation.employment
                                    where person_id = :person and unit_id = :unit
                                        and occupation = :occupation
                                        and valid && cast(:valid as daterange)
                                        and id is distinct from cast(:except as uuid))
                                """)
                        .param("person", person.value())
                        .param("unit", content.unit().value())
                        .param("occupation", content.occupation())
                        .param("valid", content.valid().toRange())
                        .param("except", except == null ? null : except.value().toString())
                        .query(Boolean.class)
                        .single();
        if (overlaps) {
            throw new EmploymentOverlaps();
        }
    }

    /** Enters new people with their employments, any number at once. */
    @Transactional
    public void enterAll(List<PersonEntry> people) {
        access.requireEverywhere(Permission.PERSON_EDIT);
        register.insertPeople(people);
        register.insertEmployments(people);
        audit.record(
                Act.of("person.imported", "person", UUID.randomUUID())
                        .with("count", null, people.size()));
    }
}
