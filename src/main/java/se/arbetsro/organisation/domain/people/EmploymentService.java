package se.arbetsro.organisation.domain.people;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.domain.ChangedMeanwhile;
import se.arbetsro.organisation.domain.people.EmploymentQueries.Job;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters, corrects and ends employments. */
@Service
public class EmploymentService {

    private final JdbcClient jdbc;
    private final PersonQueries people;
    private final EmploymentQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    EmploymentService(
            JdbcClient jdbc,
            PersonQueries people,
            EmploymentQueries queries,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters one more employment.
     *
     * @throws EmploymentOverlaps when there is the same already
     * @throws OutsideUnitLife when the unit is not there all the time
     */
    @Transactional
    public EmploymentId employ(PersonId id, EmploymentContent content) {
        if (people.find(id).isEmpty()) {
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

    /** The same for someone whom the caller has made sure of. */
    EmploymentId insert(PersonId person, EmploymentContent content) {
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

    private Job job(PersonId person, EmploymentId id) {
        return queries.job(person, id).orElseThrow(NotFound::new);
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
}
