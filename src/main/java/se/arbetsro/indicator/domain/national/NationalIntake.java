package se.arbetsro.indicator.domain.national;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.rows.Bulk;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.NationalValue;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/**
 * Takes in what published files say of other municipalities, and which of them are compared. Files
 * are noted in the audit trail by the import that carries them out.
 */
@Service
public class NationalIntake {

    /** The comparison as the object of acts; there is one. */
    public static final UUID COMPARISON = new UUID(0, 84);

    private final JdbcClient jdbc;
    private final Bulk bulk;
    private final NationalQueries queries;
    private final IndicatorService indicators;
    private final AuditTrail audit;
    private final Clock clock;

    NationalIntake(
            JdbcClient jdbc,
            Bulk bulk,
            NationalQueries queries,
            IndicatorService indicators,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.queries = queries;
        this.indicators = indicators;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds measures, and puts right those that are there.
     *
     * @throws Forbidden when the viewer may not define indicators
     */
    @Transactional
    public void takeMeasures(List<NationalMeasure> measures) {
        write(
                measures,
                """
                insert into indicator.national_measure (id, title, description, taken_at, taken_by)
                select entry.id, entry.title, entry.description, :at, platform.viewer()
                from jsonb_to_recordset(cast(:rows as jsonb))
                    as entry (id text, title text, description text)
                on conflict (id) do update set title = excluded.title,
                    description = excluded.description, taken_at = excluded.taken_at,
                    taken_by = excluded.taken_by
                """);
    }

    /**
     * Adds municipalities, and puts right the names of those that are there.
     *
     * @throws Forbidden when the viewer may not define indicators
     */
    @Transactional
    public void takeMunicipalities(List<Municipality> municipalities) {
        write(
                municipalities,
                """
                insert into indicator.municipality (id, name, taken_at, taken_by)
                select entry.id, entry.name, :at, platform.viewer()
                from jsonb_to_recordset(cast(:rows as jsonb)) as entry (id text, name text)
                on conflict (id) do update set name = excluded.name, taken_at = excluded.taken_at,
                    taken_by = excluded.taken_by
                """);
    }

    private record ValueRow(
            String measure,
            String municipality,
            int year,
            String sex,
            @Nullable BigDecimal value,
            String status) {

        static ValueRow of(NationalValue one) {
            return new ValueRow(
                    one.measure(),
                    one.municipality(),
                    one.year(),
                    one.sex().name(),
                    one.value(),
                    one.status());
        }
    }

    /**
     * Adds values, puts right those that are there, and removes those that are taken back.
     *
     * @throws Forbidden when the viewer may not define indicators
     */
    @Transactional
    public void takeValues(List<NationalValue> values) {
        write(
                values.stream().filter(one -> !one.removed()).map(ValueRow::of).toList(),
                """
                insert into indicator.national_value (measure, municipality, year, sex, value, status,
                    taken_at, taken_by)
                select entry.measure, entry.municipality, entry.year, entry.sex, entry.value,
                    entry.status, :at, platform.viewer()
                from jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                    measure text, municipality text, year int, sex text, value numeric, status text)
                on conflict (measure, municipality, year, sex) do update set value = excluded.value,
                    status = excluded.status, taken_at = excluded.taken_at,
                    taken_by = excluded.taken_by
                """);
        each(
                values.stream().filter(NationalValue::removed).map(ValueRow::of).toList(),
                part ->
                        jdbc.sql(
                                        """
                                        delete from indicator.national_value one
                                        using jsonb_to_recordset(cast(:rows as jsonb)) as entry (
                                            measure text, municipality text, year int, sex text)
                                        where one.measure = entry.measure
                                            and one.municipality = entry.municipality
                                            and one.year = entry.year and one.sex = entry.sex
                                        """)
                                .param("rows", bulk.of(part))
                                .update());
    }

    /**
     * Lets one change the groups and the next wait, by form or by file: a group is many rows, and
     * none of them says that it is being changed.
     *
     * @throws Forbidden when the viewer may not define indicators
     */
    void oneAtATime() {
        requireDefining();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('indicator.comparison_group'))")
                .query((_, _) -> true)
                .single();
    }

    /** A municipality in a group. */
    public record GroupMember(String name, String municipality) {}

    /**
     * Makes the groups those of the list: what is not in it is a group or a member no more.
     *
     * @throws Forbidden when the viewer may not define indicators
     */
    @Transactional
    public void takeGroups(Collection<GroupMember> added, Collection<GroupMember> removed) {
        oneAtATime();
        each(
                List.copyOf(removed),
                part ->
                        jdbc.sql(
                                        """
                                        delete from indicator.comparison_group one
                                        using jsonb_to_recordset(cast(:rows as jsonb))
                                            as entry (name text, municipality text)
                                        where one.name = entry.name
                                            and one.municipality = entry.municipality
                                        """)
                                .param("rows", bulk.of(part))
                                .update());
        write(
                List.copyOf(added),
                """
                insert into indicator.comparison_group (name, municipality, taken_at, taken_by)
                select entry.name, entry.municipality, :at, platform.viewer()
                from jsonb_to_recordset(cast(:rows as jsonb)) as entry (name text, municipality text)
                """);
    }

    /**
     * Says which municipality is ours; to say the same again changes nothing.
     *
     * @throws Forbidden when the viewer may not define indicators
     * @throws NotFound when there is none of that code
     */
    @Transactional
    public void sayOwn(String municipality) {
        requireDefining();
        if (queries.municipalities().stream().noneMatch(one -> one.id().equals(municipality))) {
            throw new NotFound();
        }
        String before = queries.own().map(Municipality::id).orElse(null);
        if (municipality.equals(before)) {
            return;
        }
        jdbc.sql(
                        """
                        insert into indicator.own_municipality (municipality, said_at, said_by)
                        values (:municipality, :at, platform.viewer())
                        """)
                .param("municipality", municipality)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                Act.of("nationalComparison.ownSaid", "national-comparison", COMPARISON)
                        .with("ownMunicipality", before, municipality));
    }

    private void write(List<? extends Record> rows, String sql) {
        each(
                rows,
                part ->
                        jdbc.sql(sql)
                                .param("rows", bulk.of(part))
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update());
    }

    private <T extends Record> void each(List<T> rows, Consumer<List<T>> work) {
        requireDefining();
        Bulk.inParts(rows, work);
    }

    private void requireDefining() {
        if (!indicators.mayDefine()) {
            throw new Forbidden();
        }
    }
}
