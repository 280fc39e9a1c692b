package se.arbetsro.organisation.domain.people;

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
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/** Writes people and their employments. */
@Service
public class PersonService {

    private final JdbcClient jdbc;
    private final PersonRegister register;
    private final PersonQueries queries;
    private final EmploymentService employments;
    private final Access access;
    private final AuditTrail audit;

    PersonService(
            JdbcClient jdbc,
            PersonRegister register,
            PersonQueries queries,
            EmploymentService employments,
            Access access,
            AuditTrail audit) {
        this.jdbc = jdbc;
        this.register = register;
        this.queries = queries;
        this.employments = employments;
        this.access = access;
        this.audit = audit;
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
                                content.email(),
                                content.protectedIdentity(),
                                false,
                                List.of())));
        audit.record(Act.of("person.entered", "person", id));
        if (employment != null) {
            employments.insert(id, employment);
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
                                    family_name = :familyName, hr_id = :hrId, email = :email,
                                    protected_identity = :protected, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("givenName", content.givenName())
                        .param("familyName", content.familyName())
                        .param("hrId", content.hrId())
                        .param("email", content.email())
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
                        .withText("person.email", before.email(), content.email())
                        .with(
                                "person.protected",
                                before.protectedIdentity(),
                                content.protectedIdentity()));
    }

    private Facts editable(PersonId id) {
        Facts facts = queries.find(id).orElseThrow(NotFound::new);
        if (!queries.editable(id)) {
            throw new Forbidden();
        }
        return facts;
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
