package se.arbetsro.organisation.domain.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Validity;

/** Reads the employments of a person. */
@Component
@Transactional(readOnly = true)
public class EmploymentQueries {

    private final JdbcClient jdbc;

    EmploymentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One employment with the names that hold when it begins. */
    public record Job(
            EmploymentId id,
            UnitId unitId,
            String unitName,
            @Nullable String unitNameEn,
            String occupation,
            String occupationName,
            @Nullable String occupationNameEn,
            Validity valid,
            long version,
            boolean editable) {

        public Text2 unit() {
            return new Text2(unitName, unitNameEn);
        }

        public Text2 occupationTitle() {
            return new Text2(occupationName, occupationNameEn);
        }
    }

    private static final String JOBS =
            """
            select job.id, job.unit_id, unit.name as unit_name, unit.name_en as unit_name_en, job.occupation,
                occupation.name_sv as occupation_name, occupation.name_en as occupation_name_en, job.valid,
                job.version,
                job.unit_id in (select unit_id from organisation.reach('PERSON_EDIT')) as editable
            from organisation.employment job
            join organisation.occupation on occupation.key = job.occupation
            join organisation.unit_period unit on unit.unit_id = job.unit_id and unit.valid @> lower(job.valid)
            """;

    /** The employments of a person as far as the viewer's reach goes, the latest first. */
    public List<Job> jobs(PersonId id) {
        return jdbc.sql(JOBS + " where job.person_id = ? order by lower(job.valid) desc, job.id")
                .param(id.value())
                .query(Job.class)
                .list();
    }

    public Optional<Job> job(PersonId person, EmploymentId id) {
        return jdbc.sql(JOBS + " where job.person_id = ? and job.id = ?")
                .params(person.value(), id.value())
                .query(Job.class)
                .optional();
    }
}
