package se.arbetsro.indicator.domain.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.rows.Bulk;
import se.arbetsro.indicator.register.EndReason;
import se.arbetsro.indicator.register.Form;
import se.arbetsro.indicator.register.Sex;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/**
 * Takes in files of the HR register. Employments of a person are replaced by what the file says of
 * the person; time and absence by what it says of a person in a unit and month. Rows can be written
 * here and are never read back to anyone.
 */
@Service
public class RegisterIntake {

    /** The register as the object of acts; there is one. */
    public static final UUID REGISTER = new UUID(0, 1);

    private final JdbcClient jdbc;
    private final RegisterViewer register;
    private final Bulk bulk;
    private final Clock clock;

    RegisterIntake(JdbcClient jdbc, RegisterViewer register, Bulk bulk, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.bulk = bulk;
        this.clock = clock;
    }

    /** What a file is about. */
    public enum File {
        EMPLOYMENTS,
        HOURS,
        ABSENCE
    }

    /**
     * An employment as the file states it.
     *
     * @param extent in percent of full time
     */
    public record Employment(
            String hrId,
            Sex sex,
            int birthYear,
            UnitId unit,
            String occupation,
            Form form,
            BigDecimal extent,
            Validity valid,
            EndReason endReason) {

        /** Whether sex and year of birth are those of the other, as they are of one person. */
        public boolean isSamePerson(Employment other) {
            return sex == other.sex && birthYear == other.birthYear;
        }

        public boolean overlaps(Employment other) {
            return hrId.equals(other.hrId)
                    && valid.overlaps(other.valid)
                    && ((unit.equals(other.unit) && occupation.equals(other.occupation))
                            || extent.add(other.extent).compareTo(BigDecimal.valueOf(100)) > 0);
        }
    }

    /** Agreed working time in a unit and month, and what of it was ordinary. */
    public record Time(
            String hrId, UnitId unit, YearMonth month, BigDecimal agreed, BigDecimal ordinary) {}

    /** Hours of sick leave that belong to so many days in sequence. */
    public record Absence(
            String hrId, UnitId unit, YearMonth month, int sequenceDays, BigDecimal hours) {}

    /** Tells a file by what it says, whatever it is called and in whatever format it came. */
    public static String digest(List<? extends Record> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The day on which the same rows were taken in before; empty when they were not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> takenInBefore(File file, List<? extends Record> rows) {
        return jdbc.sql(
                        """
                        select taken_at from indicator.register_batch where kind = :kind and sha256 = :sha256
                        """)
                .param("kind", file.name())
                .param("sha256", digest(rows))
                .query(java.time.OffsetDateTime.class)
                .optional()
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate());
    }

    /** A place of working time; what absence needs. */
    public record Worked(String hrId, UnitId unit, YearMonth month) {}

    /** The agreed hours of these; those for which the register has no working time are left out. */
    @Transactional
    public Map<Worked, BigDecimal> worked(Set<Worked> asked) {
        record Row(String hrId, UUID unitId, LocalDate month) {}
        record Found(String hrId, UUID unitId, LocalDate month, BigDecimal agreed) {}
        return register.during(() -> {
            Map<Worked, BigDecimal> found = new HashMap<>();
            Bulk.inParts(
                    List.copyOf(asked),
                    part ->
                            jdbc.sql(
                                            """
                                            select entry.hr_id, entry.unit_id, entry.month, hours.agreed
                                            from jsonb_to_recordset(cast(:rows as jsonb))
                                                as entry (hr_id text, unit_id uuid, month date)
                                            join indicator.register_person person on person.hr_id = entry.hr_id
                                            join indicator.register_hours hours on hours.month = entry.month
                                                and hours.person = person.number
                                                and hours.unit_id = entry.unit_id
                                            """)
                                    .param(
                                            "rows",
                                            bulk.of(
                                                    part.stream()
                                                            .map(one ->
                                                                    new Row(
                                                                            one.hrId(),
                                                                            one.unit().value(),
                                                                            one.month().atDay(1)))
                                                            .toList()))
                                    .query(Found.class)
                                    .list()
                                    .forEach(row ->
                                            found.put(
                                                    new Worked(
                                                            row.hrId(),
                                                            new UnitId(row.unitId()),
                                                            YearMonth.from(row.month())),
                                                    row.agreed())));
            return found;
        });
    }

    /** Those of these people whom the register knows. */
    @Transactional
    public Set<String> known(Set<String> hrIds) {
        record Row(String hrId) {}
        return register.during(() -> {
            Set<String> found = new HashSet<>();
            Bulk.inParts(
                    List.copyOf(hrIds),
                    part ->
                            found.addAll(
                                    jdbc.sql(
                                                    """
                                                    select person.hr_id from indicator.register_person person
                                                    join jsonb_to_recordset(cast(:rows as jsonb))
                                                        as entry (hr_id text) on entry.hr_id = person.hr_id
                                                    """)
                                            .param(
                                                    "rows",
                                                    bulk.of(part.stream().map(Row::new).toList()))
                                            .query(String.class)
                                            .list()));
            return found;
        });
    }

    private record EmploymentRow(
            String hrId,
            String sex,
            int birthYear,
            UUID unitId,
            String occupation,
            String valid,
            String form,
            BigDecimal extent,
            String endReason) {}

