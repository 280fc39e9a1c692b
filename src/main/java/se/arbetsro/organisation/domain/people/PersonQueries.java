package se.arbetsro.organisation.domain.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * Reads people within the viewer's reach: those who are or were employed there, or have a role
 * there. People with a protected identity stand in no list, no search and no file; who may enter
 * people there reads them one by one.
 */
@Component
@Transactional(readOnly = true)
public class PersonQueries {

    /**
     * As many units as this are asked for their people; of more, each person is asked where they
     * are. Asked person by person, the people of one unit took seconds among 300,000.
     */
    private static final int FEW_UNITS = 300;

    private static final String NAMED =
            """
            from organisation.person
            where not person.protected_identity
                and (cast(:like as text) is null
                    or person.given_name || ' ' || person.family_name ilike :like
                    or lower(person.hr_id) = lower(:exact))
            """;

    /** Of an employment, and of a role, by the name {@code held}: the unit with all below. */
    private static final String THERE =
            """
            held.valid @> cast(:day as date)
                and (cast(:unit as uuid) is null or held.unit_id in (
                    select below.unit_id from organisation.unit_below below
                    where below.ancestor_id = cast(:unit as uuid) and below.valid @> cast(:day as date)))
                and held.unit_id in (select unit_id from organisation.reach('PERSON_READ'))
            """;

    private static final String OCCUPIED =
            "(cast(:occupation as text) is null or held.occupation = :occupation)";

    /** Fits who is in the list: the day, the unit with all below, the occupation, the name. */
    private static final String FITTING =
            NAMED
                    + """
                    and (exists (
                            select from organisation.employment held
                            where held.person_id = person.id and %1$s and %2$s)
                        or (cast(:occupation as text) is null and exists (
                            select from organisation.role_assignment held
                            where held.person_id = person.id and %1$s)))
                    """
                            .formatted(THERE, OCCUPIED);

    /** The same from the side of the units. */
    private static final String FITTING_IN_FEW_UNITS =
            NAMED
                    + """
                    and person.id in (
                        select held.person_id from organisation.employment held where %1$s and %2$s
                        union
                        select held.person_id from organisation.role_assignment held
                        where cast(:occupation as text) is null and %1$s)
                    """
                            .formatted(THERE, OCCUPIED);

    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which people are wanted; what is null does not narrow.
     *
     * @param like part of a name, as {@code like} takes it
     * @param exact the same as typed, for a whole HR id
     * @param unit a unit with all below it
     * @param occupation the key of an occupation
     */
    public record Filter(
            LocalDate day,
            @Nullable String like,
            @Nullable String exact,
            @Nullable UnitId unit,
            @Nullable String occupation) {}

    /**
     * A person in the list.
     *
     * @param jobs occupation and unit of each employment of the day; empty without any
     */
    public record Row(
            PersonId id,
            String givenName,
            String familyName,
            @Nullable String hrId,
            @Nullable String jobs,
            boolean sample) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    public long count(Filter filter) {
        return bind("select count(*) " + fitting(filter), filter).query(Long.class).single();
    }

    /**
     * A part of the list, by family name.
     *
     * @param english whether occupations are named in English where they can be
     */
    public List<Row> list(Filter filter, boolean english, long offset, int most) {
        return bind(
                        """
                        select person.id, person.given_name, person.family_name, person.hr_id, person.sample,
                            (select string_agg(coalesce(case when :english then occupation.name_en end,
                                        occupation.name_sv) || ', ' || unit.name, '; '
                                    order by unit.name collate "sv-SE-x-icu")
                                from organisation.employment job
                                join organisation.occupation on occupation.key = job.occupation
                                join organisation.unit_on(:day) unit on unit.unit_id = job.unit_id
                                where job.person_id = person.id and job.valid @> cast(:day as date)) as jobs
                        """
                                + fitting(filter)
                                + """
                                order by person.family_name, person.given_name, person.id
                                offset :offset limit :most
                                """,
                        filter)
                .param("english", english)
                .param("offset", offset)
                .param("most", most)
                .query(Row.class)
                .list();
    }

    private String fitting(Filter filter) {
        UnitId unit = filter.unit();
        boolean few =
                jdbc.sql(
                                        """
                                        select count(*) from (
                                            select from organisation.reach('PERSON_READ') reached
                                            where cast(:unit as uuid) is null or reached.unit_id in (
                                                select below.unit_id from organisation.unit_below below
                                                where below.ancestor_id = cast(:unit as uuid)
                                                    and below.valid @> cast(:day as date))
                                            limit :more) counted
                                        """)
                                .param("unit", unit == null ? null : unit.value().toString())
                                .param("day", filter.day())
                                .param("more", FEW_UNITS + 1)
                                .query(Integer.class)
                                .single()
                        <= FEW_UNITS;
        return few ? FITTING_IN_FEW_UNITS : FITTING;
    }