    /** Takes in employments that have been looked at. */
    @Transactional
    public void takeInEmployments(List<Employment> employments, IntConsumer done) {
        register.during(() -> {
            List<EmploymentRow> rows = employments.stream().map(RegisterIntake::row).toList();
            Bulk.inParts(rows, this::people);
            Bulk.inParts(rows, this::clear);
            inParts(rows, this::insertEmployments, done);
            return batch(File.EMPLOYMENTS, employments);
        });
    }

    private static EmploymentRow row(Employment one) {
        return new EmploymentRow(
                one.hrId(),
                one.sex().name(),
                one.birthYear(),
                one.unit().value(),
                one.occupation(),
                one.valid().toRange(),
                one.form().name(),
                one.extent(),
                one.endReason().name());
    }

    private void people(List<EmploymentRow> rows) {
        jdbc.sql(
                        """
                        insert into indicator.register_person (hr_id, sex, birth_year)
                        select distinct on (hr_id) hr_id, sex, birth_year
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (hr_id text, sex text, birth_year int)
                        on conflict (hr_id) do update
                            set sex = excluded.sex, birth_year = excluded.birth_year
                        """)
                .param("rows", bulk.of(rows))
                .update();
    }

    private void clear(List<EmploymentRow> rows) {
        jdbc.sql(
                        """
                        delete from indicator.register_employment employment
                        using indicator.register_person person,
                            jsonb_to_recordset(cast(:rows as jsonb)) as entry (hr_id text)
                        where person.hr_id = entry.hr_id and employment.person = person.number
                        """)
                .param("rows", bulk.of(rows))
                .update();
    }

    private void insertEmployments(List<EmploymentRow> rows) {
        jdbc.sql(
                        """
                        insert into indicator.register_employment (person, unit_id, occupation, valid, form,
                            extent, end_reason)
                        select person.number, entry.unit_id, entry.occupation, entry.valid, entry.form,
                            entry.extent, entry.end_reason
                        from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                            hr_id text, unit_id uuid, occupation text, valid daterange, form text,
                            extent numeric, end_reason text)
                        join indicator.register_person person on person.hr_id = entry.hr_id
                        """)
                .param("rows", bulk.of(rows))
                .update();
    }

    private record TimeRow(
            String hrId, UUID unitId, LocalDate month, BigDecimal agreed, BigDecimal ordinary) {}

    /** Takes in time that has been looked at. */
    @Transactional
    public void takeInTime(List<Time> times, IntConsumer done) {
        register.during(() -> {
            inParts(
                    times.stream()
                            .map(one ->
                                    new TimeRow(
                                            one.hrId(),
                                            one.unit().value(),
                                            one.month().atDay(1),
                                            one.agreed(),
                                            one.ordinary()))
                            .toList(),
                    part ->
                            jdbc.sql(
                                            """
                                            insert into indicator.register_hours (month, person, unit_id, ordinary, agreed)
                                            select entry.month, person.number, entry.unit_id, entry.ordinary, entry.agreed
                                            from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                                                hr_id text, unit_id uuid, month date, agreed numeric, ordinary numeric)
                                            join indicator.register_person person on person.hr_id = entry.hr_id
                                            on conflict (month, person, unit_id) do update
                                                set ordinary = excluded.ordinary, agreed = excluded.agreed
                                            """)
                                    .param("rows", bulk.of(part))
                                    .update(),
                    done);
            return batch(File.HOURS, times);
        });
    }

    private record AbsenceRow(
            String hrId, UUID unitId, LocalDate month, int sequenceDays, BigDecimal hours) {}

    /** Takes in absence that has been looked at. */
    @Transactional
    public void takeInAbsence(List<Absence> absences, IntConsumer done) {
        register.during(() -> {
            List<AbsenceRow> rows =
                    absences.stream()
                            .map(one ->
                                    new AbsenceRow(
                                            one.hrId(),
                                            one.unit().value(),
                                            one.month().atDay(1),
                                            one.sequenceDays(),
                                            one.hours()))
                            .toList();
            Bulk.inParts(
                    rows,
                    part ->
                            jdbc.sql(
                                            """
                                            delete from indicator.register_absence absence
                                            using indicator.register_person person,
                                                jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                                                    hr_id text, unit_id uuid, month date)
                                            where person.hr_id = entry.hr_id and absence.month = entry.month
                                                and absence.person = person.number
                                                and absence.unit_id = entry.unit_id
                                            """)
                                    .param("rows", bulk.of(part))
                                    .update());
            inParts(
                    rows,
                    part ->
                            jdbc.sql(
                                            """
                                            insert into indicator.register_absence (month, person, unit_id,
                                                sequence_days, hours)
                                            select entry.month, person.number, entry.unit_id,
                                                entry.sequence_days, entry.hours
                                            from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                                                hr_id text, unit_id uuid, month date, sequence_days int, hours numeric)
                                            join indicator.register_person person on person.hr_id = entry.hr_id
                                            """)
                                    .param("rows", bulk.of(part))
                                    .update(),
                    done);
            return batch(File.ABSENCE, absences);
        });
    }

    private static <T> void inParts(
            List<T> rows, java.util.function.Consumer<List<T>> write, IntConsumer done) {
        int[] count = {0};
        Bulk.inParts(
                rows,
                part -> {
                    write.accept(part);
                    count[0] += part.size();
                    done.accept(count[0]);
                });
    }

    private int batch(File file, List<? extends Record> rows) {
        return jdbc.sql(
                        """
                        insert into indicator.register_batch (id, kind, sha256, rows, taken_at, taken_by)
                        values (:id, :kind, :sha256, :rows, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", file.name())
                .param("sha256", digest(rows))
                .param("rows", rows.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
    }
}