    private JdbcClient.StatementSpec bind(String sql, Filter filter) {
        UnitId unit = filter.unit();
        return jdbc.sql(sql)
                .param("day", filter.day())
                .param("like", filter.like())
                .param("exact", filter.exact())
                .param("unit", unit == null ? null : unit.value().toString())
                .param("occupation", filter.occupation());
    }

    /**
     * The person with a protected identity who has this HR id, for whoever may enter people where
     * that person is: the only way to find one.
     */
    public Optional<PersonId> protectedWith(String hrId) {
        return jdbc.sql(
                        """
                        select person.id from organisation.person
                        where person.protected_identity and lower(person.hr_id) = lower(?)
                        """)
                .param(hrId.strip())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .filter(this::editable);
    }

    /** The person who has this HR id, for whoever may edit them. */
    public Optional<PersonId> withHrId(String hrId) {
        return jdbc.sql("select id from organisation.person where lower(hr_id) = lower(?)")
                .param(hrId.strip())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .filter(this::editable);
    }

    /** A person with what is known of them. */
    public record Facts(
            PersonId id,
            String givenName,
            String familyName,
            @Nullable String hrId,
            @Nullable String email,
            boolean protectedIdentity,
            boolean sample,
            long version) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** A person whom the viewer may see; one with a protected identity only who may edit them. */
    public Optional<Facts> find(PersonId id) {
        return jdbc.sql(
                        """
                        select id, given_name, family_name, hr_id, email, protected_identity, sample, version
                        from organisation.person
                        where id = :id and (
                            exists (select from organisation.employment job where job.person_id = person.id)
                            or exists (select from organisation.role_assignment role
                                join organisation.reach('PERSON_READ') reach on reach.unit_id = role.unit_id
                                where role.person_id = person.id)
                            or not organisation.belongs_somewhere(person.id))
                        """)
                .param("id", id.value())
                .query(Facts.class)
                .optional()
                .filter(person -> !person.protectedIdentity() || editable(id));
    }

    /**
     * Whether the viewer may enter and correct the person: one who is or was employed, or has a
     * role, where the viewer may, or who belongs nowhere yet.
     */
    public boolean editable(PersonId id) {
        return jdbc.sql(
                        """
                        select exists (select from organisation.reach('PERSON_EDIT'))
                            and (exists (select from organisation.employment job
                                    join organisation.reach('PERSON_EDIT') reach on reach.unit_id = job.unit_id
                                    where job.person_id = :id)
                                or exists (select from organisation.role_assignment role
                                    join organisation.reach('PERSON_EDIT') reach on reach.unit_id = role.unit_id
                                    where role.person_id = :id)
                                or not organisation.belongs_somewhere(:id))
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Someone to choose. */
    public record Named(PersonId id, String name) {}

    /**
     * Whom one would ask to stand in at a unit: those who work or have a role in it, right above it
     * or anywhere below what is right above it, as far as the viewer sees people. At most 300.
     */
    public List<Named> colleagues(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        with near as (
                            select below.unit_id from organisation.unit_on(:day) own
                            join organisation.unit_below below
                                on below.ancestor_id = coalesce(own.parent_id, own.unit_id)
                                and below.valid @> cast(:day as date)
                            where own.unit_id = :unit
                                and below.unit_id in (select unit_id from organisation.reach('PERSON_READ'))
                        )
                        select person.person_id as id, person.name from organisation.person_name person
                        where person.name is not null and (
                            exists (select from organisation.employment job
                                where job.person_id = person.person_id and job.valid @> cast(:day as date)
                                    and job.unit_id in (select unit_id from near))
                            or exists (select from organisation.role_assignment role
                                where role.person_id = person.person_id and role.valid @> cast(:day as date)
                                    and role.unit_id in (select unit_id from near)))
                        order by person.name collate "sv-SE-x-icu", person.person_id limit 300
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Named.class)
                .list();
    }

    /** One row of people as a file: a person with one employment. */
    public record FileRow(
            String hrId,
            String givenName,
            String familyName,
            @Nullable String email,
            String unitCode,
            String occupation,
            Validity valid,
            boolean protectedIdentity) {}

    /** The employments of the day for a file, by unit and name. Nobody without an HR id. */
    public Stream<FileRow> fileRows(Filter filter) {
        return bind(
                """
                select fitting.hr_id, fitting.given_name, fitting.family_name, fitting.email, unit.code as unit_code,
                    job.occupation, job.valid, fitting.protected_identity
                from (select person.* %s) fitting
                join organisation.employment job
                    on job.person_id = fitting.id and job.valid @> cast(:day as date)
                    and (cast(:occupation as text) is null or job.occupation = :occupation)
                join organisation.unit on unit.id = job.unit_id
                where fitting.hr_id is not null
                order by unit.code, fitting.family_name, fitting.given_name, job.id
                """
                        .formatted(fitting(filter)),
                filter)
                .query(FileRow.class)
                .stream();
    }
}
